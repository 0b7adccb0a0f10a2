-- When an article that came by fetching is looked at again.
create table recheck (
    article_id uuid primary key references article (id),
    -- Looks in a row that found nothing new: its place in the list of intervals.
    unchanged integer not null check (unchanged >= 0),
    failures integer not null check (failures >= 0),
    checked_at timestamptz,
    outcome text check (outcome in ('UNCHANGED', 'CHANGED', 'GONE', 'FAILED')),
    problem jsonb,
    -- Null: it is not looked at any more.
    next_at timestamptz
);

create index recheck_by_time on recheck (next_at) where next_at is not null;

-- A call to run the current pipeline over stored versions again.
create table reprocessing (
    id               text        primary key,
    pipeline_version text        not null,
    recorded_at      timestamptz not null
);

-- One row a version of it. queued_at: its analysis was enqueued; outcome: what came of it.
create table reprocessing_version (
    reprocessing_id text        not null references reprocessing (id),
    version_id      text        not null references article_version (id),
    queued_at       timestamptz,
    outcome         text        check (outcome in ('CHANGED', 'UNCHANGED', 'FAILED')),
    primary key (reprocessing_id, version_id)
);

create index reprocessing_version_open on reprocessing_version (version_id) where outcome is null;
create index reprocessing_version_unqueued on reprocessing_version (reprocessing_id, version_id) where queued_at is null;

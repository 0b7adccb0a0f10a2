-- Feeds that are followed, what was seen in them, and how each poll went.
create table feed (
    id uuid primary key,
    -- Where it is polled now, and where it was asked for: discovery and permanent redirects change the first.
    url text not null,
    asked_url text not null,
    title text,
    own_title text,
    site_url text,
    format text,
    state text not null check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
    ended_because jsonb,
    min_interval_seconds integer,
    max_interval_seconds integer,
    -- The interval learned from its rhythm, and the one that it asks for itself.
    interval_seconds integer not null,
    asked_interval_seconds integer,
    etag text,
    last_modified text,
    guids_repeat boolean not null,
    failures integer not null,
    created_at timestamptz not null,
    last_polled_at timestamptz,
    last_read_at timestamptz,
    last_new_at timestamptz,
    next_poll_at timestamptz,
    -- Until when one process polls it alone.
    polling_until timestamptz,
    revision bigint not null
);

create unique index feed_by_url on feed (url);
create index feed_by_asked_url on feed (asked_url);
create index feed_by_age on feed (created_at, id);
create index feed_by_state on feed (state, created_at, id);

create table feed_item (
    feed_id uuid not null references feed (id) on delete cascade,
    -- SHA-256 of guid and address, else of the words.
    key_sha256 text not null,
    guid_sha256 text,
    updated_at timestamptz,
    first_seen_at timestamptz not null,
    last_seen_at timestamptz not null,
    primary key (feed_id, key_sha256)
);

create index feed_item_by_guid on feed_item (feed_id, guid_sha256) where guid_sha256 is not null;
create index feed_item_by_age on feed_item (feed_id, last_seen_at);

create table feed_poll (
    id uuid primary key,
    feed_id uuid not null references feed (id) on delete cascade,
    at timestamptz not null,
    url text not null,
    outcome text not null,
    status integer,
    problem jsonb,
    items_seen integer not null,
    items_new integer not null,
    items_changed integer not null,
    items_skipped integer not null,
    items_left_out integer not null,
    notes jsonb not null,
    next_poll_at timestamptz,
    why text not null
);

create index feed_poll_by_time on feed_poll (feed_id, at, id);

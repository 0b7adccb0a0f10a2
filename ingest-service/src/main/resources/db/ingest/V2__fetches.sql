-- Pages that were asked for by their URL, and how a host is treated while they are fetched.
-- The word "fetch" alone belongs to SQL.
create table page_fetch (
    id uuid primary key,
    url text not null,
    external_id text,
    -- What the sender says beside the URL.
    given jsonb not null,
    -- SHA-256 of all that was asked: the same asked for again while it is under way is the same fetch.
    request_sha256 text not null,
    state text not null check (state in ('QUEUED', 'FETCHING', 'WAITING', 'DONE', 'FAILED')),
    attempts integer not null,
    created_at timestamptz not null,
    started_at timestamptz,
    retry_at timestamptz,
    finished_at timestamptz,
    problem jsonb,
    hops jsonb not null,
    bytes integer,
    media_type text,
    charset text,
    charset_from text,
    etag text,
    last_modified text,
    outcome text,
    article_id uuid references article (id),
    version_id uuid references article_version (id),
    check ((state in ('DONE', 'FAILED')) = (finished_at is not null)),
    check ((state = 'DONE') = (version_id is not null))
);

create unique index fetch_under_way on page_fetch (request_sha256) where finished_at is null;
create index fetch_by_age on page_fetch (created_at, id);
create index fetch_by_state on page_fetch (state, created_at, id);
create index fetch_by_article on page_fetch (article_id, created_at) where article_id is not null;

-- Fetches that were asked for under an Idempotency-Key.
create table fetch_idempotency_key (
    key text primary key,
    request_sha256 text not null,
    fetch_id uuid not null references page_fetch (id),
    created_at timestamptz not null
);

create index fetch_idempotency_key_by_age on fetch_idempotency_key (created_at);

-- When a host may be asked next.
create table fetch_host (
    authority text primary key,
    next_at timestamptz not null
);

create index fetch_host_by_time on fetch_host (next_at);

-- Requests that run, so that a host gets few at once from all processes together.
create table fetch_lease (
    id uuid primary key,
    authority text not null,
    until timestamptz not null
);

create index fetch_lease_by_host on fetch_lease (authority, until);

-- robots.txt files, until they expire.
create table fetch_robots (
    site text primary key,
    state text not null check (state in ('READ', 'NONE', 'UNREACHABLE')),
    content bytea not null,
    expires_at timestamptz not null
);

create index fetch_robots_by_expiry on fetch_robots (expires_at);

-- By which charset the bytes were read. What is submitted as text is kept in UTF-8.
alter table article_source add column charset text not null default 'UTF-8';

-- Articles and what was received of them. A version is never changed and never deleted: what stands here was cited.
create table article (
    id uuid primary key,
    -- SHA-256 of the article key (canonical URL, else publisher and external id, else publisher and text): one length
    -- for an index, whatever the length of a URL.
    key_sha256 text not null unique,
    url text,
    publisher text,
    external_id text,
    created_at timestamptz not null
);

create index article_by_age on article (created_at, id);

create table article_version (
    id uuid primary key,
    article_id uuid not null references article (id),
    number integer not null check (number > 0),
    reason text not null check (reason in ('FIRST', 'CHANGED', 'RECLEANED')),
    url text,
    publisher text,
    title text,
    byline text,
    dateline text,
    credit text,
    language text,
    published_at timestamptz,
    -- Seconds east of UTC as given: a timestamptz does not keep them, and the local date hangs on them.
    published_offset integer,
    published_on date,
    published_precision text check (published_precision in ('DAY', 'TIME')),
    modified_at timestamptz,
    modified_offset integer,
    retrieved_at timestamptz not null,
    text text not null check (text <> ''),
    text_sha256 text not null,
    -- Which rules cleaned it, so that a re-cleaning is told from a correction.
    cleaning_version integer not null,
    source_kind text not null check (source_kind in ('TEXT', 'HTML')),
    source_sha256 text not null,
    unique (article_id, number),
    check ((published_at is null) = (published_on is null)),
    check ((published_at is null) = (published_offset is null)),
    check ((published_at is null) = (published_precision is null)),
    check ((modified_at is null) = (modified_offset is null))
);

-- The bytes as received, apart from the versions, because lists of versions do not read them.
create table article_source (
    version_id uuid primary key references article_version (id),
    gzip bytea not null
);

-- Compressed already.
alter table article_source alter column gzip set storage external;

-- Answers that were given under an Idempotency-Key, to be given again.
create table idempotency_key (
    key text primary key,
    request_sha256 text not null,
    version_id uuid not null references article_version (id),
    outcome text not null check (outcome in ('CREATED', 'CHANGED', 'RECLEANED', 'KNOWN')),
    created_at timestamptz not null
);

create index idempotency_key_by_age on idempotency_key (created_at);

-- What the extraction-service last said of a version, for the time when it does not answer.
create table version_progress (
    version_id uuid primary key references article_version (id),
    stage text not null,
    problem jsonb,
    observed_at timestamptz not null
);

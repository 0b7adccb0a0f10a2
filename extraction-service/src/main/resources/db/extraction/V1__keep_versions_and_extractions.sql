-- Article versions as they were received. Never changed: a version is analysed again, not rewritten.
-- json, not jsonb: the body stays as it came, so that what this service does not read reaches the timeline too.
create table article_version (
    id           text        primary key,
    article_id   text        not null,
    number       bigint      not null,
    text_sha256  text        not null,
    body         json        not null,
    recorded_at  timestamptz not null
);

create index article_version_by_time on article_version (recorded_at, id);

-- What one pipeline version found in one article version. Never changed.
-- content_sha256 covers everything but id and sequence: the same findings are stored once in a row.
create sequence extraction_sequence;

create table extraction (
    id               text        primary key,
    version_id       text        not null references article_version (id),
    sequence         bigint      not null unique,
    pipeline_version text        not null,
    content_sha256   text        not null,
    content          jsonb       not null,
    recorded_at      timestamptz not null
);

create index extraction_newest on extraction (version_id, sequence desc);

-- Which extraction of a version the timeline has taken.
create table delivery (
    version_id   text        primary key references article_version (id),
    sequence     bigint      not null,
    delivered_at timestamptz not null
);

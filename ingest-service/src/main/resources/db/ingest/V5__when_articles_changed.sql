-- When an article's content last changed, and when it was last seen, changed or not.
alter table article add column changed_at timestamptz;
alter table article add column last_seen_at timestamptz;

update article set
    changed_at = (
        select max(version.retrieved_at) from article_version version
        where version.article_id = article.id and version.reason <> 'RECLEANED'),
    last_seen_at = (select max(version.retrieved_at) from article_version version where version.article_id = article.id);

alter table article alter column changed_at set not null;
alter table article alter column last_seen_at set not null;

-- An answer that is given again tells both as they were.
alter table idempotency_key add column changed_at timestamptz not null default now();
alter table idempotency_key add column last_seen_at timestamptz not null default now();

create index article_by_change on article (changed_at, id);

-- The bytes received may go after a time; that they were there, and how many, stays known.
alter table article_source alter column gzip drop not null;
alter table article_source add column received_at timestamptz;
alter table article_source add column stored_bytes integer;
-- Null for what came before this was counted.
alter table article_source add column raw_bytes integer;
alter table article_source add column expired_at timestamptz;

update article_source set
    stored_bytes = octet_length(gzip),
    received_at = (select retrieved_at from article_version version where version.id = version_id);

alter table article_source alter column received_at set not null;
alter table article_source alter column stored_bytes set not null;
alter table article_source add check ((gzip is null) = (expired_at is not null));

create index article_source_by_age on article_source (received_at) where gzip is not null;

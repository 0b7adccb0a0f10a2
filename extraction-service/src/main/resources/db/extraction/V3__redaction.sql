-- Articles that were erased, so that a version of one that arrives late is not taken in. Never changed.
create table redacted_article (
    article_id  text        primary key,
    reason      text        not null,
    basis       text        not null,
    at          timestamptz not null,
    recorded_at timestamptz not null
);

-- Set when all else of the row but ids, number and times was erased.
alter table article_version add column redacted_at timestamptz;

create index article_version_of_article on article_version (article_id);

-- What no version says of an article, as ingest-service handed it over last. An article without a row stands, and is no copy.
create table article_state (
    article_id text primary key,
    sequence bigint not null,
    url text,
    publisher text,
    latest_version_id text,
    retraction_reason text, -- null: it stands
    retraction_notice text,
    retracted_at timestamptz,
    copy_group_id text, -- null: it is no copy
    copy_origin_article_id text,
    copy_agency text,
    copy_why text,
    redaction_reason text, -- null: it was not erased
    redaction_basis text,
    redacted_at timestamptz,
    recorded_at timestamptz not null
);

-- When all else but ids, numbers and times was erased. Redaction is the one thing that changes history.
alter table article_version add column redacted_at timestamptz;
alter table entry add column redacted_at timestamptz;
alter table entity add column redacted_at timestamptz;

-- For what stood behind an entry at a past moment.
create index claim_state_entry_ever on claim_state (entry_id);
create index claim_state_version on claim_state (version_id);
create index entity_name_article_ever on entity_name (article_id);
create index entity_role_article_ever on entity_role (article_id);
create index entity_name_ever on entity_name (entity_id);

-- Rises with each change of what no version says of an article (retraction, redaction, copy group); 0: nothing to tell.
alter table article add column state_sequence bigint not null default 0;

-- The publisher withdrew an article. Never changed: a later row of the article takes the place of an earlier one.
create table retraction (
    id uuid primary key,
    article_id uuid not null references article (id),
    number integer not null check (number > 0),
    reason text not null,
    notice text,
    at timestamptz not null,
    recorded_at timestamptz not null,
    unique (article_id, number)
);

-- Which articles were erased, and why. Never changed and never shortened: it is applied again after a restore, which may
-- have brought articles back or lost their rows, so it refers to none.
create table redaction (
    number bigint generated always as identity primary key,
    article_id uuid not null unique,
    -- By it the same article is refused when it is sent again.
    key_sha256 text not null,
    reason text not null,
    basis text not null check (basis in ('LAW', 'SAFETY_OF_A_SOURCE')),
    at timestamptz not null
);

create index redaction_by_key on redaction (key_sha256);

-- Set when all else of the row but ids and times was erased.
alter table article add column redacted_at timestamptz;
alter table article_version add column redacted_at timestamptz;
alter table article_version drop constraint article_version_text_check;
alter table article_version add constraint article_version_text_check check ((text <> '') = (redacted_at is null));

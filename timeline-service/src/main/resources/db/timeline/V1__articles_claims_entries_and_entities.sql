-- What articles say, claim by claim, and the entries made of it. Nothing here is updated or deleted but superseded_at,
-- the identity of an entity (its Wikidata id and words to search by) and the record of what was taken in last:
-- the present is the rows whose superseded_at is null, the past those that were so at the time.
-- One intake at a time writes (see ReceiveExtraction), so recorded_at rises in the order of the commits.

-- A version of an article as extraction-service handed it over: the text that all citations point into.
create table article_version (
    version_id text primary key,
    article_id text not null,
    number integer not null,
    url text,
    publisher text,
    title text,
    byline text,
    dateline text,
    credit text,
    language text,
    published_at text, -- RFC 3339 with the offset that was given
    published_on date,
    modified_at text,
    body text not null,
    text_sha256 text not null,
    sequence bigint not null, -- of the latest extraction taken in
    extraction_id text not null,
    recorded_at timestamptz not null
);
create index article_version_article on article_version (article_id, number desc);

-- A person, organisation or place. A name of one word means somebody only inside its article, which is then its scope.
create table entity (
    id uuid primary key,
    type text not null,
    name text not null,
    name_key text not null,
    scope text not null,
    wikidata text,
    recorded_at timestamptz not null,
    search tsvector not null, -- the words of every form of the name so far
    constraint one_entity_a_name unique (type, scope, name_key)
);
create index entity_wikidata on entity (type, wikidata) where wikidata is not null;
create index entity_search on entity using gin (search);
create index entity_by_name on entity (name_key, id);
create index entity_by_type_and_name on entity (type, name_key);

-- What one article calls an entity.
create table entity_name (
    entity_id uuid not null references entity,
    article_id text not null,
    version_id text not null references article_version,
    name text not null,
    char_from integer not null,
    char_to integer not null,
    reported_on date,
    recorded_at timestamptz not null,
    superseded_at timestamptz
);
create index entity_name_of on entity_name (entity_id, name) where superseded_at is null;
create index entity_name_in on entity_name (article_id) where superseded_at is null;

-- An office or relation that one article gives an entity.
create table entity_role (
    entity_id uuid not null references entity,
    article_id text not null,
    version_id text not null references article_version,
    text text not null,
    char_from integer not null,
    char_to integer not null,
    former boolean not null,
    since text,
    country text,
    reported_on date,
    recorded_at timestamptz not null,
    superseded_at timestamptz
);
create index entity_role_of on entity_role (entity_id, reported_on desc) where superseded_at is null;
create index entity_role_in on entity_role (article_id) where superseded_at is null;

-- One line of a timeline. Its id is given once and never reused; all else is in its revisions.
create table entry (
    id uuid primary key,
    kind text not null,
    recorded_at timestamptz not null
);

-- One quotation or event of one article, found again in the article's next version by what it says.
create table claim (
    id uuid primary key,
    article_id text not null,
    kind text not null,
    words_hash text not null, -- SHA-256 of the normalised content words
    occurrence integer not null, -- 1 for the first claim with these words in the article, 2 for the second ...
    recorded_at timestamptz not null,
    constraint one_claim_a_passage unique (article_id, kind, words_hash, occurrence)
);

-- What a claim gives its entry, as of one extraction. merge_key is null where the claim stands for itself.
create table claim_state (
    claim_id uuid not null references claim,
    entry_id uuid not null references entry,
    version_id text not null references article_version,
    extraction_id text not null,
    merge_key text,
    body jsonb not null,
    recorded_at timestamptz not null,
    superseded_at timestamptz
);
create unique index one_entry_a_claim on claim_state (claim_id) where superseded_at is null;
create index claim_state_history on claim_state (claim_id, recorded_at desc);
create index claim_state_entry on claim_state (entry_id) where superseded_at is null;
create index claim_state_merge on claim_state (merge_key) where superseded_at is null and merge_key is not null;

-- A line as it stood from recorded_at to superseded_at: the answer that the API gives, and what it is found by.
create table entry_revision (
    entry_id uuid not null references entry,
    revision integer not null,
    kind text not null,
    status text not null,
    factuality text,
    act text,
    earliest date,
    latest date,
    speaker_id uuid,
    first_hand boolean,
    unnamed boolean,
    entity_ids uuid[] not null,
    publishers text[] not null, -- lower case
    version_ids text[] not null,
    search tsvector not null, -- what was said or happened, and the names in it
    body jsonb not null,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    -- What is dated by its end alone ("published on") stands in the order at its end; what has no date stands last.
    from_key date not null generated always as (coalesce(earliest, latest, date 'infinity')) stored,
    to_key date not null generated always as (coalesce(latest, earliest, date 'infinity')) stored,
    -- An open end reaches as far as it may; without any date there is no interval, and nothing overlaps it.
    during daterange generated always as (
        case when earliest is null and latest is null then null else daterange(earliest, latest, '[]') end
    ) stored,
    primary key (entry_id, revision)
);
create unique index one_present_revision on entry_revision (entry_id) where superseded_at is null;
create index entry_revision_when on entry_revision (from_key, to_key, entry_id) where superseded_at is null;
-- For what stood at a past moment.
create index entry_revision_when_ever on entry_revision (from_key, to_key, entry_id);
create index entry_revision_recorded on entry_revision (recorded_at desc, entry_id);
create index entry_revision_entities on entry_revision using gin (entity_ids);
create index entry_revision_speaker on entry_revision (speaker_id, from_key, to_key, entry_id) where superseded_at is null;
create index entry_revision_publishers on entry_revision using gin (publishers);
create index entry_revision_versions on entry_revision using gin (version_ids);
create index entry_revision_during on entry_revision using gist (during);
create index entry_revision_search on entry_revision using gin (search);

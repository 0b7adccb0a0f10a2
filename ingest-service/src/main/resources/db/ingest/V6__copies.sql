-- Whose copy an article is: a sketch of each latest text, an index of sampled word sequences, links and groups.

-- What is compared of an article's latest text. Hashes only, but hashes of a text: a redaction removes the row.
create table copy_sketch (
    article_id uuid primary key references article (id),
    -- Short, because the index of keys repeats it for every key.
    number integer generated always as identity unique,
    version_id uuid not null,
    -- A sketch by other rules is not compared; it is made anew.
    rules smallint not null,
    words integer not null,
    -- First 128 bits of the SHA-256 of the text's words.
    words_hash uuid not null,
    -- Sorted 32-bit hashes: of every four words in a row, and of names and numbers.
    shingles bytea not null,
    names bytea not null,
    keys integer[] not null,
    -- What the origin is weighed by.
    publisher text,
    credit text,
    agency text,
    agency_wikidata_id text,
    agency_read_from text,
    agency_words text,
    own_agency text,
    published_at timestamptz,
    published_precision text,
    created_at timestamptz not null
);

create index copy_sketch_by_words on copy_sketch (words_hash, number);

-- Which texts hold a sampled word sequence.
create table copy_key (
    key integer not null,
    sketch integer not null,
    primary key (key, sketch)
);

-- Pairs that were compared word for word and found alike; each stands in both directions.
create table copy_link (
    article_id uuid not null references article (id),
    other_id uuid not null references article (id),
    kind text not null check (kind in ('EXACT', 'EDITED', 'EXCERPT')),
    similarity real not null,
    primary key (article_id, other_id)
);

-- Articles that links connect. The id is the least id of its articles, whatever the order in which they came.
create table copy_group (
    id uuid primary key,
    origin_article_id uuid not null,
    rule text not null,
    agency text,
    agency_wikidata_id text,
    why text not null
);

alter table article add column copy_group uuid references copy_group (id);
create index article_by_copy_group on article (copy_group, id) where copy_group is not null;

-- Articles stored before this are compared like new ones.
with task as (
    insert into durable_task (id, kind, subject, enqueued_at, next_attempt_at)
    select gen_random_uuid(), 'copies-of-article', id::text, now(), now() from article
    returning id, generation
)
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
select 'copies-of-article', id || ':' || generation, now(), false, 1 from task;

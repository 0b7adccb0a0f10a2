-- Where each fact of a version was found, and what other places of the page say; versions from before have none.
alter table article_version add column receipts jsonb not null default '[]';
alter table article_version add column section text;
-- Where the page itself says that it stands, on the same site. Evidence only: the key is made of the url column.
alter table article_version add column canonical_url text;

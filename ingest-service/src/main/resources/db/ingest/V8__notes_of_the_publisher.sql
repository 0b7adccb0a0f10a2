-- Corrections, clarifications, editor's notes, updates and withdrawals that stand in the text: [{"kind", "span": {"start", "end"}}].
-- Null for versions cleaned before notes were read.
alter table article_version add column notes jsonb check (jsonb_typeof(notes) = 'array');

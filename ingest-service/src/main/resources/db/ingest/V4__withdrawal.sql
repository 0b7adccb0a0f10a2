-- Rises with each change of what no version says of an article (retraction, redaction, copy group); 0: nothing to tell.
alter table article add column state_sequence bigint not null default 0;

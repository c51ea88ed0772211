-- Who wrote each field of an open impact assessment last, and when: {"gaps": {"by": "…", "at": "…"}}.
alter table transfer_draft add column authors jsonb not null default '{}';
grant update (authors) on transfer_draft to rantai_assessing;

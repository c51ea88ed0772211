-- Colleagues whom the writer of a note chose to be told of it, as they were called then: [{"memberId", "name"}].
alter table note add column told jsonb not null default '[]';

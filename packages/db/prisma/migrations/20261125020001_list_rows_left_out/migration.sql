-- Rows of a list that name nobody who can be taken: where they stand in it (from 0), how they are named, and why.
alter table party_list add column left_out jsonb not null default '[]';

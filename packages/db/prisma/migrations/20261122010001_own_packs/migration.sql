-- Questions of an organisation's own: drafts, and versions that nobody changes once they are published.
create table own_pack (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  pack_id text not null check (length(pack_id) between 1 and 80), -- as rules, files and engagements know it
  draft jsonb not null, -- in the pack format; may be unfinished
  draft_version integer not null default 1,
  draft_by_name text not null,
  state text not null default 'active' check (state in ('active', 'archived')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, pack_id)
);
alter table own_pack enable row level security;
alter table own_pack force row level security;
create policy own on own_pack for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (draft, draft_version, draft_by_name, state, updated_at) on own_pack to rantai_assessing;

create table own_pack_version (
  organisation_id uuid not null,
  own_pack_id uuid not null,
  number integer not null check (number >= 1),
  version text not null,
  content jsonb not null,
  hash text not null, -- SHA-256 over the content's canonical JSON
  published_at timestamptz not null,
  published_by_name text not null,
  primary key (organisation_id, own_pack_id, number),
  unique (organisation_id, own_pack_id, version),
  foreign key (organisation_id, own_pack_id) references own_pack (organisation_id, id)
);
alter table own_pack_version enable row level security;
alter table own_pack_version force row level security;
create policy own on own_pack_version for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert on own_pack_version to rantai_assessing;

-- A file that was read, with the account of each of its rows or nodes, until and after it became a draft.
create table pack_import (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  file_name text not null,
  file_hash text not null,
  format text not null check (format in ('json', 'yaml', 'xlsx')),
  draft jsonb not null, -- what was taken
  nodes jsonb not null, -- every row or node: kind, id, place, reasons against it
  ignored jsonb not null default '[]',
  own_pack_id uuid,
  applied_at timestamptz,
  created_by_name text not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, own_pack_id) references own_pack (organisation_id, id)
);
alter table pack_import enable row level security;
alter table pack_import force row level security;
create policy own on pack_import for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (own_pack_id, applied_at) on pack_import to rantai_assessing;

-- Questionnaires composed with an own pack stay with their organisation: no hash is shared, nobody else reads weights and rules.
create table own_questionnaire (
  organisation_id uuid not null references organisation (id),
  hash text not null,
  content text not null,
  created_at timestamptz not null,
  primary key (organisation_id, hash),
  check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
alter table own_questionnaire enable row level security;
alter table own_questionnaire force row level security;
create policy own on own_questionnaire for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert on own_questionnaire to rantai_assessing;

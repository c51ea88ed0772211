-- Who is in an organisation's chains, as this organisation alone knows them. A vendor's party has the vendor's id; its row is made when something
-- has to point at it.
create table party (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  vendor_id uuid check (vendor_id = id),
  name text not null check (length(name) between 1 and 300), -- of a vendor the vendor's own name counts
  country char(2),
  registration_number text,
  domain text, -- registrable; null for hosting and mail providers
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, vendor_id) references vendor (organisation_id, id)
);
create index party_vendor on party (organisation_id, vendor_id) where vendor_id is not null;
alter table party enable row level security;
alter table party force row level security;
create policy own on party for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (name, country, registration_number, domain) on party to rantai_assessing;

-- Two parties that are or may be one. Links keep the party they were recorded with, so a merge is undone by its state alone.
create table party_merge (
  organisation_id uuid not null,
  id uuid not null,
  party_id uuid not null,
  into_party_id uuid not null,
  reasons text[] not null default '{}',
  certain boolean not null,
  state text not null check (state in ('proposed', 'confirmed', 'refused', 'split')),
  proposed_at timestamptz not null,
  decided_at timestamptz,
  decided_by_name text,
  primary key (organisation_id, id),
  unique (organisation_id, party_id, into_party_id),
  check (party_id <> into_party_id),
  foreign key (organisation_id, party_id) references party (organisation_id, id),
  foreign key (organisation_id, into_party_id) references party (organisation_id, id)
);
-- A party goes into one other at most, so that following merges leads somewhere.
create unique index party_merge_once on party_merge (organisation_id, party_id) where state = 'confirmed';
create index party_merge_into on party_merge (organisation_id, into_party_id);
alter table party_merge enable row level security;
alter table party_merge force row level security;
create policy own on party_merge for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (reasons, certain, state, decided_at, decided_by_name) on party_merge to rantai_assessing;

-- A list of sub-processors that a party publishes or sent, as it was read; waiting until somebody confirmed the changes.
create table party_list (
  organisation_id uuid not null,
  id uuid not null,
  party_id uuid not null,
  document text not null check (length(document) between 1 and 500), -- file name or address
  listed_on date not null,
  hash text not null, -- SHA-256 of the bytes
  format text not null check (format in ('xlsx', 'csv', 'html', 'markdown', 'text')),
  entries jsonb not null,
  ignored text[] not null default '{}',
  counts jsonb not null default '{}', -- what confirming it changed
  applied_at timestamptz,
  created_by_name text not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, party_id) references party (organisation_id, id)
);
create index party_list_party on party_list (organisation_id, party_id, listed_on);
alter table party_list enable row level security;
alter table party_list force row level security;
create policy own on party_list for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, delete, update (counts, applied_at) on party_list to rantai_assessing;

-- One service that a party takes from another. What was recorded is never changed: a link that changes ends, and another begins the same day.
create table party_link (
  organisation_id uuid not null,
  id uuid not null,
  from_party_id uuid not null,
  to_party_id uuid not null,
  named_as text not null check (length(named_as) between 1 and 300), -- as its source writes it
  service text,
  data text[] not null default '{}', -- as written; categories of the intake by their codes
  countries text[] not null default '{}', -- codes of two letters, and what no code was found for
  regions text[] not null default '{}',
  contract_ref text,
  flow_down_on date, -- day of the proof that duties were passed on
  mechanism text check (mechanism in ('valid', 'notNeeded', 'missing')),
  promises jsonb not null default '{}', -- by obligation: hours, days, 1 and 0
  source text not null check (source in ('answer', 'notice', 'list', 'hand', 'profile')),
  source_date date not null,
  source_document text,
  source_id uuid, -- the list, assessment or notice
  source_scope uuid, -- of an answer the engagement, whose later answers replace it
  valid_from date not null,
  valid_to date check (valid_to >= valid_from), -- no longer on this day
  confirmed_on date not null, -- last source that still says so
  created_by_name text not null,
  created_at timestamptz not null,
  ended_by_name text,
  ended_at timestamptz,
  end_document text,
  primary key (organisation_id, id),
  foreign key (organisation_id, from_party_id) references party (organisation_id, id),
  foreign key (organisation_id, to_party_id) references party (organisation_id, id)
);
create index party_link_from on party_link (organisation_id, from_party_id);
create index party_link_to on party_link (organisation_id, to_party_id);
alter table party_link enable row level security;
alter table party_link force row level security;
create policy own on party_link for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (contract_ref, flow_down_on, mechanism, promises, valid_to, confirmed_on, ended_by_name, ended_at, end_document)
  on party_link to rantai_assessing;

-- Counts the changes of an organisation's parties, merges and links: what was computed from them is kept under this number.
create table party_graph (
  organisation_id uuid not null primary key references organisation (id),
  version integer not null default 1
);
alter table party_graph enable row level security;
alter table party_graph force row level security;
create policy own on party_graph for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (version) on party_graph to rantai_assessing;

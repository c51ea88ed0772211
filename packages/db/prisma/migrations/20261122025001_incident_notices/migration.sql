-- A vendor tells one customer of an incident. What was said is never changed: more becomes known by entries. Every customer has a copy
-- of its own; `report_id` is the same for all that were told at once, for the vendor's eyes alone.
create table incident_notice (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  relationship_id uuid not null,
  report_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  what_happened text not null check (length(what_happened) between 1 and 10000),
  service text not null default '',
  began_at timestamptz, -- each null while nobody knows
  discovered_at timestamptz,
  aware_at timestamptz not null, -- when the vendor knew: its clock begins
  personal_data boolean, -- null: not known yet
  data_categories text[] not null default '{}',
  people_countries text[] not null default '{}',
  people_least bigint check (people_least >= 0),
  people_most bigint check (people_most >= people_least),
  party_name text check (length(party_name) between 1 and 300), -- of its chain, where it happened there
  measures text not null default '',
  contact_name text not null,
  contact_email text not null,
  contact_phone text not null default '',
  said_by_name text not null,
  created_at timestamptz not null,
  primary key (assessing_organisation_id, id),
  unique (assessing_organisation_id, answering_organisation_id, id),
  foreign key (assessing_organisation_id, answering_organisation_id, relationship_id)
    references relationship (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index incident_notice_assessing on incident_notice (assessing_organisation_id, created_at);
create index incident_notice_answering on incident_notice (answering_organisation_id, report_id);
alter table incident_notice enable row level security;
alter table incident_notice force row level security;
create policy assessing on incident_notice for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on incident_notice for all to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select (assessing_organisation_id, id, answering_organisation_id, relationship_id, title, what_happened, service, began_at, discovered_at, aware_at,
  personal_data, data_categories, people_countries, people_least, people_most, party_name, measures, contact_name, contact_email, contact_phone, said_by_name, created_at)
  on incident_notice to rantai_assessing;
grant select, insert on incident_notice to rantai_answering;

-- What either side says to it afterwards. `seen`: the customer says that it got it.
create table incident_notice_entry (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  notice_id uuid not null,
  author_side text not null check (author_side in ('assessing', 'answering')),
  kind text not null check (kind in ('seen', 'said')),
  at timestamptz not null, -- when it happened
  body text not null default '' check (length(body) <= 10000),
  author_name text not null,
  created_at timestamptz not null,
  primary key (assessing_organisation_id, id),
  check ((kind = 'said') = (body <> '')),
  check (kind = 'said' or author_side = 'assessing'),
  foreign key (assessing_organisation_id, answering_organisation_id, notice_id)
    references incident_notice (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index incident_notice_entry_notice on incident_notice_entry (assessing_organisation_id, notice_id);
create index incident_notice_entry_answering on incident_notice_entry (answering_organisation_id, notice_id);
alter table incident_notice_entry enable row level security;
alter table incident_notice_entry force row level security;
create policy read_assessing on incident_notice_entry for select to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy write_assessing on incident_notice_entry for insert to rantai_assessing
  with check (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and author_side = 'assessing');
create policy read_answering on incident_notice_entry for select to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy write_answering on incident_notice_entry for insert to rantai_answering
  with check (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and author_side = 'answering');

grant select, insert on incident_notice_entry to rantai_assessing, rantai_answering;

-- Which incident of its own a customer made of a notice; the vendor sees nothing of it.
create table incident_of_notice (
  organisation_id uuid not null,
  notice_id uuid not null,
  incident_id uuid not null,
  linked_by_name text not null,
  linked_at timestamptz not null,
  primary key (organisation_id, notice_id),
  foreign key (organisation_id, notice_id) references incident_notice (assessing_organisation_id, id),
  foreign key (organisation_id, incident_id) references incident (organisation_id, id)
);
create index incident_of_notice_incident on incident_of_notice (organisation_id, incident_id);
alter table incident_of_notice enable row level security;
alter table incident_of_notice force row level security;
create policy own on incident_of_notice for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert on incident_of_notice to rantai_assessing;

-- What the assessing organisation knows of its vendors. The other side has no grant on any of it.
create table vendor (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 300),
  legal_name text,
  category text,
  country char(2),
  registration_number text,
  website text,
  address text,
  domains text[] not null default '{}',
  details jsonb not null default '{}', -- certifications, addresses of policies and lists, as imported or typed
  source text not null check (source in ('manual', 'import')),
  import_key text, -- normalised domain or name: the same row imported twice updates, never doubles
  state text not null default 'active' check (state in ('active', 'archived')),
  owner_member_id uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, import_key),
  foreign key (organisation_id, owner_member_id) references membership (organisation_id, id)
);
create index vendor_name on vendor (organisation_id, name collate "und-x-icu");
alter table vendor enable row level security;
alter table vendor force row level security;
create policy own on vendor for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, delete, update (name, legal_name, category, country, registration_number, website, address, domains, details, state, owner_member_id, updated_at) on vendor to rantai_assessing;
create policy gate on vendor for select to rantai_gatekeeper
  using (true);

grant select (organisation_id, id, name) on vendor to rantai_gatekeeper;

create table contact (
  organisation_id uuid not null,
  id uuid not null,
  vendor_id uuid not null,
  name text not null,
  email text not null,
  phone text,
  locale text,
  mail_state text not null default 'ok' check (mail_state in ('ok', 'bounced', 'complained')),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, vendor_id, email),
  foreign key (organisation_id, vendor_id) references vendor (organisation_id, id)
);
alter table contact enable row level security;
alter table contact force row level security;
create policy own on contact for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, delete, update (name, email, phone, locale, mail_state) on contact to rantai_assessing;

create table vendor_import (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  file_name text not null,
  file_hash text not null,
  rows jsonb not null default '[]', -- the rows read, kept until the import is applied
  counts jsonb not null default '{}', -- read, created, updated, unchanged, refused
  refused jsonb not null default '[]', -- every bad row: row, column, value, reason
  applied_at timestamptz,
  created_by_name text not null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table vendor_import enable row level security;
alter table vendor_import force row level security;
create policy own on vendor_import for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, delete, update (rows, counts, refused, applied_at) on vendor_import to rantai_assessing;

create table engagement (
  organisation_id uuid not null,
  id uuid not null,
  vendor_id uuid not null,
  title text not null check (length(title) between 1 and 300),
  description text not null default '',
  owner_member_id uuid,
  facts jsonb not null default '{}',
  impact smallint,
  exposure smallint,
  tier text check (tier in ('low', 'moderate', 'high', 'critical')),
  missing_facts text[] not null default '{}',
  variant text not null default 'standard' check (variant in ('standard', 'sme')),
  packs text[] not null default '{}',
  removed_packs jsonb not null default '{}', -- pack id to the reason given
  contract_ends_on date,
  state text not null default 'open' check (state in ('open', 'closed')),
  -- Copies for lists; the truth is computed from answers, facts and a date.
  current_overall numeric,
  current_band char(1),
  current_residual text check (current_residual in ('low', 'moderate', 'high', 'critical')),
  current_as_of date,
  decided_overall numeric,
  decided_band char(1),
  decided_outcome text check (decided_outcome in ('approved', 'approvedWithConditions', 'rejected')),
  decided_on date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, vendor_id) references vendor (organisation_id, id),
  foreign key (organisation_id, owner_member_id) references membership (organisation_id, id)
);
create index engagement_vendor on engagement (organisation_id, vendor_id);
alter table engagement enable row level security;
alter table engagement force row level security;
create policy own on engagement for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, delete, update (title, description, owner_member_id, facts, impact, exposure, tier, missing_facts, variant, packs, removed_packs,
  contract_ends_on, state, current_overall, current_band, current_residual, current_as_of, decided_overall, decided_band, decided_outcome, decided_on, updated_at)
  on engagement to rantai_assessing;

-- When an engagement is due again. The truth is next_due_at; a queue holds only what is due now.
create table schedule (
  organisation_id uuid not null,
  id uuid not null,
  engagement_id uuid not null,
  full_due_on date,
  delta_due_on date,
  due_on date not null,
  kind text not null check (kind in ('full', 'delta')),
  cause_kind text not null check (cause_kind in ('fullCadence', 'deltaCadence', 'evidenceExpiry', 'contractEnd', 'trigger')),
  cause_object text not null,
  cause_date date not null,
  next_due_at timestamptz not null,
  claimed_until timestamptz,
  paused boolean not null default false,
  primary key (organisation_id, id),
  unique (organisation_id, engagement_id),
  foreign key (organisation_id, engagement_id) references engagement (organisation_id, id)
);
create index schedule_due on schedule (next_due_at) where not paused;
alter table schedule enable row level security;
alter table schedule force row level security;
create policy own on schedule for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, delete, update (full_due_on, delta_due_on, due_on, kind, cause_kind, cause_object, cause_date, next_due_at, claimed_until, paused) on schedule to rantai_assessing;
create policy sweep on schedule for all to rantai_sweeper
  using (true);

grant select (organisation_id, id, next_due_at, claimed_until, paused), update (claimed_until) on schedule to rantai_sweeper;

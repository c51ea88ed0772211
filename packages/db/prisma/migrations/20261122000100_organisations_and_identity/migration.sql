-- Organisations, members and login identities.
-- Patterns (own, crossing, gate) and the roles are explained in packages/db/README.md. Times come from the application's clock.
create schema gate;
create schema sweep;
grant usage on schema public to rantai_member, rantai_assessing, rantai_answering, rantai_respondent, rantai_system, rantai_operator,
  rantai_gatekeeper, rantai_sweeper, rantai_merger;
grant usage, create on schema gate to rantai_gatekeeper, rantai_merger;
grant usage, create on schema sweep to rantai_sweeper;
grant usage on schema gate to rantai_entry, rantai_member, rantai_assessing, rantai_answering, rantai_respondent, rantai_system;
grant usage on schema sweep to rantai_system;

create table organisation (
  id uuid primary key,
  state text not null check (state in ('placeholder', 'active', 'merged')),
  merged_into uuid references organisation (id),
  name text not null check (length(name) between 1 and 300),
  legal_name text,
  registration_number text,
  country char(2),
  time_zone text not null default 'Asia/Singapore',
  locale text not null default 'en',
  profile jsonb not null default '{}', -- the organisation's facts: sectors, financeLicences, organisationCountries, ownNoticeHours
  is_demo boolean not null default false,
  created_at timestamptz not null
);
alter table organisation enable row level security;
alter table organisation force row level security;
create policy own on organisation for all to rantai_member
  using (id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select on organisation to rantai_member;
grant update (name, legal_name, registration_number, country, time_zone, locale, profile) on organisation to rantai_member;
create policy gate on organisation for select to rantai_gatekeeper
  using (true);

create policy gate_insert on organisation for insert to rantai_gatekeeper
  with check (state in ('placeholder', 'active'));
create policy gate_update on organisation for update to rantai_gatekeeper
  using (state = 'placeholder')
  with check (state in ('placeholder', 'active'));
grant select (id, state, merged_into, name, time_zone, locale, is_demo), insert, update (state, name) on organisation to rantai_gatekeeper;
create policy merge on organisation for all to rantai_merger
  using (true);

grant select (id, state), update (state, merged_into) on organisation to rantai_merger;
create policy operate on organisation for select to rantai_operator
  using (true);
grant select (id, name, state) on organisation to rantai_operator;

create table "user" (
  id uuid primary key,
  email text not null,
  name text not null,
  locale text,
  time_zone text,
  email_verified_at timestamptz,
  created_at timestamptz not null
);
create unique index user_email on "user" (lower(email));
alter table "user" enable row level security;
alter table "user" force row level security;
create policy gate on "user" for all to rantai_gatekeeper
  using (true);

grant select, insert, update (name, locale, time_zone, email_verified_at) on "user" to rantai_gatekeeper;
create policy sweep on "user" for select to rantai_sweeper
  using (true);
grant select (id, email, name, locale) on "user" to rantai_sweeper;

create table credential (
  user_id uuid primary key references "user" (id),
  password_hash text not null,
  updated_at timestamptz not null
);
alter table credential enable row level security;
alter table credential force row level security;
create policy gate on credential for all to rantai_gatekeeper
  using (true);

grant select, insert, update (password_hash, updated_at) on credential to rantai_gatekeeper;

create table session (
  id_hash bytea primary key check (length(id_hash) = 32),
  user_id uuid not null references "user" (id),
  expires_at timestamptz not null,
  absolute_expires_at timestamptz not null,
  active_organisation_id uuid references organisation (id),
  created_at timestamptz not null
);
create index session_by_user on session (user_id);
create index session_expiry on session (expires_at);
alter table session enable row level security;
alter table session force row level security;
create policy gate on session for all to rantai_gatekeeper
  using (true);

grant select, insert, update (expires_at, active_organisation_id), delete on session to rantai_gatekeeper;

create table mail_token (
  hash bytea primary key check (length(hash) = 32),
  user_id uuid not null references "user" (id),
  purpose text not null check (purpose in ('verifyEmail', 'resetPassword')),
  email text not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
alter table mail_token enable row level security;
alter table mail_token force row level security;
create policy gate on mail_token for all to rantai_gatekeeper
  using (true);

grant select, insert, update (used_at) on mail_token to rantai_gatekeeper;

-- Mail to a login identity (no organisation yet). Read by the worker through sweep functions only.
create table user_mail (
  id uuid primary key,
  user_id uuid not null references "user" (id),
  template text not null check (template in ('verifyEmail', 'resetPassword', 'accountExists', 'passwordChanged')),
  created_at timestamptz not null,
  state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'unknown', 'failed')),
  started_at timestamptz,
  sent_at timestamptz
);
create index user_mail_waiting on user_mail (created_at) where state in ('queued', 'sending');
alter table user_mail enable row level security;
alter table user_mail force row level security;

create policy gate on user_mail for insert to rantai_gatekeeper
  with check (true);

grant insert on user_mail to rantai_gatekeeper;
create policy sweep on user_mail for all to rantai_sweeper
  using (true);

grant select, update (state, started_at, sent_at) on user_mail to rantai_sweeper;

create table attempt (
  key_hash bytea not null check (length(key_hash) = 32),
  window_start timestamptz not null,
  count int not null,
  primary key (key_hash, window_start)
);
alter table attempt enable row level security;
alter table attempt force row level security;
create policy gate on attempt for all to rantai_gatekeeper
  using (true);

grant select, insert, update (count), delete on attempt to rantai_gatekeeper;

create table membership (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  user_id uuid not null references "user" (id),
  role text not null check (role in ('administrator', 'procurement', 'riskManager', 'dataProtection', 'auditor', 'contributor')),
  name text not null,
  email text not null,
  created_at timestamptz not null,
  left_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, user_id)
);
create index membership_user on membership (user_id);
alter table membership enable row level security;
alter table membership force row level security;
create policy own on membership for all to rantai_member
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, update (role, name, left_at) on membership to rantai_member;
create policy gate on membership for all to rantai_gatekeeper
  using (true);

grant select, insert, update (left_at, role) on membership to rantai_gatekeeper;

create table member_invitation (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  email text not null,
  name text not null,
  role text not null check (role in ('administrator', 'procurement', 'riskManager', 'dataProtection', 'auditor', 'contributor')),
  invited_by_name text not null,
  state text not null check (state in ('sent', 'accepted', 'revoked')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table member_invitation enable row level security;
alter table member_invitation force row level security;
create policy own on member_invitation for all to rantai_member
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (state, expires_at) on member_invitation to rantai_member;
create policy gate on member_invitation for all to rantai_gatekeeper
  using (true);
grant select, update (state) on member_invitation to rantai_gatekeeper;

create table member_invitation_token (
  hash bytea primary key check (length(hash) = 32),
  organisation_id uuid not null,
  member_invitation_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  foreign key (organisation_id, member_invitation_id) references member_invitation (organisation_id, id)
);
alter table member_invitation_token enable row level security;
alter table member_invitation_token force row level security;
create policy gate on member_invitation_token for all to rantai_gatekeeper
  using (true);

grant select, insert, update (used_at) on member_invitation_token to rantai_gatekeeper;

create table organisation_domain (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  domain text not null,
  verified_at timestamptz not null,
  verified_by_name text not null,
  primary key (organisation_id, id),
  unique (organisation_id, domain)
);
create index organisation_domain_lookup on organisation_domain (domain);
alter table organisation_domain enable row level security;
alter table organisation_domain force row level security;
create policy own on organisation_domain for all to rantai_member
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, delete on organisation_domain to rantai_member;
create policy gate_read on organisation_domain for select to rantai_gatekeeper
  using (true);
create policy gate_insert on organisation_domain for insert to rantai_gatekeeper
  with check (true);
grant select, insert on organisation_domain to rantai_gatekeeper;

create table join_request (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  user_id uuid not null references "user" (id),
  name text not null,
  email text not null,
  state text not null default 'open' check (state in ('open', 'approved', 'refused')),
  created_at timestamptz not null,
  decided_at timestamptz,
  decided_by_name text,
  primary key (organisation_id, id)
);
create unique index join_request_open on join_request (organisation_id, user_id) where state = 'open';
alter table join_request enable row level security;
alter table join_request force row level security;
create policy own on join_request for all to rantai_member
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select (organisation_id, id, name, email, state, created_at, decided_at, decided_by_name), update (state, decided_at, decided_by_name) on join_request to rantai_member;
create policy gate on join_request for all to rantai_gatekeeper
  using (true);

grant select, insert, update (state, decided_at, decided_by_name) on join_request to rantai_gatekeeper;

create table merge_request (
  id uuid primary key,
  placeholder_organisation_id uuid not null references organisation (id),
  surviving_organisation_id uuid not null references organisation (id),
  requested_by_email text not null,
  requested_by_name text not null,
  contact_yes_at timestamptz not null,
  administrator_yes_at timestamptz,
  administrator_user_id uuid references "user" (id),
  state text not null default 'open' check (state in ('open', 'approved', 'refused', 'done')),
  created_at timestamptz not null
);
alter table merge_request enable row level security;
alter table merge_request force row level security;
create policy gate on merge_request for all to rantai_gatekeeper
  using (true);

grant select, insert, update (administrator_yes_at, administrator_user_id, state) on merge_request to rantai_gatekeeper;
create policy merge on merge_request for all to rantai_merger
  using (true);
grant select, update (state) on merge_request to rantai_merger;

create table heartbeat (
  name text primary key,
  at timestamptz not null
);
alter table heartbeat enable row level security;
alter table heartbeat force row level security;

create policy gate on heartbeat for select to rantai_gatekeeper
  using (true);

grant select on heartbeat to rantai_gatekeeper;
create policy sweep on heartbeat for all to rantai_sweeper
  using (true);
grant select, insert, update (at) on heartbeat to rantai_sweeper;

-- What happened to an object, for people: readable per object, never updated.
create table audit_event (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('member', 'respondent', 'system')),
  actor_id uuid,
  actor_name text not null,
  action text not null,
  object_kind text not null,
  object_id text not null,
  data jsonb not null default '{}',
  primary key (organisation_id, id)
);
create index audit_event_object on audit_event (organisation_id, object_kind, object_id, at);
create index audit_event_time on audit_event (organisation_id, at);
alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy own on audit_event for all to rantai_member
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert on audit_event to rantai_member;

-- What was agreed with a vendor, clause by clause, its files, and the days on which somebody has to look at it again.
create table contract (
  organisation_id uuid not null,
  id uuid not null,
  vendor_id uuid not null,
  engagement_id uuid, -- the use it is for; none where it covers all of the vendor's
  title text not null check (length(title) between 1 and 300),
  instrument text not null check (instrument in ('aseanMcc', 'euScc', 'ukIdta', 'ukAddendum', 'cnStandard', 'vnContract', 'hkModel', 'bindingRules', 'custom', 'none')),
  instrument_version text not null default '',
  relationship text not null check (relationship in ('C2P', 'C2C', 'P2P', 'P2C')), -- never a module number: the two sets count them differently
  exporter jsonb not null, -- name, country, role, officer
  importer jsonb not null,
  breach_hours numeric check (breach_hours > 0),
  sub_processors text check (sub_processors in ('specific', 'general')),
  notice_days integer check (notice_days between 0 and 3650),
  objection_days integer check (objection_days between 0 and 3650),
  deletion_days integer check (deletion_days between 0 and 3650),
  terms jsonb not null default '{}', -- governing law, forum, remedies, audit, regulator, liability, insurance
  optional_kept text[] not null default '{}', -- keys of optional clauses that were kept
  extra_keys text[] not null default '{}', -- what the organisation wants beyond the model clauses
  signed_on date,
  starts_on date,
  ends_on date,
  renews_on date,
  review_on date,
  state text not null default 'draft' check (state in ('draft', 'inLegalReview', 'signed', 'superseded', 'ended')),
  owner_member_id uuid,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  check (state not in ('signed', 'superseded') or signed_on is not null),
  foreign key (organisation_id, vendor_id) references vendor (organisation_id, id),
  foreign key (organisation_id, engagement_id) references engagement (organisation_id, id),
  foreign key (organisation_id, owner_member_id) references membership (organisation_id, id)
);
create index contract_vendor on contract (organisation_id, vendor_id);
create index contract_engagement on contract (organisation_id, engagement_id);
alter table contract enable row level security;
alter table contract force row level security;
create policy own on contract for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (engagement_id, title, instrument, instrument_version, relationship, exporter, importer, breach_hours, sub_processors, notice_days,
  objection_days, deletion_days, terms, optional_kept, extra_keys, signed_on, starts_on, ends_on, renews_on, review_on, state, owner_member_id, version, updated_at)
  on contract to rantai_assessing;

-- What a person found the contract to say on one key. The reviewer is a member always: no machine writes here.
create table contract_clause (
  organisation_id uuid not null,
  contract_id uuid not null,
  clause_key text not null check (clause_key ~ '^(MCC|X)-[A-Z]+(-[0-9]+)?$'),
  result text not null check (result in ('met', 'partial', 'absent', 'notRelevant', 'exceeds')),
  place text not null default '', -- page, clause, annex
  wording text not null default '',
  wording_hash text, -- SHA-256 of the wording, so that a changed text shows
  deviation text check (deviation in ('better', 'worse', 'neutral')),
  note text not null default '',
  version integer not null default 1,
  reviewer_member_id uuid not null,
  reviewer_name text not null,
  reviewed_at timestamptz not null,
  primary key (organisation_id, contract_id, clause_key),
  check (result not in ('met', 'exceeds') or length(place) > 0),
  check ((wording = '') = (wording_hash is null)),
  foreign key (organisation_id, contract_id) references contract (organisation_id, id),
  foreign key (organisation_id, reviewer_member_id) references membership (organisation_id, id)
);
alter table contract_clause enable row level security;
alter table contract_clause force row level security;
create policy own on contract_clause for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (result, place, wording, wording_hash, deviation, note, version, reviewer_member_id, reviewer_name, reviewed_at) on contract_clause
  to rantai_assessing;

-- Signed copies and their annexes. A file is put aside, never rewritten.
create table contract_file (
  organisation_id uuid not null,
  id uuid not null,
  contract_id uuid not null,
  kind text not null check (kind in ('signed', 'annex', 'other')),
  file_name text not null,
  media_type text not null,
  byte_size integer not null check (byte_size > 0),
  digest text not null, -- SHA-256
  object_key text not null,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null,
  put_aside_at timestamptz,
  put_aside_by_name text,
  primary key (organisation_id, id),
  foreign key (organisation_id, contract_id) references contract (organisation_id, id)
);
create index contract_file_contract on contract_file (organisation_id, contract_id);
alter table contract_file enable row level security;
alter table contract_file force row level security;
create policy own on contract_file for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (put_aside_at, put_aside_by_name) on contract_file to rantai_assessing;

-- A day of a contract and how long before it somebody is told. Sent only where it is still true.
create table contract_reminder (
  organisation_id uuid not null,
  id uuid not null,
  contract_id uuid not null,
  kind text not null check (kind in ('end', 'renewal', 'review')),
  event_on date not null,
  days_before integer not null check (days_before > 0),
  due_at timestamptz not null,
  state text not null default 'planned' check (state in ('planned', 'sent', 'skipped')),
  claimed_until timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, contract_id, kind, event_on, days_before),
  foreign key (organisation_id, contract_id) references contract (organisation_id, id)
);
create index contract_reminder_due on contract_reminder (due_at) where state = 'planned';
alter table contract_reminder enable row level security;
alter table contract_reminder force row level security;
create policy own on contract_reminder for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (state) on contract_reminder to rantai_assessing;
create policy sweep on contract_reminder for all to rantai_sweeper
  using (true);

grant select (organisation_id, id, due_at, state, claimed_until), update (claimed_until) on contract_reminder to rantai_sweeper;

create function sweep.due_contract_reminders(p_at timestamptz, p_lease_until timestamptz, p_max int) returns table (organisation_id uuid, id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  with due as (
    select r.organisation_id, r.id from public.contract_reminder r
    where r.due_at <= p_at and r.state = 'planned' and (r.claimed_until is null or r.claimed_until <= p_at)
    order by r.due_at limit p_max for update skip locked)
  update public.contract_reminder r set claimed_until = p_lease_until from due where r.organisation_id = due.organisation_id and r.id = due.id
  returning r.organisation_id, r.id $$;
grant create on schema sweep to rantai_sweeper;
alter function sweep.due_contract_reminders(timestamptz, timestamptz, int) owner to rantai_sweeper;
revoke create on schema sweep from rantai_sweeper;
revoke execute on function sweep.due_contract_reminders(timestamptz, timestamptz, int) from public;
grant execute on function sweep.due_contract_reminders(timestamptz, timestamptz, int) to rantai_system;

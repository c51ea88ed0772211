-- Where personal data of an engagement goes: one row for each pair of countries, kept in step with the chain. What the system can't know is asked of a person.
create table transfer (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  number integer not null check (number > 0), -- as people call it
  engagement_id uuid not null,
  origin char(2) not null, -- where the people live, else where the organisation is supervised
  destination char(2) not null,
  state text not null check (state in ('announced', 'active', 'ended')),
  party_id uuid not null, -- who stores or reaches the data there, first in the chain
  party_name text not null,
  path jsonb not null default '[]', -- the way there, from the vendor on: id and name
  link_id uuid, -- what names the country; none where the engagement's own facts do
  uses text[] not null default '{}', -- storage, access, chain
  recipients jsonb not null default '[]', -- everybody whom the chain names there: id and name
  data text[] not null default '{}',
  people bigint check (people >= 0),
  data_tier integer check (data_tier between 1 and 4),
  residency text[] not null default '{}', -- countries in which the data has to stay
  found_on date not null,
  starts_on date, -- of an announced one, as it was announced
  notice_ids uuid[] not null default '{}',
  ended_on date,
  ended_because text check (ended_because in ('chain', 'engagement', 'noticeWithdrawn')),
  -- What a person says.
  relationship text check (relationship in ('C2P', 'C2C', 'P2P', 'P2C')),
  purpose text not null default '',
  legal_basis text not null default '',
  mechanism text check (mechanism in ('mcc', 'euScc', 'contract', 'bindingRules', 'certificate', 'adequacy', 'consent', 'assessment', 'agreement')),
  mechanism_note text not null default '',
  mechanism_confirmed boolean not null default false, -- a person says that its conditions are met where the law alone doesn't tell
  contract_id uuid,
  localisation text check (localisation in ('allowed', 'copyNeeded', 'blocked')),
  encryption_transit text not null default '',
  encryption_rest text not null default '',
  key_holder text not null default '',
  retention text not null default '',
  at_the_end text not null default '',
  first_sent_on date,
  reorganised_on date,
  changed_on date, -- last change of what is sent where to whom
  owner_member_id uuid,
  fill_by date,
  -- Computed whenever one of the above or the law changes.
  mechanism_state text not null check (mechanism_state in ('valid', 'missing', 'person', 'blocked')),
  missing text[] not null default '{}', -- what somebody still has to say
  filing_due_on date,
  law_hash text not null default '',
  look_again jsonb not null default '[]', -- why the signed assessment has to be looked at again
  remind_at timestamptz,
  claimed_until timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, number),
  check ((state = 'ended') = (ended_on is not null)),
  check ((state = 'ended') = (ended_because is not null)),
  foreign key (organisation_id, engagement_id) references engagement (organisation_id, id),
  foreign key (organisation_id, party_id) references party (organisation_id, id),
  foreign key (organisation_id, link_id) references party_link (organisation_id, id),
  foreign key (organisation_id, contract_id) references contract (organisation_id, id),
  foreign key (organisation_id, owner_member_id) references membership (organisation_id, id)
);
create unique index transfer_once on transfer (organisation_id, engagement_id, origin, destination) where state <> 'ended';
create index transfer_engagement on transfer (organisation_id, engagement_id);
create index transfer_contract on transfer (organisation_id, contract_id) where contract_id is not null;
create index transfer_remind on transfer (remind_at) where state <> 'ended';
alter table transfer enable row level security;
alter table transfer force row level security;
create policy own on transfer for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
grant select, insert, update (state, party_id, party_name, path, link_id, uses, recipients, data, people, data_tier, residency, starts_on, notice_ids, ended_on,
  ended_because, relationship, purpose, legal_basis, mechanism, mechanism_note, mechanism_confirmed, contract_id, localisation, encryption_transit, encryption_rest,
  key_holder, retention, at_the_end, first_sent_on, reorganised_on, changed_on, owner_member_id, fill_by, mechanism_state, missing, filing_due_on, law_hash,
  look_again, remind_at, version, updated_at) on transfer to rantai_assessing;
create policy sweep on transfer for all to rantai_sweeper
  using (true);
grant select (organisation_id, id, state, remind_at, claimed_until), update (claimed_until) on transfer to rantai_sweeper;

-- Every change of a transfer, by the system or a person. What stands there stays.
create table transfer_change (
  organisation_id uuid not null,
  id uuid not null,
  transfer_id uuid not null,
  kind text not null check (kind in ('opened', 'announced', 'became', 'moved', 'ended', 'said', 'filed', 'lookAgain', 'assessed')),
  at timestamptz not null,
  by_name text, -- none: the system
  data jsonb not null default '{}',
  primary key (organisation_id, id),
  foreign key (organisation_id, transfer_id) references transfer (organisation_id, id)
);
create index transfer_change_transfer on transfer_change (organisation_id, transfer_id, at);
alter table transfer_change enable row level security;
alter table transfer_change force row level security;
create policy own on transfer_change for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
grant select, insert on transfer_change to rantai_assessing;

-- What a person recorded of a filing; which are due by when is computed from the law.
create table transfer_filing (
  organisation_id uuid not null,
  id uuid not null,
  transfer_id uuid not null,
  filing_id text not null check (filing_id ~ '^[a-z]{2}-[a-z0-9-]+$'), -- of the law
  stage text not null check (stage in ('first', 'update', 'reorganisation')),
  filed_on date,
  reference text not null default '',
  not_needed text, -- the reason
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  undone_at timestamptz,
  primary key (organisation_id, id),
  check ((filed_on is null) <> (not_needed is null)),
  foreign key (organisation_id, transfer_id) references transfer (organisation_id, id)
);
create index transfer_filing_transfer on transfer_filing (organisation_id, transfer_id);
alter table transfer_filing enable row level security;
alter table transfer_filing force row level security;
create policy own on transfer_filing for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
grant select, insert, update (undone_at) on transfer_filing to rantai_assessing;

-- The impact assessment that somebody has to write, or writes: one for each transfer, which goes when it is signed.
create table transfer_draft (
  organisation_id uuid not null,
  transfer_id uuid not null,
  number integer not null check (number > 0), -- of the version that it becomes
  content jsonb not null default '{}',
  decision text check (decision in ('go', 'goWithMeasures', 'stop')),
  assessor_member_id uuid, -- signed by its assessor, waiting for somebody who approves
  assessor_name text,
  assessed_at timestamptz,
  owner_member_id uuid,
  due_on date,
  touched boolean not null default false, -- somebody wrote in it
  version integer not null default 1,
  created_by_name text, -- none: the system
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, transfer_id),
  check ((assessor_name is null) = (assessed_at is null)),
  foreign key (organisation_id, transfer_id) references transfer (organisation_id, id),
  foreign key (organisation_id, assessor_member_id) references membership (organisation_id, id),
  foreign key (organisation_id, owner_member_id) references membership (organisation_id, id)
);
alter table transfer_draft enable row level security;
alter table transfer_draft force row level security;
create policy own on transfer_draft for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
grant select, insert, update (content, decision, assessor_member_id, assessor_name, assessed_at, owner_member_id, due_on, touched, version, updated_at), delete
  on transfer_draft to rantai_assessing;

-- Signed assessments, version by version. Nobody has a right to change one.
create table transfer_assessment (
  organisation_id uuid not null,
  id uuid not null,
  transfer_id uuid not null,
  number integer not null check (number > 0),
  content jsonb not null,
  shown jsonb not null, -- the facts and the law as they stood, with their sources
  law_hash text not null,
  decision text not null check (decision in ('go', 'goWithMeasures', 'stop')),
  assessor_member_id uuid not null,
  assessor_name text not null,
  assessed_at timestamptz not null,
  approver_member_id uuid not null,
  approver_name text not null,
  signed_at timestamptz not null,
  valid_until date not null,
  primary key (organisation_id, id),
  unique (organisation_id, transfer_id, number),
  foreign key (organisation_id, transfer_id) references transfer (organisation_id, id),
  foreign key (organisation_id, assessor_member_id) references membership (organisation_id, id),
  foreign key (organisation_id, approver_member_id) references membership (organisation_id, id)
);
alter table transfer_assessment enable row level security;
alter table transfer_assessment force row level security;
create policy own on transfer_assessment for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
grant select, insert on transfer_assessment to rantai_assessing;

-- Up to which state of its chains and law an organisation's registry was brought, and when the sweep looks next.
create table transfer_follow (
  organisation_id uuid not null primary key references organisation (id),
  state text not null default '', -- of chains, day and law
  follow_at timestamptz not null,
  claimed_until timestamptz
);
create index transfer_follow_at on transfer_follow (follow_at);
alter table transfer_follow enable row level security;
alter table transfer_follow force row level security;
create policy own on transfer_follow for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
grant select, insert, update (state, follow_at) on transfer_follow to rantai_assessing;
create policy sweep on transfer_follow for all to rantai_sweeper
  using (true);
grant select (organisation_id, follow_at, claimed_until), update (claimed_until) on transfer_follow to rantai_sweeper;

-- Organisations that have engagements already are looked at once.
insert into transfer_follow (organisation_id, follow_at) select distinct organisation_id, now() from engagement;

grant create on schema sweep to rantai_sweeper;
create function sweep.due_transfers(p_at timestamptz, p_lease_until timestamptz, p_max int) returns table (organisation_id uuid, id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  with due as (
    select t.organisation_id, t.id from public.transfer t
    where t.state <> 'ended' and t.remind_at <= p_at and (t.claimed_until is null or t.claimed_until <= p_at)
    order by t.remind_at limit p_max for update skip locked)
  update public.transfer t set claimed_until = p_lease_until from due where t.organisation_id = due.organisation_id and t.id = due.id
  returning t.organisation_id, t.id $$;
create function sweep.unfollowed_transfers(p_at timestamptz, p_lease_until timestamptz, p_max int) returns table (organisation_id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  with due as (
    select f.organisation_id from public.transfer_follow f
    where f.follow_at <= p_at and (f.claimed_until is null or f.claimed_until <= p_at)
    order by f.follow_at limit p_max for update skip locked)
  update public.transfer_follow f set claimed_until = p_lease_until from due where f.organisation_id = due.organisation_id
  returning f.organisation_id $$;
alter function sweep.due_transfers(timestamptz, timestamptz, int) owner to rantai_sweeper;
alter function sweep.unfollowed_transfers(timestamptz, timestamptz, int) owner to rantai_sweeper;
revoke execute on function sweep.due_transfers(timestamptz, timestamptz, int), sweep.unfollowed_transfers(timestamptz, timestamptz, int) from public;
grant execute on function sweep.due_transfers(timestamptz, timestamptz, int), sweep.unfollowed_transfers(timestamptz, timestamptz, int) to rantai_system;
revoke create on schema sweep from rantai_sweeper;

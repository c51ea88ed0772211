-- What was promised on a link of a chain, or by a vendor for an engagement: who said so, where it stands, until when it counts. A row is never
-- rewritten; what was recorded by mistake is taken back and stays.
alter table party_link add column proofs_of uuid; -- the first of the links whose proofs this one goes on with; none where it is the first itself
alter table party_link add foreign key (organisation_id, proofs_of) references party_link (organisation_id, id);

-- Documents that prove something on a link. Kept, never rewritten.
create table flow_down_file (
  organisation_id uuid not null,
  id uuid not null,
  link_id uuid,
  engagement_id uuid,
  file_name text not null,
  media_type text not null,
  byte_size integer not null check (byte_size > 0),
  digest text not null, -- SHA-256
  object_key text not null,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null,
  primary key (organisation_id, id),
  check (num_nonnulls(link_id, engagement_id) = 1),
  foreign key (organisation_id, link_id) references party_link (organisation_id, id),
  foreign key (organisation_id, engagement_id) references engagement (organisation_id, id)
);
create index flow_down_file_link on flow_down_file (organisation_id, link_id);
create index flow_down_file_engagement on flow_down_file (organisation_id, engagement_id);
alter table flow_down_file enable row level security;
alter table flow_down_file force row level security;
create policy own on flow_down_file for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert on flow_down_file to rantai_assessing;

create table flow_down_proof (
  organisation_id uuid not null,
  id uuid not null,
  link_id uuid, -- the first of the links that go on with it
  engagement_id uuid, -- what the vendor promises the organisation itself
  obligation text not null check (obligation in ('objection', 'sameDuties', 'liability', 'breachHours', 'audit', 'location', 'deletionDays', 'noAiTraining')),
  promised boolean not null,
  value numeric check (value >= 0), -- hours or days
  countries text[] not null default '{}', -- of the link at that time
  document text not null default '',
  place text not null default '', -- clause, page, annex
  file_id uuid,
  said_by text not null default '', -- who of the company said so
  note text not null default '',
  confirmed_on date not null,
  valid_until date, -- the last day on which it counts
  recorded_by_member_id uuid,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by_name text,
  remind_at timestamptz,
  claimed_until timestamptz,
  primary key (organisation_id, id),
  check (num_nonnulls(link_id, engagement_id) = 1),
  check (promised = (valid_until is not null)),
  check (valid_until >= confirmed_on),
  check ((value is not null) = (promised and obligation in ('breachHours', 'deletionDays'))),
  foreign key (organisation_id, link_id) references party_link (organisation_id, id),
  foreign key (organisation_id, engagement_id) references engagement (organisation_id, id),
  foreign key (organisation_id, file_id) references flow_down_file (organisation_id, id),
  foreign key (organisation_id, recorded_by_member_id) references membership (organisation_id, id)
);
create index flow_down_proof_link on flow_down_proof (organisation_id, link_id, obligation, confirmed_on);
create index flow_down_proof_engagement on flow_down_proof (organisation_id, engagement_id, obligation, confirmed_on);
create index flow_down_proof_due on flow_down_proof (remind_at) where remind_at is not null;
alter table flow_down_proof enable row level security;
alter table flow_down_proof force row level security;
create policy own on flow_down_proof for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (withdrawn_at, withdrawn_by_name, remind_at) on flow_down_proof to rantai_assessing;
create policy sweep on flow_down_proof for all to rantai_sweeper
  using (true);

grant select (organisation_id, id, remind_at, claimed_until), update (claimed_until) on flow_down_proof to rantai_sweeper;

create function sweep.due_flow_down_proofs(p_at timestamptz, p_lease_until timestamptz, p_max int) returns table (organisation_id uuid, id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  with due as (
    select p.organisation_id, p.id from public.flow_down_proof p
    where p.remind_at <= p_at and (p.claimed_until is null or p.claimed_until <= p_at)
    order by p.remind_at limit p_max for update skip locked)
  update public.flow_down_proof p set claimed_until = p_lease_until from due where p.organisation_id = due.organisation_id and p.id = due.id
  returning p.organisation_id, p.id $$;
grant create on schema sweep to rantai_sweeper;
alter function sweep.due_flow_down_proofs(timestamptz, timestamptz, int) owner to rantai_sweeper;
revoke create on schema sweep from rantai_sweeper;
revoke execute on function sweep.due_flow_down_proofs(timestamptz, timestamptz, int) from public;
grant execute on function sweep.due_flow_down_proofs(timestamptz, timestamptz, int) to rantai_system;

-- What links had of it until now: the day on which somebody saw that the duties of the clause were passed on, and figures. They count a year.
insert into flow_down_proof (organisation_id, id, link_id, obligation, promised, countries, confirmed_on, valid_until, recorded_by_name, recorded_at, remind_at)
select l.organisation_id, gen_random_uuid(), l.id, o.name, true, l.countries, l.flow_down_on, (l.flow_down_on + interval '1 year')::date, l.created_by_name, l.created_at,
  (l.flow_down_on + interval '1 year' + interval '1 day')::timestamptz
from party_link l cross join (values ('objection'), ('sameDuties'), ('liability')) o (name)
where l.flow_down_on is not null;
insert into flow_down_proof (organisation_id, id, link_id, obligation, promised, value, countries, confirmed_on, valid_until, recorded_by_name, recorded_at, remind_at)
select l.organisation_id, gen_random_uuid(), l.id, p.key, x.promised, case when x.promised and p.key in ('breachHours', 'deletionDays') then p.value::numeric end,
  l.countries, l.source_date, case when x.promised then (l.source_date + interval '1 year')::date end, l.created_by_name, l.created_at,
  case when x.promised then (l.source_date + interval '1 year' + interval '1 day')::timestamptz end
from party_link l cross join jsonb_each_text(l.promises) p
  cross join lateral (select p.key in ('breachHours', 'deletionDays') or p.value::numeric > 0 as promised) x
where p.key in ('objection', 'sameDuties', 'liability', 'breachHours', 'audit', 'location', 'deletionDays', 'noAiTraining');

-- What happened at the organisation, at a vendor or at a party in its chains: whoever is assessed sees nothing of it.
create table incident (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  title text not null check (length(title) between 1 and 200),
  what_happened text not null check (length(what_happened) between 1 and 10000),
  severity text not null check (severity in ('low', 'moderate', 'high', 'critical')),
  vendor_id uuid, -- where it happened: a vendor, another party of a chain, or (both null) here
  party_id uuid,
  party_name text, -- as it was called when the incident was opened
  began_at timestamptz, -- each null while nobody knows
  discovered_at timestamptz,
  aware_at timestamptz,
  assessed_at timestamptz,
  vendor_knew_at timestamptz,
  vendor_told_at timestamptz,
  personal_data boolean, -- null: not known, the engagements' own facts count
  data_categories text[],
  people_countries text[],
  people bigint check (people >= 0),
  done_so_far text not null default '',
  owner_member_id uuid,
  state text not null default 'open' check (state in ('open', 'closed')),
  cause text,
  lessons text,
  closed_at timestamptz,
  closed_by_name text,
  frozen jsonb, -- the clocks as they stood at the closing
  remind_at timestamptz, -- when somebody has to be told of a deadline next
  claimed_until timestamptz,
  version integer not null default 1,
  opened_by_name text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  check (vendor_id is null or party_id is null),
  check ((vendor_id is null and party_id is null) = (party_name is null)),
  check (state = 'open' or (length(cause) > 0 and length(lessons) > 0 and closed_at is not null and frozen is not null)),
  foreign key (organisation_id, vendor_id) references vendor (organisation_id, id),
  foreign key (organisation_id, party_id) references party (organisation_id, id),
  foreign key (organisation_id, owner_member_id) references membership (organisation_id, id)
);
create index incident_state on incident (organisation_id, state, created_at);
create index incident_remind on incident (remind_at) where state = 'open';
alter table incident enable row level security;
alter table incident force row level security;
create policy own on incident for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (title, what_happened, severity, began_at, discovered_at, aware_at, assessed_at, vendor_knew_at, vendor_told_at, personal_data, data_categories,
  people_countries, people, done_so_far, owner_member_id, state, cause, lessons, closed_at, closed_by_name, frozen, remind_at, version, updated_at)
  on incident to rantai_assessing;
create policy sweep on incident for all to rantai_sweeper
  using (true);

grant select (organisation_id, id, state, remind_at, claimed_until), update (claimed_until) on incident to rantai_sweeper;

-- Which engagements it reaches through the chain, as looked up on a day. `path` names the parties from the vendor on.
create table incident_hit (
  organisation_id uuid not null,
  incident_id uuid not null,
  engagement_id uuid not null,
  depth integer not null check (depth >= 0),
  path text[] not null default '{}',
  found_at timestamptz not null,
  primary key (organisation_id, incident_id, engagement_id),
  foreign key (organisation_id, incident_id) references incident (organisation_id, id),
  foreign key (organisation_id, engagement_id) references engagement (organisation_id, id)
);
create index incident_hit_engagement on incident_hit (organisation_id, engagement_id);
alter table incident_hit enable row level security;
alter table incident_hit force row level security;
create policy own on incident_hit for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (depth, path, found_at), delete on incident_hit to rantai_assessing;

-- What a person recorded of a duty to tell: told, or not needed and why. The duties themselves are the law's.
create table incident_duty (
  organisation_id uuid not null,
  incident_id uuid not null,
  duty_id text not null check (duty_id ~ '^[a-z]{2}-[a-z0-9-]+$'),
  told_at timestamptz,
  reference text not null default '', -- the authority's own number, or to whom it went
  not_needed text, -- the reason
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (organisation_id, incident_id, duty_id),
  check ((told_at is null) <> (not_needed is null)),
  foreign key (organisation_id, incident_id) references incident (organisation_id, id)
);
alter table incident_duty enable row level security;
alter table incident_duty force row level security;
create policy own on incident_duty for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (told_at, reference, not_needed, recorded_by_name, recorded_at), delete on incident_duty to rantai_assessing;

-- The timeline. What stands there stays.
create table incident_entry (
  organisation_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  kind text not null check (kind in ('opened', 'event', 'note', 'vendorSaid', 'changed', 'told', 'notNeeded', 'undone', 'hits', 'taskAdded', 'taskDone', 'taskReopened', 'closed')),
  at timestamptz not null, -- when it happened
  body text not null default '',
  data jsonb not null default '{}',
  author_name text not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, incident_id) references incident (organisation_id, id)
);
create index incident_entry_incident on incident_entry (organisation_id, incident_id, at);
alter table incident_entry enable row level security;
alter table incident_entry force row level security;
create policy own on incident_entry for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert on incident_entry to rantai_assessing;

create table incident_task (
  organisation_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  title text not null check (length(title) between 1 and 300),
  owner_member_id uuid,
  due_on date,
  done_at timestamptz,
  done_by_name text,
  created_by_name text not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, incident_id) references incident (organisation_id, id),
  foreign key (organisation_id, owner_member_id) references membership (organisation_id, id)
);
create index incident_task_incident on incident_task (organisation_id, incident_id);
alter table incident_task enable row level security;
alter table incident_task force row level security;
create policy own on incident_task for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (done_at, done_by_name) on incident_task to rantai_assessing;

grant create on schema sweep to rantai_sweeper;
create function sweep.due_incidents(p_at timestamptz, p_lease_until timestamptz, p_max int) returns table (organisation_id uuid, id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  with due as (
    select i.organisation_id, i.id from public.incident i
    where i.state = 'open' and i.remind_at <= p_at and (i.claimed_until is null or i.claimed_until <= p_at)
    order by i.remind_at limit p_max for update skip locked)
  update public.incident i set claimed_until = p_lease_until from due where i.organisation_id = due.organisation_id and i.id = due.id
  returning i.organisation_id, i.id $$;
alter function sweep.due_incidents(timestamptz, timestamptz, int) owner to rantai_sweeper;
revoke execute on function sweep.due_incidents(timestamptz, timestamptz, int) from public;
grant execute on function sweep.due_incidents(timestamptz, timestamptz, int) to rantai_system;
revoke create on schema sweep from rantai_sweeper;

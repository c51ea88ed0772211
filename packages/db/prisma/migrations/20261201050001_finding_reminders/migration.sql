-- The day of a shared finding, and how many days from it somebody is told (before it: negative). Sent only where it is still true.
create table finding_reminder (
  organisation_id uuid not null,
  id uuid not null,
  finding_id uuid not null,
  event_on date not null,
  days_after integer not null,
  due_at timestamptz not null,
  state text not null default 'planned' check (state in ('planned', 'sent', 'skipped')),
  claimed_until timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, finding_id, event_on, days_after),
  foreign key (organisation_id, finding_id) references shared_finding (assessing_organisation_id, id)
);
create index finding_reminder_due on finding_reminder (due_at) where state = 'planned';
alter table finding_reminder enable row level security;
alter table finding_reminder force row level security;
create policy own on finding_reminder for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (state) on finding_reminder to rantai_assessing;
create policy sweep on finding_reminder for all to rantai_sweeper
  using (true);

grant select (organisation_id, id, due_at, state, claimed_until), update (claimed_until) on finding_reminder to rantai_sweeper;

create function sweep.due_finding_reminders(p_at timestamptz, p_lease_until timestamptz, p_max int) returns table (organisation_id uuid, id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  with due as (
    select r.organisation_id, r.id from public.finding_reminder r
    where r.due_at <= p_at and r.state = 'planned' and (r.claimed_until is null or r.claimed_until <= p_at)
    order by r.due_at limit p_max for update skip locked)
  update public.finding_reminder r set claimed_until = p_lease_until from due where r.organisation_id = due.organisation_id and r.id = due.id
  returning r.organisation_id, r.id $$;
grant create on schema sweep to rantai_sweeper;
alter function sweep.due_finding_reminders(timestamptz, timestamptz, int) owner to rantai_sweeper;
revoke create on schema sweep from rantai_sweeper;
revoke execute on function sweep.due_finding_reminders(timestamptz, timestamptz, int) from public;
grant execute on function sweep.due_finding_reminders(timestamptz, timestamptz, int) to rantai_system;

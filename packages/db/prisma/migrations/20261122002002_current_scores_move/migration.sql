-- When an engagement's current score may move by the calendar alone: evidence runs out, an exception ends, a date grows older.
alter table engagement
  add column score_moves_on date, -- the first day, in the organisation's time zone, on which the copies must be computed anew
  add column score_claimed_until timestamptz;
create index engagement_score_moves on engagement (score_moves_on) where score_moves_on is not null;
grant update (score_moves_on) on engagement to rantai_assessing;
create policy sweep on engagement for all to rantai_sweeper
  using (true);
grant select (organisation_id, id, score_moves_on, score_claimed_until), update (score_claimed_until) on engagement to rantai_sweeper;
create policy sweep on organisation for select to rantai_sweeper
  using (true);
grant select (id, time_zone) on organisation to rantai_sweeper;

-- Copies made before nobody kept the day: all are computed once.
update engagement set score_moves_on = current_as_of where current_as_of is not null;

-- What was rejected isn't asked again by the calendar.
delete from schedule s using engagement e
  where e.organisation_id = s.organisation_id and e.id = s.engagement_id and e.decided_outcome = 'rejected';

-- No time zone is further ahead of UTC than 14 hours: the first comparison uses the index, the second says whose midnight has passed.
create function sweep.moving_scores(p_at timestamptz, p_lease_until timestamptz, p_max int) returns table (organisation_id uuid, id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  with due as (
    select e.organisation_id, e.id from public.engagement e join public.organisation o on o.id = e.organisation_id
    where e.score_moves_on <= ((p_at at time zone 'UTC') + interval '14 hours')::date and e.score_moves_on <= (p_at at time zone o.time_zone)::date
      and (e.score_claimed_until is null or e.score_claimed_until <= p_at)
    order by e.score_moves_on limit p_max for update of e skip locked)
  update public.engagement e set score_claimed_until = p_lease_until from due where e.organisation_id = due.organisation_id and e.id = due.id
  returning e.organisation_id, e.id $$;
grant create on schema sweep to rantai_sweeper;
alter function sweep.moving_scores(timestamptz, timestamptz, int) owner to rantai_sweeper;
revoke create on schema sweep from rantai_sweeper;
revoke execute on function sweep.moving_scores(timestamptz, timestamptz, int) from public;
grant execute on function sweep.moving_scores(timestamptz, timestamptz, int) to rantai_system;

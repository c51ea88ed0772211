-- The answers, reviews, evidence, facts and exceptions behind an engagement's current score, as codes of their questionnaire and without any
-- text that somebody wrote: whole portfolios are scored from them. Written with the copies on the engagement; derived, so that a row which
-- is missing, or written in another coding, is packed again from what people see.
create table packed_answers (
  organisation_id uuid not null,
  engagement_id uuid not null,
  assessment_id uuid not null,
  questionnaire_hash text not null, -- whose codes they are
  coding smallint not null,
  profile text not null, -- what the questionnaire's rules read of facts and exceptions; canonical JSON
  cells bytea not null, -- two bytes for each question, in ascending order of ids
  more bytea not null, -- what two bytes can't say
  primary key (organisation_id, engagement_id),
  foreign key (organisation_id, engagement_id) references engagement (organisation_id, id),
  foreign key (organisation_id, assessment_id) references assessment (assessing_organisation_id, id)
);
create index packed_answers_assessment on packed_answers (organisation_id, assessment_id);
alter table packed_answers enable row level security;
alter table packed_answers force row level security;
create policy own on packed_answers for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, delete, update (assessment_id, questionnaire_hash, coding, profile, cells, more) on packed_answers to rantai_assessing;

-- Once a day every organisation's copies are held against what their answers come to now: so whatever this version of the product scores
-- otherwise than the one before is found, and what isn't packed yet is packed.
alter table organisation add column scores_checked_on date; -- in its own time zone
create policy sweep_check on organisation for update to rantai_sweeper
  using (true);
grant select (state, scores_checked_on), update (scores_checked_on) on organisation to rantai_sweeper;

create function sweep.unchecked_scores(p_at timestamptz, p_max int) returns table (id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  with due as (
    select o.id, (p_at at time zone o.time_zone)::date as today from public.organisation o
    where o.state = 'active' and coalesce(o.scores_checked_on, '-infinity') < (p_at at time zone o.time_zone)::date
    order by o.scores_checked_on nulls first limit p_max for update of o skip locked)
  update public.organisation o set scores_checked_on = due.today from due where o.id = due.id returning o.id $$;
grant create on schema sweep to rantai_sweeper;
alter function sweep.unchecked_scores(timestamptz, int) owner to rantai_sweeper;
revoke create on schema sweep from rantai_sweeper;
revoke execute on function sweep.unchecked_scores(timestamptz, int) from public;
grant execute on function sweep.unchecked_scores(timestamptz, int) to rantai_system;

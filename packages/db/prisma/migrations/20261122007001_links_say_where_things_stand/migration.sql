grant create on schema gate to rantai_gatekeeper, rantai_keeper;

-- A mail's data is settled as it leaves: one mail gathers what came back in one go.
grant update (data) on mail to rantai_member;

-- The landing page says what is to be done: how many answers came back, or that it is sent or decided.
create policy gate on message for select to rantai_gatekeeper
  using (true);
grant select (assessing_organisation_id, assessment_id, id, question_id, kind, data, created_at) on message to rantai_gatekeeper;
drop function gate.invitation(bytea, timestamptz);
create function gate.invitation(p_token_hash bytea, p_at timestamptz)
  returns table (state text, contact_name text, contact_email text, locale text, message text, summary jsonb, assessing_name text, answering_name text, title text, description text,
    due_on date, question_count int, answered_count int, answering_state text, assessing_time_zone text, expires_at timestamptz, kept_from text, assessing_state text, returned_count int)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select case when i.state in ('recalled', 'replaced') then i.state when a.assessing_state in ('recalled', 'cancelled') then 'recalled' when t.revoked_at is not null then 'replaced'
      when t.first_used_at is null and t.expires_at <= p_at then 'expired' when t.first_used_at is not null and a.assessing_state = 'decided' then 'closed' else 'valid' end,
    i.contact_name, i.contact_email, i.locale, i.message, i.summary, r.assessing_name, r.answering_name, a.title, a.description, a.due_on, a.question_count,
    case when k.contact_name is null then a.answered_count else 0 end, a.answering_state, o.time_zone, t.expires_at, k.contact_name, a.assessing_state,
    case when a.assessing_state = 'returned' then (select count(*)::int from (
      select distinct on (m.question_id) m.kind from public.message m
      where m.assessing_organisation_id = a.assessing_organisation_id and m.assessment_id = a.id and m.question_id is not null and m.created_at >= a.submitted_at
        and (m.kind = 'returned' or m.data->>'takesBackReturn' = 'true')
      order by m.question_id, m.created_at desc, m.id desc) w where w.kind = 'returned') else 0 end
  from public.invitation_token t
  join public.invitation i on i.assessing_organisation_id = t.assessing_organisation_id and i.id = t.invitation_id
  join public.assessment a on a.assessing_organisation_id = i.assessing_organisation_id and a.id = i.assessment_id
  join public.relationship r on r.assessing_organisation_id = a.assessing_organisation_id and r.id = a.relationship_id
  join public.organisation o on o.id = a.assessing_organisation_id
  left join lateral (
    select w.contact_name from public.organisation v, public.invitation w
    where v.id = i.answering_organisation_id and v.state = 'placeholder' and w.answering_organisation_id = i.answering_organisation_id
      and w.id = gate.writer_of(i.answering_organisation_id, i.assessment_id, i.id) and i.state in ('queued', 'sent')
      and not gate.may_take_over(i.answering_organisation_id, i.id, w.id)) k on true
  where t.hash = p_token_hash $$;
alter function gate.invitation(bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.invitation(bytea, timestamptz) from public;
grant execute on function gate.invitation(bytea, timestamptz) to rantai_entry;

-- The database knows no conditions: what it counts after answers were put aside or came back holds until the worker has counted by the rules
-- of the questionnaire, which leaves out what other answers hide.
create policy keep on outbox for insert to rantai_keeper
  with check (true);
grant insert on outbox to rantai_keeper;
create or replace function gate.recount_answers(p_organisation_id uuid, p_assessment_id uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  update public.assessment a set answered_count = least(a.question_count, (select count(*) from public.answer w
      where w.organisation_id = p_organisation_id and w.assessment_id = p_assessment_id and w.status <> 'toConfirm' and (w.value is not null or w.not_applicable is not null)))
    where a.answering_organisation_id = p_organisation_id and a.id = p_assessment_id;
  insert into public.outbox (sender_organisation_id, id, job, side, payload, created_at)
    values (p_organisation_id, gen_random_uuid(), 'answers.count', 'answering', jsonb_build_object('assessmentId', p_assessment_id, 'nobodyWrote', true), now()) $$;

revoke create on schema gate from rantai_gatekeeper, rantai_keeper;

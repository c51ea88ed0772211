-- Answers open further questions: what there is to answer is written by whoever answers, together with what is answered.
grant update (question_count) on assessment to rantai_answering, rantai_respondent;
update assessment set question_count = answered_count where question_count < answered_count;

-- The holder of a link to some questions sees their answers alone, so it cannot count: this asks the worker to, on the vendor's own side.
create function gate.count_answers(p_outbox_id uuid, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  insert into public.outbox (sender_organisation_id, id, job, side, payload, created_at)
    select r.organisation_id, p_outbox_id, 'answers.count', 'answering', jsonb_build_object('assessmentId', r.assessment_id), p_at
    from public.respondent r
    where r.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
      and r.id = nullif(current_setting('app.respondent_id', true), '')::uuid and r.revoked_at is null;
  return found;
end $$;
grant create on schema gate to rantai_gatekeeper;
alter function gate.count_answers(uuid, timestamptz) owner to rantai_gatekeeper;
revoke create on schema gate from rantai_gatekeeper;
revoke execute on function gate.count_answers(uuid, timestamptz) from public;
grant execute on function gate.count_answers(uuid, timestamptz) to rantai_respondent;

grant create on schema gate to rantai_gatekeeper;

-- The vendor said that it doesn't fit or asked for more time, and waits for a word. The customer's reply ends that: it is the vendor's turn again.
-- The answering state is the vendor's column, so this is the one step in it that a customer brings about, and only out of these two states.
create function gate.end_wait(p_assessment_id uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  update public.assessment a set answering_state = case when a.last_answer_at is null then 'opened' else 'inProgress' end
    where a.assessing_organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and a.id = p_assessment_id
      and a.answering_state in ('declined', 'wantsTime');
  return found;
end $$;
alter function gate.end_wait(uuid) owner to rantai_gatekeeper;
revoke execute on function gate.end_wait(uuid) from public;
grant execute on function gate.end_wait(uuid) to rantai_assessing;

revoke create on schema gate from rantai_gatekeeper;

-- What a contact passed on to a sub-processor, and what came back, is part of what that contact wrote and didn't send: another contact sees it
-- when the asker says yes, as with the working copy. Until then no link holder reads it; the worker still receives what comes.
alter table passed_request add column kept_of uuid; -- the asker's invitation, while another contact answers without the asker's yes
alter table passed_request add foreign key (organisation_id, kept_of) references invitation (answering_organisation_id, id)
  on update cascade deferrable initially immediate;
alter policy whole on passed_request
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null) and kept_of is null);
-- The requests that the reader sees: the policy above counts in here as well.
alter policy whole on passed_answer
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null)
    and exists (select 1 from passed_request p where p.organisation_id = passed_answer.organisation_id and p.id = passed_answer.request_id));
create policy gate on passed_request for all to rantai_gatekeeper
  using (true);
grant select (organisation_id, id, assessment_id, asked_by_email, created_at, kept_of), update (kept_of) on passed_request to rantai_gatekeeper;

-- Keeps back what was passed on by anybody whom the contact of this invitation may not follow; where the asker is no contact, by the writer.
grant create on schema gate to rantai_gatekeeper;
create function gate.keep_passed(p_organisation_id uuid, p_assessment_id uuid, p_invitation_id uuid, p_writers_invitation_id uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  update public.passed_request p set kept_of = x.asker
  from (select q.id, coalesce((select i.id from public.invitation i where i.answering_organisation_id = p_organisation_id and i.assessment_id = p_assessment_id
      and lower(i.contact_email) = lower(q.asked_by_email) order by i.created_at desc, i.id limit 1), p_writers_invitation_id) as asker
    from public.passed_request q where q.organisation_id = p_organisation_id and q.assessment_id = p_assessment_id and q.kept_of is null) x
  where p.organisation_id = p_organisation_id and p.id = x.id and not gate.may_take_over(p_organisation_id, p_invitation_id, x.asker) $$;
alter function gate.keep_passed(uuid, uuid, uuid, uuid) owner to rantai_gatekeeper;
revoke execute on function gate.keep_passed(uuid, uuid, uuid, uuid) from public;
revoke create on schema gate from rantai_gatekeeper;

-- Keeps aside what the contact may not see: the working copy, and what was passed on.
create or replace function gate.settle_working_copy(p_organisation_id uuid, p_assessment_id uuid, p_invitation_id uuid, p_at timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_writer uuid := gate.writer_of(p_organisation_id, p_assessment_id, p_invitation_id);
begin
  if not exists (select 1 from public.organisation o where o.id = p_organisation_id and o.state = 'placeholder') then return null; end if;
  if v_writer is not null and not gate.may_take_over(p_organisation_id, p_invitation_id, v_writer) then
    -- Whoever holds a link to some questions was named by the writer, and goes with the writer.
    update public.respondent r set revoked_at = coalesce(r.revoked_at, p_at) where r.organisation_id = p_organisation_id and r.assessment_id = p_assessment_id;
    delete from public.delegation d where d.organisation_id = p_organisation_id and d.assessment_id = p_assessment_id;
    perform gate.keep_working_copy(p_organisation_id, p_assessment_id, v_writer, gen_random_uuid(), p_at);
  end if;
  if v_writer is not null then perform gate.keep_passed(p_organisation_id, p_assessment_id, p_invitation_id, v_writer); end if;
  -- Whoever asked to bring this vendor into an organisation asked before this contact came: they would get its words as well.
  update public.merge_request x set state = 'refused' from public.invitation i
    where x.placeholder_organisation_id = p_organisation_id and x.state in ('open', 'approved') and i.answering_organisation_id = p_organisation_id and i.id = p_invitation_id
      and lower(x.requested_by_email) <> lower(i.contact_email);
  return gate.bring_back(p_organisation_id, p_assessment_id, p_invitation_id, p_at);
end $$;

-- Brings back every kept copy that this contact may have, and what was passed on by whom it may follow. Whose it still waits for, or null.
create or replace function gate.bring_back(p_organisation_id uuid, p_assessment_id uuid, p_invitation_id uuid, p_at timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_kept record;
  v_waits text;
begin
  for v_kept in select k.id, w.contact_name, gate.may_take_over(p_organisation_id, p_invitation_id, k.invitation_id) as may,
      lower(i.contact_email) = lower(w.contact_email) as same_address
    from public.kept_copy k
    join public.invitation w on w.answering_organisation_id = k.organisation_id and w.id = k.invitation_id
    join public.invitation i on i.answering_organisation_id = k.organisation_id and i.id = p_invitation_id
    where k.organisation_id = p_organisation_id and k.assessment_id = p_assessment_id order by k.kept_at desc, k.id
  loop
    if v_kept.may then
      perform gate.return_working_copy(p_organisation_id, v_kept.id, v_kept.same_address, p_at);
    else
      v_waits := coalesce(v_waits, v_kept.contact_name);
    end if;
  end loop;
  update public.passed_request p set kept_of = null where p.organisation_id = p_organisation_id and p.assessment_id = p_assessment_id
    and p.kept_of is not null and gate.may_take_over(p_organisation_id, p_invitation_id, p.kept_of);
  return coalesce(v_waits, (select w.contact_name from public.passed_request p
    join public.invitation w on w.answering_organisation_id = p.organisation_id and w.id = p.kept_of
    where p.organisation_id = p_organisation_id and p.assessment_id = p_assessment_id order by p.created_at desc, p.id limit 1));
end $$;

-- Whoever passed questions on is asked as whoever wrote answers.
create or replace function gate.ask_handover(p_invitation_id uuid, p_at timestamptz)
  returns table (handover_id uuid, contact_name text, contact_email text, locale text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v record;
begin
  select i.id, i.assessing_organisation_id, i.answering_organisation_id, i.assessment_id into v from public.invitation i
    join public.organisation o on o.id = i.answering_organisation_id and o.state = 'placeholder'
    where i.assessing_organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and i.id = p_invitation_id and i.state in ('queued', 'sent', 'opened');
  if v.id is null then return; end if;
  return query
  with writers as (
    select distinct on (lower(w.contact_email)) w.id, w.contact_name, w.contact_email, w.locale
    from (select gate.writer_of(v.answering_organisation_id, v.assessment_id, v.id) as id
      union select k.invitation_id from public.kept_copy k where k.organisation_id = v.answering_organisation_id and k.assessment_id = v.assessment_id
      union select p.kept_of from public.passed_request p where p.organisation_id = v.answering_organisation_id and p.assessment_id = v.assessment_id) x
    join public.invitation w on w.answering_organisation_id = v.answering_organisation_id and w.id = x.id
    where not gate.may_take_over(v.answering_organisation_id, v.id, w.id)
    order by lower(w.contact_email), w.created_at desc),
  asked as (
    insert into public.handover as h (assessing_organisation_id, id, answering_organisation_id, assessment_id, from_invitation_id, to_invitation_id, asked_at)
    select v.assessing_organisation_id, gen_random_uuid(), v.answering_organisation_id, v.assessment_id, w.id, v.id, p_at from writers w
    on conflict do nothing returning h.id, h.from_invitation_id)
  select a.id, w.contact_name, w.contact_email, w.locale from asked a join writers w on w.id = a.from_invitation_id;
end $$;

-- Contacts who began before: what was passed on by others is theirs no longer.
select gate.keep_passed(r.organisation_id, r.assessment_id, r.invitation_id, r.invitation_id)
from respondent r
join organisation o on o.id = r.organisation_id and o.state = 'placeholder'
where r.question_ids is null and r.invitation_id is not null and r.revoked_at is null
  and exists (select 1 from passed_request p where p.organisation_id = r.organisation_id and p.assessment_id = r.assessment_id);

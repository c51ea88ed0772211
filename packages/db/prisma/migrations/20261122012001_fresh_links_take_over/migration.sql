-- A fresh link takes over from the earlier ones: those nobody used end at once, the others and their sessions when it is opened.
grant create on schema gate to rantai_gatekeeper, rantai_keeper;

alter table invitation_token add column fresh boolean not null default false; -- asked for after an earlier link got lost, or fell into wrong hands

create function gate.add_fresh_link(p_invitation_id uuid, p_hash bytea, p_expires timestamptz, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  insert into public.invitation_token (hash, assessing_organisation_id, invitation_id, expires_at, created_at, fresh)
    select p_hash, i.assessing_organisation_id, i.id, p_expires, p_at,
      exists (select 1 from public.invitation_token o where o.assessing_organisation_id = i.assessing_organisation_id and o.invitation_id = i.id) from public.invitation i
    where i.assessing_organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and i.id = p_invitation_id and i.state in ('queued', 'sent', 'opened')
    on conflict do nothing;
  if not found then return false; end if;
  update public.invitation_token t set revoked_at = p_at
    where t.assessing_organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and t.invitation_id = p_invitation_id and t.hash <> p_hash
      and t.first_used_at is null and t.revoked_at is null;
  return true;
end $$;
alter function gate.add_fresh_link(uuid, bytea, timestamptz, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.add_fresh_link(uuid, bytea, timestamptz, timestamptz) from public;
grant execute on function gate.add_fresh_link(uuid, bytea, timestamptz, timestamptz) to rantai_assessing;

-- The first opening of a fresh link ends what came before it; what was typed there and not sent yet is sent by the new session.
create or replace function gate.accept_invitation(p_token_hash bytea, p_session_hash bytea, p_respondent_id uuid, p_at timestamptz, p_session_expires timestamptz)
  returns table (organisation_id uuid, respondent_id uuid, assessment_id uuid)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v record;
  v_respondent uuid;
  v_waits text;
  v_at timestamptz;
begin
  select i.id, i.assessing_organisation_id, i.answering_organisation_id, i.assessment_id, i.contact_name, i.contact_email into v
    from public.invitation_token t
    join public.invitation i on i.assessing_organisation_id = t.assessing_organisation_id and i.id = t.invitation_id
    join public.assessment a on a.assessing_organisation_id = i.assessing_organisation_id and a.id = i.assessment_id
    where t.hash = p_token_hash and t.revoked_at is null and (t.first_used_at is not null or t.expires_at > p_at) and i.state in ('queued', 'sent', 'opened')
      and a.assessing_state in ('invited', 'inReview', 'returned', 'decided')
      -- Once a vendor's people work in the organisation, a customer cannot bring in an outsider by naming an address of its own: the
      -- contact has to be a member, or at a domain that the organisation verified.
      and (not exists (select 1 from public.organisation o where o.id = i.answering_organisation_id and o.state = 'active')
        or exists (select 1 from public.membership m where m.organisation_id = i.answering_organisation_id and m.left_at is null
          and lower(m.email) = lower(i.contact_email))
        or exists (select 1 from public.organisation_domain d where d.organisation_id = i.answering_organisation_id
          and d.domain = lower(split_part(i.contact_email, '@', 2))))
    for update of t;
  if v.id is null then return; end if;
  select r.id into v_respondent from public.respondent r
    where r.organisation_id = v.answering_organisation_id and r.assessment_id = v.assessment_id and r.invitation_id = v.id and r.revoked_at is null;
  if v_respondent is null then
    v_respondent := p_respondent_id;
    v_waits := gate.settle_working_copy(v.answering_organisation_id, v.assessment_id, v.id, p_at);
    insert into public.respondent (organisation_id, id, assessment_id, name, email, invitation_id, created_at, waits_for)
      values (v.answering_organisation_id, v_respondent, v.assessment_id, v.contact_name, v.contact_email, v.id, p_at, v_waits);
  end if;
  select t.created_at into v_at from public.invitation_token t where t.hash = p_token_hash and t.fresh and t.first_used_at is null;
  if v_at is not null then
    update public.respondent_token s set revoked_at = p_at where s.organisation_id = v.answering_organisation_id and s.respondent_id = v_respondent and s.revoked_at is null;
    update public.invitation_token o set revoked_at = p_at
      where o.assessing_organisation_id = v.assessing_organisation_id and o.invitation_id = v.id and o.hash <> p_token_hash and o.created_at <= v_at and o.revoked_at is null;
  end if;
  insert into public.respondent_token (hash, organisation_id, respondent_id, kind, expires_at, created_at)
    values (p_session_hash, v.answering_organisation_id, v_respondent, 'session', p_session_expires, p_at);
  update public.invitation_token t set first_used_at = coalesce(t.first_used_at, p_at) where t.hash = p_token_hash;
  update public.invitation i set state = 'opened', opened_at = coalesce(i.opened_at, p_at) where i.assessing_organisation_id = v.assessing_organisation_id and i.id = v.id;
  update public.assessment a set answering_state = 'opened', opened_at = coalesce(a.opened_at, p_at)
    where a.assessing_organisation_id = v.assessing_organisation_id and a.id = v.assessment_id and a.answering_state = 'notOpened';
  return query select v.answering_organisation_id, v_respondent, v.assessment_id;
end $$;

-- 'superseded' where the same address has a newer link, 'replaced' where somebody else is asked.
create or replace function gate.invitation(p_token_hash bytea, p_at timestamptz)
  returns table (state text, contact_name text, contact_email text, locale text, message text, summary jsonb, assessing_name text, answering_name text, title text, description text,
    due_on date, question_count int, answered_count int, answering_state text, assessing_time_zone text, expires_at timestamptz, kept_from text, assessing_state text, returned_count int)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select case when i.state = 'recalled' or i.state = 'replaced' and not n.same_address then i.state when a.assessing_state in ('recalled', 'cancelled') then 'recalled'
      when i.state = 'replaced' or t.revoked_at is not null then 'superseded'
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
  cross join lateral (
    select exists (select 1 from public.invitation j where j.assessing_organisation_id = i.assessing_organisation_id and j.assessment_id = i.assessment_id
      and lower(j.contact_email) = lower(i.contact_email) and j.state in ('queued', 'sent', 'opened')) as same_address) n
  left join lateral (
    select w.contact_name from public.organisation v, public.invitation w
    where v.id = i.answering_organisation_id and v.state = 'placeholder' and w.answering_organisation_id = i.answering_organisation_id
      and w.id = gate.writer_of(i.answering_organisation_id, i.assessment_id, i.id) and i.state in ('queued', 'sent')
      and not gate.may_take_over(i.answering_organisation_id, i.id, w.id)) k on true
  where t.hash = p_token_hash $$;

-- Answers put back as they were last submitted are not changed since: they carry the time of that submission.
grant select (submitted_at) on submission to rantai_keeper;
create or replace function gate.keep_working_copy(p_organisation_id uuid, p_assessment_id uuid, p_invitation_id uuid, p_kept_id uuid, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_assessing uuid;
  v_submission uuid;
  v_submitted timestamptz;
  v_sent uuid[];
  v_content jsonb;
begin
  -- The lock that autosave takes: an open save is waited for and comes along.
  perform pg_advisory_xact_lock(hashtextextended('answers:' || p_assessment_id::text, 0));
  select a.assessing_organisation_id into v_assessing from public.assessment a where a.answering_organisation_id = p_organisation_id and a.id = p_assessment_id;
  if v_assessing is null then return false; end if;
  select s.id, s.submitted_at into v_submission, v_submitted from public.submission s
    where s.answering_organisation_id = p_organisation_id and s.assessment_id = p_assessment_id order by s.number desc limit 1;
  select coalesce(array_agg(v.id), '{}') into v_sent from public.evidence_version v
    join public.evidence e on e.organisation_id = v.organisation_id and e.id = v.evidence_id and e.assessment_id = p_assessment_id
    where v.organisation_id = p_organisation_id and exists (select 1 from public.evidence_share s
      where s.assessing_organisation_id = v_assessing and s.answering_organisation_id = p_organisation_id and s.digest = v.digest);
  select jsonb_build_object(
    'answers', (select coalesce(jsonb_agg(to_jsonb(w)), '[]') from public.answer w
      where w.organisation_id = p_organisation_id and w.assessment_id = p_assessment_id and not (w.status <> 'given' and w.version = 1)),
    'history', (select coalesce(jsonb_agg(to_jsonb(h)), '[]') from public.answer_history h where h.organisation_id = p_organisation_id and h.assessment_id = p_assessment_id),
    'evidence', (select coalesce(jsonb_agg(to_jsonb(e)), '[]') from public.evidence e where e.organisation_id = p_organisation_id and e.assessment_id = p_assessment_id),
    'versions', (select coalesce(jsonb_agg(to_jsonb(v)), '[]') from public.evidence_version v
      join public.evidence e on e.organisation_id = v.organisation_id and e.id = v.evidence_id and e.assessment_id = p_assessment_id
      where v.organisation_id = p_organisation_id),
    'links', (select coalesce(jsonb_agg(to_jsonb(l)), '[]') from public.answer_evidence l where l.organisation_id = p_organisation_id and l.assessment_id = p_assessment_id))
    into v_content;
  if v_content->'answers' = '[]' and v_content->'history' = '[]' and v_content->'links' = '[]'
    and jsonb_array_length(v_content->'versions') = cardinality(v_sent) then return false; end if;
  insert into public.kept_copy (organisation_id, id, assessment_id, invitation_id, content, kept_at)
    values (p_organisation_id, p_kept_id, p_assessment_id, p_invitation_id, v_content, p_at);

  delete from public.answer_evidence l where l.organisation_id = p_organisation_id and l.assessment_id = p_assessment_id and not (
    exists (select 1 from public.evidence_version v where v.organisation_id = l.organisation_id and v.evidence_id = l.evidence_id and v.id = any (v_sent))
    and (exists (select 1 from public.answer w where w.organisation_id = l.organisation_id and w.assessment_id = l.assessment_id and w.question_id = l.question_id
        and w.status <> 'given' and w.version = 1)
      or exists (select 1 from public.submission_answer a
        join public.evidence_share s on s.assessing_organisation_id = a.assessing_organisation_id and a.evidence ? s.id::text
        join public.evidence_version v on v.organisation_id = l.organisation_id and v.evidence_id = l.evidence_id and v.digest = s.digest
        where a.assessing_organisation_id = v_assessing and a.answering_organisation_id = p_organisation_id and a.submission_id = v_submission and a.question_id = l.question_id)));
  delete from public.evidence_version v using public.evidence e
    where v.organisation_id = p_organisation_id and e.organisation_id = v.organisation_id and e.id = v.evidence_id and e.assessment_id = p_assessment_id and v.id <> all (v_sent);
  delete from public.evidence e where e.organisation_id = p_organisation_id and e.assessment_id = p_assessment_id
    and not exists (select 1 from public.evidence_version v where v.organisation_id = e.organisation_id and v.evidence_id = e.id);
  delete from public.answer_history h where h.organisation_id = p_organisation_id and h.assessment_id = p_assessment_id;
  delete from public.answer w where w.organisation_id = p_organisation_id and w.assessment_id = p_assessment_id and not (w.status <> 'given' and w.version = 1);
  insert into public.answer (organisation_id, assessment_id, question_id, value, not_applicable, comment, status, version, answered_on, author_name, updated_at)
    select p_organisation_id, p_assessment_id, a.question_id, a.value, a.not_applicable, a.comment, 'given', 1, a.answered_on, a.author_name, v_submitted
    from public.submission_answer a
    where a.assessing_organisation_id = v_assessing and a.answering_organisation_id = p_organisation_id and a.submission_id = v_submission
    on conflict do nothing;
  perform gate.recount_answers(p_organisation_id, p_assessment_id);
  insert into public.audit_event (organisation_id, id, at, actor_kind, actor_name, action, object_kind, object_id, data)
    select p_organisation_id, gen_random_uuid(), p_at, 'system', 'Rantai', 'answers.keptAside', 'assessment', p_assessment_id::text, jsonb_build_object('of', i.contact_name)
    from public.invitation i where i.answering_organisation_id = p_organisation_id and i.id = p_invitation_id;
  return true;
end $$;

create or replace function gate.return_working_copy(p_organisation_id uuid, p_kept_id uuid, p_forget boolean, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v record;
  v_untouched timestamptz[];
begin
  select k.assessment_id, k.invitation_id, k.content, k.kept_at into v from public.kept_copy k where k.organisation_id = p_organisation_id and k.id = p_kept_id;
  if v.assessment_id is null then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended('answers:' || v.assessment_id::text, 0));
  select array_agg(s.submitted_at) || v.kept_at into v_untouched from public.submission s
    where s.answering_organisation_id = p_organisation_id and s.assessment_id = v.assessment_id and s.submitted_at <= v.kept_at;
  insert into public.evidence (organisation_id, id, title, kind, issued_on, expires_on, respondent_id, assessment_id, created_at)
    select p_organisation_id, e.id, e.title, e.kind, e.issued_on, e.expires_on, e.respondent_id, v.assessment_id, e.created_at
    from jsonb_populate_recordset(null::public.evidence, v.content->'evidence') e on conflict do nothing;
  insert into public.evidence_version (organisation_id, id, evidence_id, respondent_id, assessment_id, file_name, media_type, byte_size, digest, object_key, created_at)
    select p_organisation_id, x.id, x.evidence_id, x.respondent_id, x.assessment_id, x.file_name, x.media_type, x.byte_size, x.digest, x.object_key, x.created_at
    from jsonb_populate_recordset(null::public.evidence_version, v.content->'versions') x on conflict do nothing;
  insert into public.answer_history (organisation_id, id, assessment_id, question_id, version, value, not_applicable, comment, author_name, changed_at)
    select p_organisation_id, h.id, v.assessment_id, h.question_id, h.version, h.value, h.not_applicable, h.comment, h.author_name, h.changed_at
    from jsonb_populate_recordset(null::public.answer_history, v.content->'history') h on conflict do nothing;
  insert into public.answer_history (organisation_id, id, assessment_id, question_id, version, value, not_applicable, comment, author_name, changed_at)
    select p_organisation_id, gen_random_uuid(), v.assessment_id, k.question_id, k.version, k.value, k.not_applicable, k.comment, k.author_name, p_at
    from jsonb_populate_recordset(null::public.answer, v.content->'answers') k
    join public.answer w on w.organisation_id = p_organisation_id and w.assessment_id = v.assessment_id and w.question_id = k.question_id
    where (w.value, w.not_applicable, w.comment) is distinct from (k.value, k.not_applicable, k.comment) and not (w.version = 1 and w.updated_at = any (v_untouched));
  insert into public.answer as w (organisation_id, assessment_id, question_id, value, not_applicable, comment, status, version, answered_on, author_name, updated_at)
    select p_organisation_id, v.assessment_id, k.question_id, k.value, k.not_applicable, k.comment, k.status, k.version, k.answered_on, k.author_name, k.updated_at
    from jsonb_populate_recordset(null::public.answer, v.content->'answers') k
    -- What was put there as last submitted, and nobody changed since, gives way.
    on conflict (organisation_id, assessment_id, question_id) do update
      set value = excluded.value, not_applicable = excluded.not_applicable, comment = excluded.comment, status = excluded.status,
        version = greatest(w.version, excluded.version) + 1, answered_on = excluded.answered_on, author_name = excluded.author_name, updated_at = excluded.updated_at
      where w.version = 1 and w.updated_at = any (v_untouched);
  insert into public.answer_evidence (organisation_id, assessment_id, question_id, evidence_id, created_at)
    select p_organisation_id, v.assessment_id, l.question_id, l.evidence_id, l.created_at
    from jsonb_populate_recordset(null::public.answer_evidence, v.content->'links') l on conflict do nothing;
  perform gate.recount_answers(p_organisation_id, v.assessment_id);
  insert into public.audit_event (organisation_id, id, at, actor_kind, actor_name, action, object_kind, object_id, data)
    select p_organisation_id, gen_random_uuid(), p_at, 'system', 'Rantai', 'answers.broughtBack', 'assessment', v.assessment_id::text, jsonb_build_object('of', i.contact_name)
    from public.invitation i where i.answering_organisation_id = p_organisation_id and i.id = v.invitation_id;
  if p_forget then delete from public.kept_copy k where k.organisation_id = p_organisation_id and k.id = p_kept_id; end if;
  return true;
end $$;

revoke create on schema gate from rantai_gatekeeper, rantai_keeper;

-- An unsent working copy belongs to the contact who wrote it. Another contact gets it when the first one says yes; until then it is kept aside, where no scope reads it. See docs/decisions (working copies).
grant usage, create on schema gate to rantai_keeper;
grant usage on schema public to rantai_keeper;
grant create on schema gate to rantai_gatekeeper;

-- No scope reads it: the answers, evidence and history of a contact whom another one followed, exactly as they stood.
create table kept_copy (
  organisation_id uuid not null,
  id uuid not null,
  assessment_id uuid not null,
  invitation_id uuid not null, -- of the contact who wrote it
  content jsonb not null,
  kept_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, assessment_id) references assessment (answering_organisation_id, id) on update cascade deferrable initially immediate,
  foreign key (organisation_id, invitation_id) references invitation (answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index kept_copy_assessment on kept_copy (organisation_id, assessment_id);
alter table kept_copy enable row level security;
alter table kept_copy force row level security;
create policy keep on kept_copy for all to rantai_keeper
  using (true);
grant select, insert, delete on kept_copy to rantai_keeper;
create policy gate on kept_copy for select to rantai_gatekeeper
  using (true);
grant select (organisation_id, id, assessment_id, invitation_id, kept_at) on kept_copy to rantai_gatekeeper;

-- No scope reads it: a contact was asked whether another one may go on with what it wrote.
create table handover (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  assessment_id uuid not null,
  from_invitation_id uuid not null,
  to_invitation_id uuid not null,
  token_hash bytea check (length(token_hash) = 32),
  token_expires_at timestamptz,
  asked_at timestamptz not null,
  agreed_at timestamptz,
  primary key (assessing_organisation_id, id),
  unique (assessing_organisation_id, from_invitation_id, to_invitation_id),
  foreign key (assessing_organisation_id, answering_organisation_id, from_invitation_id)
    references invitation (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate,
  foreign key (assessing_organisation_id, answering_organisation_id, to_invitation_id)
    references invitation (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create unique index handover_token on handover (token_hash);
alter table handover enable row level security;
alter table handover force row level security;
create policy gate on handover for all to rantai_gatekeeper
  using (true);
grant select, insert, update (token_hash, token_expires_at, agreed_at) on handover to rantai_gatekeeper;

-- Whose words this link holder waits for; null when there are none.
alter table respondent add column waits_for text;
grant select (waits_for) on respondent to rantai_respondent;
grant update (waits_for) on respondent to rantai_gatekeeper;

-- The keeper moves working copies and does nothing else.
create policy keep on answer for all to rantai_keeper
  using (true);
grant select, insert, update (value, not_applicable, comment, status, version, answered_on, author_name, updated_at), delete on answer to rantai_keeper;
create policy keep on answer_history for all to rantai_keeper
  using (true);
grant select, insert, delete on answer_history to rantai_keeper;
create policy keep on answer_evidence for all to rantai_keeper
  using (true);
grant select, insert, delete on answer_evidence to rantai_keeper;
create policy keep on evidence for all to rantai_keeper
  using (true);
grant select, insert, delete on evidence to rantai_keeper;
create policy keep on evidence_version for all to rantai_keeper
  using (true);
grant select, insert, delete on evidence_version to rantai_keeper;
create policy keep on evidence_share for select to rantai_keeper
  using (true);
grant select (assessing_organisation_id, answering_organisation_id, id, digest) on evidence_share to rantai_keeper;
create policy keep on submission for select to rantai_keeper
  using (true);
grant select (assessing_organisation_id, answering_organisation_id, assessment_id, id, number) on submission to rantai_keeper;
create policy keep on submission_answer for select to rantai_keeper
  using (true);
grant select (assessing_organisation_id, answering_organisation_id, submission_id, question_id, value, not_applicable, comment, answered_on, author_name, evidence)
  on submission_answer to rantai_keeper;
create policy keep on assessment for all to rantai_keeper
  using (true);
grant select (assessing_organisation_id, answering_organisation_id, id, question_count), update (answered_count) on assessment to rantai_keeper;
create policy keep on audit_event for insert to rantai_keeper
  with check (true);
grant insert on audit_event to rantai_keeper;
create policy keep on invitation for select to rantai_keeper
  using (true);
grant select (answering_organisation_id, id, contact_name) on invitation to rantai_keeper;

-- Progress as the customer may see it, until the next answer is saved and counted by the rules of the questionnaire.
create function gate.recount_answers(p_organisation_id uuid, p_assessment_id uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ update public.assessment a set answered_count = least(a.question_count, (select count(*) from public.answer w
      where w.organisation_id = p_organisation_id and w.assessment_id = p_assessment_id and w.status <> 'toConfirm' and (w.value is not null or w.not_applicable is not null)))
    where a.answering_organisation_id = p_organisation_id and a.id = p_assessment_id $$;
alter function gate.recount_answers(uuid, uuid) owner to rantai_keeper;
revoke execute on function gate.recount_answers(uuid, uuid) from public;

-- Takes a working copy out of every scope's sight. What the customer was sent stays: the answers as they were last submitted, what came over
-- untouched from an earlier submission, and files whose very bytes were shared. False when there was nothing to keep.
create function gate.keep_working_copy(p_organisation_id uuid, p_assessment_id uuid, p_invitation_id uuid, p_kept_id uuid, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_assessing uuid;
  v_submission uuid;
  v_sent uuid[];
  v_content jsonb;
begin
  -- The lock that autosave takes: an open save is waited for and comes along.
  perform pg_advisory_xact_lock(hashtextextended('answers:' || p_assessment_id::text, 0));
  select a.assessing_organisation_id into v_assessing from public.assessment a where a.answering_organisation_id = p_organisation_id and a.id = p_assessment_id;
  if v_assessing is null then return false; end if;
  select s.id into v_submission from public.submission s
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
    select p_organisation_id, p_assessment_id, a.question_id, a.value, a.not_applicable, a.comment, 'given', 1, a.answered_on, a.author_name, p_at
    from public.submission_answer a
    where a.assessing_organisation_id = v_assessing and a.answering_organisation_id = p_organisation_id and a.submission_id = v_submission
    on conflict do nothing;
  perform gate.recount_answers(p_organisation_id, p_assessment_id);
  insert into public.audit_event (organisation_id, id, at, actor_kind, actor_name, action, object_kind, object_id, data)
    select p_organisation_id, gen_random_uuid(), p_at, 'system', 'Rantai', 'answers.keptAside', 'assessment', p_assessment_id::text, jsonb_build_object('of', i.contact_name)
    from public.invitation i where i.answering_organisation_id = p_organisation_id and i.id = p_invitation_id;
  return true;
end $$;
alter function gate.keep_working_copy(uuid, uuid, uuid, uuid, timestamptz) owner to rantai_keeper;
revoke execute on function gate.keep_working_copy(uuid, uuid, uuid, uuid, timestamptz) from public;
grant execute on function gate.keep_working_copy(uuid, uuid, uuid, uuid, timestamptz) to rantai_gatekeeper;

-- Brings a kept copy back into the working copy. Where both answered a question, the answer that stands now counts and the kept one is in its
-- history, every character of it. p_forget when the copy is back with its author; otherwise its author can still come back to it.
create function gate.return_working_copy(p_organisation_id uuid, p_kept_id uuid, p_forget boolean, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v record;
begin
  select k.assessment_id, k.invitation_id, k.content, k.kept_at into v from public.kept_copy k where k.organisation_id = p_organisation_id and k.id = p_kept_id;
  if v.assessment_id is null then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended('answers:' || v.assessment_id::text, 0));
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
    where (w.value, w.not_applicable, w.comment) is distinct from (k.value, k.not_applicable, k.comment) and not (w.version = 1 and w.updated_at = v.kept_at);
  insert into public.answer as w (organisation_id, assessment_id, question_id, value, not_applicable, comment, status, version, answered_on, author_name, updated_at)
    select p_organisation_id, v.assessment_id, k.question_id, k.value, k.not_applicable, k.comment, k.status, k.version, k.answered_on, k.author_name, k.updated_at
    from jsonb_populate_recordset(null::public.answer, v.content->'answers') k
    -- What was put there as last submitted, and nobody changed since, gives way.
    on conflict (organisation_id, assessment_id, question_id) do update
      set value = excluded.value, not_applicable = excluded.not_applicable, comment = excluded.comment, status = excluded.status,
        version = greatest(w.version, excluded.version) + 1, answered_on = excluded.answered_on, author_name = excluded.author_name, updated_at = excluded.updated_at
      where w.version = 1 and w.updated_at = v.kept_at;
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
alter function gate.return_working_copy(uuid, uuid, boolean, timestamptz) owner to rantai_keeper;
revoke execute on function gate.return_working_copy(uuid, uuid, boolean, timestamptz) from public;
grant execute on function gate.return_working_copy(uuid, uuid, boolean, timestamptz) to rantai_gatekeeper;

-- Whether the contact of one invitation may go on with what the contact of another one wrote: the same address, or the writer's own yes. A
-- mail domain in common proves nothing: anybody may have a mailbox beside somebody else's, and whoever names the contacts is the customer.
create function gate.may_take_over(p_organisation_id uuid, p_invitation_id uuid, p_writers_invitation_id uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select coalesce(bool_or(lower(i.contact_email) = lower(w.contact_email)
    or exists (select 1 from public.handover h
      join public.invitation t on t.assessing_organisation_id = h.assessing_organisation_id and t.id = h.to_invitation_id
      join public.invitation f on f.assessing_organisation_id = h.assessing_organisation_id and f.id = h.from_invitation_id
      where h.assessing_organisation_id = i.assessing_organisation_id and h.answering_organisation_id = p_organisation_id and h.agreed_at is not null
        and lower(t.contact_email) = lower(i.contact_email) and lower(f.contact_email) = lower(w.contact_email))), false)
  from public.invitation i join public.invitation w on w.answering_organisation_id = i.answering_organisation_id and w.id = p_writers_invitation_id
  where i.answering_organisation_id = p_organisation_id and i.id = p_invitation_id $$;
alter function gate.may_take_over(uuid, uuid, uuid) owner to rantai_gatekeeper;
revoke execute on function gate.may_take_over(uuid, uuid, uuid) from public;

-- The invitation whose contact wrote the working copy that stands: the one that was opened last.
create function gate.writer_of(p_organisation_id uuid, p_assessment_id uuid, p_not_invitation_id uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select r.invitation_id from public.respondent r where r.organisation_id = p_organisation_id and r.assessment_id = p_assessment_id and r.question_ids is null
    and r.invitation_id <> p_not_invitation_id order by r.created_at desc, r.id desc limit 1 $$;
alter function gate.writer_of(uuid, uuid, uuid) owner to rantai_gatekeeper;
revoke execute on function gate.writer_of(uuid, uuid, uuid) from public;

-- Brings back every kept copy that this contact may have. Whose it still waits for, or null.
create function gate.bring_back(p_organisation_id uuid, p_assessment_id uuid, p_invitation_id uuid, p_at timestamptz) returns text
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
  return v_waits;
end $$;
alter function gate.bring_back(uuid, uuid, uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.bring_back(uuid, uuid, uuid, timestamptz) from public;

-- A contact opens its link for the first time: keeps aside what it may not see, brings back what it may. Whom it waits for, or null.
create function gate.settle_working_copy(p_organisation_id uuid, p_assessment_id uuid, p_invitation_id uuid, p_at timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_writer uuid := gate.writer_of(p_organisation_id, p_assessment_id, p_invitation_id);
begin
  if not exists (select 1 from public.organisation o where o.id = p_organisation_id and o.state = 'placeholder') then return null; end if;
  if v_writer is not null and not gate.may_take_over(p_organisation_id, p_invitation_id, v_writer) then
    -- Whoever holds a link to some questions was named by the writer, and goes with the writer.
    update public.respondent r set revoked_at = coalesce(r.revoked_at, p_at) where r.organisation_id = p_organisation_id and r.assessment_id = p_assessment_id;
    perform gate.keep_working_copy(p_organisation_id, p_assessment_id, v_writer, gen_random_uuid(), p_at);
  end if;
  -- Whoever asked to bring this vendor into an organisation asked before this contact came: they would get its words as well.
  update public.merge_request x set state = 'refused' from public.invitation i
    where x.placeholder_organisation_id = p_organisation_id and x.state in ('open', 'approved') and i.answering_organisation_id = p_organisation_id and i.id = p_invitation_id
      and lower(x.requested_by_email) <> lower(i.contact_email);
  return gate.bring_back(p_organisation_id, p_assessment_id, p_invitation_id, p_at);
end $$;
alter function gate.settle_working_copy(uuid, uuid, uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.settle_working_copy(uuid, uuid, uuid, timestamptz) from public;

create or replace function gate.accept_invitation(p_token_hash bytea, p_session_hash bytea, p_respondent_id uuid, p_at timestamptz, p_session_expires timestamptz)
  returns table (organisation_id uuid, respondent_id uuid, assessment_id uuid)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v record;
  v_respondent uuid;
  v_waits text;
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
  insert into public.respondent_token (hash, organisation_id, respondent_id, kind, expires_at, created_at)
    values (p_session_hash, v.answering_organisation_id, v_respondent, 'session', p_session_expires, p_at);
  update public.invitation_token t set first_used_at = coalesce(t.first_used_at, p_at) where t.hash = p_token_hash;
  update public.invitation i set state = 'opened', opened_at = coalesce(i.opened_at, p_at) where i.assessing_organisation_id = v.assessing_organisation_id and i.id = v.id;
  update public.assessment a set answering_state = 'opened', opened_at = coalesce(a.opened_at, p_at)
    where a.assessing_organisation_id = v.assessing_organisation_id and a.id = v.assessment_id and a.answering_state = 'notOpened';
  return query select v.answering_organisation_id, v_respondent, v.assessment_id;
end $$;

-- The customer asks another contact: whose yes is needed before that one sees what was written, each of them asked once.
create function gate.ask_handover(p_invitation_id uuid, p_at timestamptz)
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
      union select k.invitation_id from public.kept_copy k where k.organisation_id = v.answering_organisation_id and k.assessment_id = v.assessment_id) x
    join public.invitation w on w.answering_organisation_id = v.answering_organisation_id and w.id = x.id
    where not gate.may_take_over(v.answering_organisation_id, v.id, w.id)
    order by lower(w.contact_email), w.created_at desc),
  asked as (
    insert into public.handover as h (assessing_organisation_id, id, answering_organisation_id, assessment_id, from_invitation_id, to_invitation_id, asked_at)
    select v.assessing_organisation_id, gen_random_uuid(), v.answering_organisation_id, v.assessment_id, w.id, v.id, p_at from writers w
    on conflict do nothing returning h.id, h.from_invitation_id)
  select a.id, w.contact_name, w.contact_email, w.locale from asked a join writers w on w.id = a.from_invitation_id;
end $$;
alter function gate.ask_handover(uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.ask_handover(uuid, timestamptz) from public;
grant execute on function gate.ask_handover(uuid, timestamptz) to rantai_assessing;

-- The link goes to the writer's own address and to no other.
create function gate.add_handover_token(p_handover_id uuid, p_email text, p_hash bytea, p_expires timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  update public.handover h set token_hash = p_hash, token_expires_at = p_expires from public.invitation t, public.invitation f
    where h.assessing_organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and h.id = p_handover_id and h.agreed_at is null
      and t.assessing_organisation_id = h.assessing_organisation_id and t.id = h.to_invitation_id and t.state in ('queued', 'sent', 'opened')
      and f.assessing_organisation_id = h.assessing_organisation_id and f.id = h.from_invitation_id and lower(f.contact_email) = lower(p_email);
  return found;
end $$;
alter function gate.add_handover_token(uuid, text, bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.add_handover_token(uuid, text, bytea, timestamptz) from public;
grant execute on function gate.add_handover_token(uuid, text, bytea, timestamptz) to rantai_assessing;

create function gate.handover(p_token_hash bytea, p_at timestamptz)
  returns table (state text, from_name text, to_name text, to_email text, assessing_name text, answering_name text, title text, locale text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select case when h.agreed_at is not null then 'agreed' when t.state not in ('queued', 'sent', 'opened') then 'closed' when h.token_expires_at <= p_at then 'expired' else 'open' end,
    f.contact_name, t.contact_name, t.contact_email, r.assessing_name, r.answering_name, a.title, f.locale
  from public.handover h
  join public.invitation f on f.assessing_organisation_id = h.assessing_organisation_id and f.id = h.from_invitation_id
  join public.invitation t on t.assessing_organisation_id = h.assessing_organisation_id and t.id = h.to_invitation_id
  join public.assessment a on a.assessing_organisation_id = h.assessing_organisation_id and a.id = h.assessment_id
  join public.relationship r on r.assessing_organisation_id = a.assessing_organisation_id and r.id = a.relationship_id
  where h.token_hash = p_token_hash $$;
alter function gate.handover(bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.handover(bytea, timestamptz) from public;
grant execute on function gate.handover(bytea, timestamptz) to rantai_entry;

-- The writer's yes: what was kept goes over at once where the other contact has begun, and with its first visit otherwise.
create function gate.agree_handover(p_token_hash bytea, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v record;
begin
  update public.handover h set agreed_at = p_at from public.invitation t
    where h.token_hash = p_token_hash and h.agreed_at is null and h.token_expires_at > p_at
      and t.assessing_organisation_id = h.assessing_organisation_id and t.id = h.to_invitation_id and t.state in ('queued', 'sent', 'opened')
    returning h.answering_organisation_id, h.assessment_id, h.from_invitation_id, h.to_invitation_id into v;
  if v.assessment_id is null then return false; end if;
  if exists (select 1 from public.respondent r where r.organisation_id = v.answering_organisation_id and r.assessment_id = v.assessment_id
      and r.invitation_id = v.to_invitation_id and r.revoked_at is null) then
    update public.respondent r set waits_for = gate.bring_back(v.answering_organisation_id, v.assessment_id, v.to_invitation_id, p_at)
      where r.organisation_id = v.answering_organisation_id and r.assessment_id = v.assessment_id and r.invitation_id = v.to_invitation_id and r.revoked_at is null;
  end if;
  return true;
end $$;
alter function gate.agree_handover(bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.agree_handover(bytea, timestamptz) from public;
grant execute on function gate.agree_handover(bytea, timestamptz) to rantai_entry;

-- Whether every contact who ever opened a link of this vendor may be followed by the holder of this one: only then may that one take the
-- vendor over, or bring it into an organisation, with everything that was written.
create function gate.speaks_for_all(p_organisation_id uuid, p_respondent_id uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select exists (select 1 from public.respondent r where r.organisation_id = p_organisation_id and r.id = p_respondent_id and r.invitation_id is not null
    and not exists (select 1 from public.respondent x where x.organisation_id = p_organisation_id and x.question_ids is null and x.invitation_id is not null
      and not gate.may_take_over(p_organisation_id, r.invitation_id, x.invitation_id))) $$;
alter function gate.speaks_for_all(uuid, uuid) owner to rantai_gatekeeper;
revoke execute on function gate.speaks_for_all(uuid, uuid) from public;

create or replace function gate.claim(p_respondent_hash bytea, p_session_hash bytea, p_member_id uuid, p_at timestamptz) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_user record;
  v_respondent record;
begin
  select u.id, u.name, u.email into v_user from public.session s join public."user" u on u.id = s.user_id
    where s.id_hash = p_session_hash and s.expires_at > p_at and s.absolute_expires_at > p_at and u.email_verified_at is not null;
  select s.organisation_id, s.respondent_id, s.email into v_respondent from gate.respondent_session(p_respondent_hash, p_at) s where s.whole and s.organisation_state = 'placeholder';
  if v_user.id is null or v_respondent.organisation_id is null or lower(v_user.email) <> lower(v_respondent.email) then return null; end if;
  if not gate.speaks_for_all(v_respondent.organisation_id, v_respondent.respondent_id) then return null; end if;
  update public.organisation o set state = 'active' where o.id = v_respondent.organisation_id and o.state = 'placeholder';
  if not found then return null; end if;
  insert into public.membership (organisation_id, id, user_id, role, name, email, created_at)
    values (v_respondent.organisation_id, p_member_id, v_user.id, 'administrator', v_user.name, v_user.email, p_at);
  update public.session s set active_organisation_id = v_respondent.organisation_id where s.id_hash = p_session_hash;
  return v_respondent.organisation_id;
end $$;

create or replace function gate.merge_candidates(p_respondent_hash bytea, p_session_hash bytea, p_at timestamptz) returns table (organisation_id uuid, organisation_name text, is_member boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select o.id, o.name, exists (select 1 from public.membership m where m.organisation_id = o.id and m.user_id = u.id and m.left_at is null)
  from public.session s
  join public."user" u on u.id = s.user_id
  join gate.respondent_session(p_respondent_hash, p_at) rs on rs.whole and rs.organisation_state = 'placeholder' and lower(rs.email) = lower(u.email)
  join public.organisation o on o.state = 'active'
  where s.id_hash = p_session_hash and s.expires_at > p_at and s.absolute_expires_at > p_at and u.email_verified_at is not null
    and gate.speaks_for_all(rs.organisation_id, rs.respondent_id)
    and (exists (select 1 from public.membership m where m.organisation_id = o.id and m.user_id = u.id and m.left_at is null)
      or exists (select 1 from public.organisation_domain d where d.organisation_id = o.id and d.domain = lower(split_part(u.email, '@', 2)))) $$;

-- The landing page says whose words stay where they are; the progress shown is then not this contact's.
drop function gate.invitation(bytea, timestamptz);
create function gate.invitation(p_token_hash bytea, p_at timestamptz)
  returns table (state text, contact_name text, contact_email text, locale text, message text, summary jsonb, assessing_name text, answering_name text, title text, description text,
    due_on date, question_count int, answered_count int, answering_state text, assessing_time_zone text, expires_at timestamptz, kept_from text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select case when i.state in ('recalled', 'replaced') then i.state when a.assessing_state in ('recalled', 'cancelled') then 'recalled' when t.revoked_at is not null then 'replaced'
      when t.first_used_at is null and t.expires_at <= p_at then 'expired' when t.first_used_at is not null and a.assessing_state = 'decided' then 'closed' else 'valid' end,
    i.contact_name, i.contact_email, i.locale, i.message, i.summary, r.assessing_name, r.answering_name, a.title, a.description, a.due_on, a.question_count,
    case when k.contact_name is null then a.answered_count else 0 end, a.answering_state, o.time_zone, t.expires_at, k.contact_name
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

-- A visit prolongs a link holder's session while the questions are open; true when it did.
drop function gate.renew_respondent_session(bytea, timestamptz, timestamptz);
create function gate.renew_respondent_session(p_token_hash bytea, p_expires timestamptz, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  update public.respondent_token t set expires_at = greatest(t.expires_at, p_expires) from public.respondent r, public.assessment a
    where t.hash = p_token_hash and t.kind = 'session' and t.revoked_at is null and t.expires_at > p_at
      and r.organisation_id = t.organisation_id and r.id = t.respondent_id and r.revoked_at is null
      and a.answering_organisation_id = r.organisation_id and a.id = r.assessment_id and a.assessing_state in ('invited', 'inReview', 'returned');
  return found;
end $$;
alter function gate.renew_respondent_session(bytea, timestamptz, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.renew_respondent_session(bytea, timestamptz, timestamptz) from public;
grant execute on function gate.renew_respondent_session(bytea, timestamptz, timestamptz) to rantai_entry;

revoke create on schema gate from rantai_gatekeeper, rantai_keeper;

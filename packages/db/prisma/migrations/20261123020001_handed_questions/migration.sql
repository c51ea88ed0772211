-- Questions that whoever answers an assessment handed to somebody else. The link holder is a respondent like any other, to the named
-- questions or (who takes over) to the whole; this says for whom, why and until when, and carries the copies that the holder of a part reads.
alter table respondent add column root_invitation_id uuid; -- the invitation whose contact handed it on: it dies with that
alter table respondent add constraint respondent_of_assessment unique (organisation_id, assessment_id, id);

create table delegation (
  organisation_id uuid not null,
  id uuid not null, -- the respondent's
  assessment_id uuid not null,
  part text not null check (part in ('questions', 'section', 'everything', 'takeOver')),
  section_id text,
  question_ids text[] check (cardinality(question_ids) between 1 and 2000), -- null: the whole, signing included
  question_count int not null check (question_count >= 0), -- asked when it was handed over; answers can open more
  name text not null check (length(name) between 1 and 200),
  email text not null,
  locale text not null,
  note text not null default '' check (length(note) <= 4000),
  wanted_on date not null,
  customer_name text not null,
  customer_time_zone text not null,
  title text not null,
  handed_by_name text not null,
  handed_by_email text not null,
  created_at timestamptz not null,
  opened_at timestamptz,
  reminded_at timestamptz,
  remind_at timestamptz, -- null: nothing is planned any more
  claimed_until timestamptz,
  taken_back_at timestamptz,
  taken_back_by_name text,
  primary key (organisation_id, id),
  check ((part = 'section') = (section_id is not null)),
  check ((part = 'takeOver') = (question_ids is null)),
  check (taken_back_at is null or remind_at is null),
  foreign key (organisation_id, assessment_id, id) references respondent (organisation_id, assessment_id, id)
    on update cascade deferrable initially immediate
);
create index delegation_assessment on delegation (organisation_id, assessment_id, created_at);
create index delegation_due on delegation (remind_at) where remind_at is not null;
alter table delegation enable row level security;
alter table delegation force row level security;
create policy own on delegation for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy whole on delegation for all to rantai_respondent
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));
create policy itself on delegation for select to rantai_respondent
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and id = (select r.id from respondent r));
create policy gate on delegation for all to rantai_gatekeeper
  using (true);
create policy sweep on delegation for all to rantai_sweeper
  using (true);

grant select, insert, update (reminded_at, remind_at, taken_back_at, taken_back_by_name) on delegation to rantai_answering, rantai_respondent;
grant select, update (opened_at, remind_at, taken_back_at), delete on delegation to rantai_gatekeeper;
grant select (organisation_id, id, remind_at, claimed_until), update (claimed_until) on delegation to rantai_sweeper;

grant create on schema gate to rantai_gatekeeper;

-- A link holder has no right to make respondents: the holder of the whole makes one of its own assessment, and takes it back.
create function gate.hand_over(p_id uuid, p_name text, p_email text, p_question_ids text[], p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  insert into public.respondent (organisation_id, id, assessment_id, name, email, question_ids, created_at, root_invitation_id)
    select r.organisation_id, p_id, r.assessment_id, p_name, p_email, p_question_ids, p_at, coalesce(r.invitation_id, r.root_invitation_id)
    from public.respondent r
    where r.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
      and r.id = nullif(current_setting('app.respondent_id', true), '')::uuid and r.revoked_at is null and r.question_ids is null;
  return found;
end $$;
alter function gate.hand_over(uuid, text, text, text[], timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.hand_over(uuid, text, text, text[], timestamptz) from public;
grant execute on function gate.hand_over(uuid, text, text, text[], timestamptz) to rantai_respondent;

-- What was handed out alone, never the link of the contact whom the customer asked.
create function gate.take_back_handed(p_id uuid, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  update public.respondent h set revoked_at = p_at from public.respondent r, public.delegation d
    where r.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
      and r.id = nullif(current_setting('app.respondent_id', true), '')::uuid and r.revoked_at is null and r.question_ids is null
      and h.organisation_id = r.organisation_id and h.assessment_id = r.assessment_id and h.id = p_id and h.revoked_at is null
      and d.organisation_id = h.organisation_id and d.id = h.id;
  return found;
end $$;
alter function gate.take_back_handed(uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.take_back_handed(uuid, timestamptz) from public;
grant execute on function gate.take_back_handed(uuid, timestamptz) to rantai_respondent;

-- The link goes to the address that was named, and to no other; a mail that leaves after it was taken back carries none.
create function gate.add_delegation_token(p_id uuid, p_email text, p_hash bytea, p_expires timestamptz, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  if not exists (select 1 from public.respondent r join public.delegation d on d.organisation_id = r.organisation_id and d.id = r.id
      where r.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and r.id = p_id and r.revoked_at is null
        and lower(r.email) = lower(p_email)) then return false; end if;
  insert into public.respondent_token (hash, organisation_id, respondent_id, kind, expires_at, created_at)
    values (p_hash, nullif(current_setting('app.organisation_id', true), '')::uuid, p_id, 'delegationLink', p_expires, p_at)
    on conflict do nothing;
  return true;
end $$;
alter function gate.add_delegation_token(uuid, text, bytea, timestamptz, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.add_delegation_token(uuid, text, bytea, timestamptz, timestamptz) from public;
grant execute on function gate.add_delegation_token(uuid, text, bytea, timestamptz, timestamptz) to rantai_assessing;

-- What the link says before anyone is known.
create function gate.delegation(p_token_hash bytea, p_at timestamptz)
  returns table (state text, name text, locale text, part text, question_count int, note text, wanted_on date, customer_name text, title text, handed_by_name text,
    handed_by_email text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select case when r.revoked_at is not null then 'takenBack' when a.assessing_state in ('recalled', 'cancelled') then 'recalled'
      when t.expires_at <= p_at and d.opened_at is null then 'expired' else 'open' end,
    d.name, d.locale, d.part, d.question_count, d.note, d.wanted_on, d.customer_name, d.title, d.handed_by_name, d.handed_by_email
  from public.respondent_token t
  join public.respondent r on r.organisation_id = t.organisation_id and r.id = t.respondent_id
  join public.delegation d on d.organisation_id = r.organisation_id and d.id = r.id
  join public.assessment a on a.answering_organisation_id = r.organisation_id and a.id = r.assessment_id
  where t.hash = p_token_hash and t.kind = 'delegationLink' $$;
alter function gate.delegation(bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.delegation(bytea, timestamptz) from public;
grant execute on function gate.delegation(bytea, timestamptz) to rantai_entry;

create function gate.accept_delegation(p_token_hash bytea, p_session_hash bytea, p_at timestamptz, p_session_expires timestamptz) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v record;
begin
  select r.organisation_id, r.id, r.assessment_id into v
    from public.respondent_token t
    join public.respondent r on r.organisation_id = t.organisation_id and r.id = t.respondent_id and r.revoked_at is null
    join public.delegation d on d.organisation_id = r.organisation_id and d.id = r.id
    join public.assessment a on a.answering_organisation_id = r.organisation_id and a.id = r.assessment_id
    where t.hash = p_token_hash and t.kind = 'delegationLink' and (t.expires_at > p_at or d.opened_at is not null)
      and a.assessing_state in ('invited', 'inReview', 'returned', 'decided');
  if v.id is null then return null; end if;
  insert into public.respondent_token (hash, organisation_id, respondent_id, kind, expires_at, created_at)
    values (p_session_hash, v.organisation_id, v.id, 'session', p_session_expires, p_at);
  update public.delegation d set opened_at = coalesce(d.opened_at, p_at) where d.organisation_id = v.organisation_id and d.id = v.id;
  return v.assessment_id;
end $$;
alter function gate.accept_delegation(bytea, bytea, timestamptz, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.accept_delegation(bytea, bytea, timestamptz, timestamptz) from public;
grant execute on function gate.accept_delegation(bytea, bytea, timestamptz, timestamptz) to rantai_entry;

-- What a contact handed on dies with the contact's own link.
create or replace function gate.revoke_invitation(p_invitation_id uuid, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_organisation uuid := nullif(current_setting('app.organisation_id', true), '')::uuid;
  v_answering uuid;
begin
  select i.answering_organisation_id into v_answering from public.invitation i where i.assessing_organisation_id = v_organisation and i.id = p_invitation_id;
  if v_answering is null then return false; end if;
  update public.invitation_token t set revoked_at = coalesce(t.revoked_at, p_at) where t.assessing_organisation_id = v_organisation and t.invitation_id = p_invitation_id;
  update public.delegation d set taken_back_at = coalesce(d.taken_back_at, p_at), remind_at = null from public.respondent r
    where r.organisation_id = v_answering and r.root_invitation_id = p_invitation_id and d.organisation_id = r.organisation_id and d.id = r.id;
  update public.respondent r set revoked_at = coalesce(r.revoked_at, p_at)
    where r.organisation_id = v_answering and (r.invitation_id = p_invitation_id or r.root_invitation_id = p_invitation_id);
  return true;
end $$;

-- Whom the writer before asked for help is no business of the next contact, to whom the words don't go either.
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
  -- Whoever asked to bring this vendor into an organisation asked before this contact came: they would get its words as well.
  update public.merge_request x set state = 'refused' from public.invitation i
    where x.placeholder_organisation_id = p_organisation_id and x.state in ('open', 'approved') and i.answering_organisation_id = p_organisation_id and i.id = p_invitation_id
      and lower(x.requested_by_email) <> lower(i.contact_email);
  return gate.bring_back(p_organisation_id, p_assessment_id, p_invitation_id, p_at);
end $$;

create or replace function gate.ask_own_side(p_outbox_id uuid, p_job text, p_payload jsonb, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  if p_job is null or p_job not in ('questions.passed', 'questions.remind', 'questions.takenBack', 'questions.handed') then return false; end if;
  insert into public.outbox (sender_organisation_id, id, job, side, payload, created_at)
    select r.organisation_id, p_outbox_id, p_job, 'answering', p_payload, p_at from public.respondent r
    where r.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
      and r.id = nullif(current_setting('app.respondent_id', true), '')::uuid and r.revoked_at is null and r.question_ids is null;
  return found;
end $$;

revoke create on schema gate from rantai_gatekeeper;

create function sweep.due_delegations(p_at timestamptz, p_lease_until timestamptz, p_max int) returns table (organisation_id uuid, id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  with due as (
    select d.organisation_id, d.id from public.delegation d
    where d.remind_at <= p_at and (d.claimed_until is null or d.claimed_until <= p_at)
    order by d.remind_at limit p_max for update skip locked)
  update public.delegation d set claimed_until = p_lease_until from due where d.organisation_id = due.organisation_id and d.id = due.id
  returning d.organisation_id, d.id $$;
grant create on schema sweep to rantai_sweeper;
alter function sweep.due_delegations(timestamptz, timestamptz, int) owner to rantai_sweeper;
revoke create on schema sweep from rantai_sweeper;
revoke execute on function sweep.due_delegations(timestamptz, timestamptz, int) from public;
grant execute on function sweep.due_delegations(timestamptz, timestamptz, int) to rantai_system;

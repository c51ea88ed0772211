-- A link into an organisation that its people have claimed opens for them alone.
create or replace function gate.accept_invitation(p_token_hash bytea, p_session_hash bytea, p_respondent_id uuid, p_at timestamptz, p_session_expires timestamptz)
  returns table (organisation_id uuid, respondent_id uuid, assessment_id uuid)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v record;
  v_respondent uuid;
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
    insert into public.respondent (organisation_id, id, assessment_id, name, email, invitation_id, created_at)
      values (v.answering_organisation_id, v_respondent, v.assessment_id, v.contact_name, v.contact_email, v.id, p_at);
  end if;
  insert into public.respondent_token (hash, organisation_id, respondent_id, kind, expires_at, created_at)
    values (p_session_hash, v.answering_organisation_id, v_respondent, 'session', p_session_expires, p_at);
  update public.invitation_token t set first_used_at = coalesce(t.first_used_at, p_at) where t.hash = p_token_hash;
  update public.invitation i set state = 'opened', opened_at = coalesce(i.opened_at, p_at) where i.assessing_organisation_id = v.assessing_organisation_id and i.id = v.id;
  update public.assessment a set answering_state = 'opened', opened_at = coalesce(a.opened_at, p_at)
    where a.assessing_organisation_id = v.assessing_organisation_id and a.id = v.assessment_id and a.answering_state = 'notOpened';
  return query select v.answering_organisation_id, v_respondent, v.assessment_id;
end $$;

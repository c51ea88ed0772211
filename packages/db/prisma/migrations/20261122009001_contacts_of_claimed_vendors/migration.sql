grant create on schema gate to rantai_gatekeeper;

-- Whether a link to this address would open nothing: the vendor works in its own organisation, and the address is neither at a domain that it
-- verified nor a member whom this customer asked before. Of other members a customer learns nothing here.
create function gate.closed_to(p_vendor_id uuid, p_email text) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select exists (select 1 from public.relationship r
    join public.organisation o on o.id = r.answering_organisation_id and o.state = 'active'
    where r.assessing_organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and r.vendor_id = p_vendor_id
      and not exists (select 1 from public.organisation_domain d where d.organisation_id = r.answering_organisation_id
        and d.domain = lower(split_part(p_email, '@', 2)))
      and not exists (select 1 from public.membership m
        join public.invitation i on i.answering_organisation_id = m.organisation_id and lower(i.contact_email) = lower(m.email)
        where m.organisation_id = r.answering_organisation_id and m.left_at is null and lower(m.email) = lower(p_email)
          and i.assessing_organisation_id = r.assessing_organisation_id))
$$;
alter function gate.closed_to(uuid, text) owner to rantai_gatekeeper;
revoke execute on function gate.closed_to(uuid, text) from public;
grant execute on function gate.closed_to(uuid, text) to rantai_assessing;

revoke create on schema gate from rantai_gatekeeper;

-- The language that a member of the caller's own organisation chose, for mails to them; null where none was chosen, and for everybody else.
grant create on schema gate to rantai_gatekeeper;
create function gate.member_language(p_email text) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select u.locale from public."user" u join public.membership m on m.user_id = u.id
  where lower(u.email) = lower(p_email) and m.left_at is null
    and m.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid $$;
alter function gate.member_language(text) owner to rantai_gatekeeper;
revoke execute on function gate.member_language(text) from public;
grant execute on function gate.member_language(text) to rantai_assessing, rantai_answering;
revoke create on schema gate from rantai_gatekeeper;

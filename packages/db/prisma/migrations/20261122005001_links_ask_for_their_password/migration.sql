-- A verification link asks for the password it would install: a mail asked for by somebody else can't set theirs.
grant create on schema gate to rantai_gatekeeper;

-- The password that waits for a link which still works (a hash), or null. Only its comparison leaves the server.
create function gate.pending_password(p_token_hash bytea, p_at timestamptz) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select coalesce(t.password_hash, c.password_hash) from public.mail_token t join public.credential c on c.user_id = t.user_id
    where t.hash = p_token_hash and t.purpose = 'verifyEmail' and t.used_at is null and t.expires_at > p_at $$;
alter function gate.pending_password(bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.pending_password(bytea, timestamptz) from public;
grant execute on function gate.pending_password(bytea, timestamptz) to rantai_entry;

revoke create on schema gate from rantai_gatekeeper;

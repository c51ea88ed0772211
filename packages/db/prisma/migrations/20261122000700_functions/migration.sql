-- Functions that cross scopes. Each is owned by a narrow role that sees only the columns granted to it; each has a line on the list in
-- test/tenancy. The time always comes in as an argument. Token and session arguments are SHA-256 hashes, never the secrets.

-- ===== before a scope: readiness, throttling
create function gate.readiness() returns table (worker_seen_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select max(h.at) from public.heartbeat h where h.name = 'worker' $$;
alter function gate.readiness() owner to rantai_gatekeeper;
revoke execute on function gate.readiness() from public;
grant execute on function gate.readiness() to rantai_entry;

create function gate.is_empty() returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select not exists (select 1 from public.organisation o where o.state = 'active') $$;
alter function gate.is_empty() owner to rantai_gatekeeper;
revoke execute on function gate.is_empty() from public;
grant execute on function gate.is_empty() to rantai_entry;

create function gate.take_attempt(p_key bytea, p_max int, p_window_seconds int, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_start timestamptz := to_timestamp(floor(extract(epoch from p_at) / p_window_seconds) * p_window_seconds);
  v_count int;
begin
  insert into public.attempt as a (key_hash, window_start, count) values (p_key, v_start, 1)
    on conflict (key_hash, window_start) do update set count = a.count + 1
    returning a.count into v_count;
  if v_count = 1 then
    delete from public.attempt a where a.key_hash = p_key and a.window_start < v_start;
  end if;
  return v_count <= p_max;
end $$;
alter function gate.take_attempt(bytea, int, int, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.take_attempt(bytea, int, int, timestamptz) from public;
grant execute on function gate.take_attempt(bytea, int, int, timestamptz) to rantai_entry;

-- ===== login identities
create function gate.sign_up(p_user_id uuid, p_email text, p_name text, p_locale text, p_password_hash text, p_mail_id uuid, p_token_hash bytea, p_at timestamptz, p_token_expires timestamptz)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_known uuid;
begin
  insert into public."user" (id, email, name, locale, created_at) values (p_user_id, p_email, p_name, p_locale, p_at)
    on conflict do nothing;
  if not found then
    select u.id into v_known from public."user" u where lower(u.email) = lower(p_email);
    insert into public.user_mail (id, user_id, template, created_at) values (p_mail_id, v_known, 'accountExists', p_at);
    return false;
  end if;
  insert into public.credential (user_id, password_hash, updated_at) values (p_user_id, p_password_hash, p_at);
  insert into public.mail_token (hash, user_id, purpose, email, expires_at) values (p_token_hash, p_user_id, 'verifyEmail', p_email, p_token_expires);
  insert into public.user_mail (id, user_id, template, created_at) values (p_mail_id, p_user_id, 'verifyEmail', p_at);
  return true;
end $$;
alter function gate.sign_up(uuid, text, text, text, text, uuid, bytea, timestamptz, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.sign_up(uuid, text, text, text, text, uuid, bytea, timestamptz, timestamptz) from public;
grant execute on function gate.sign_up(uuid, text, text, text, text, uuid, bytea, timestamptz, timestamptz) to rantai_entry;

create function gate.credential(p_email text) returns table (user_id uuid, password_hash text, email_verified_at timestamptz, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select u.id, c.password_hash, u.email_verified_at, u.name from public."user" u join public.credential c on c.user_id = u.id where lower(u.email) = lower(p_email) $$;
alter function gate.credential(text) owner to rantai_gatekeeper;
revoke execute on function gate.credential(text) from public;
grant execute on function gate.credential(text) to rantai_entry;

create function gate.verify_email(p_token_hash bytea, p_at timestamptz) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_user uuid;
begin
  update public.mail_token t set used_at = p_at
    where t.hash = p_token_hash and t.purpose = 'verifyEmail' and t.used_at is null and t.expires_at > p_at
      and exists (select 1 from public."user" u where u.id = t.user_id and lower(u.email) = lower(t.email))
    returning t.user_id into v_user;
  if v_user is not null then
    update public."user" u set email_verified_at = coalesce(u.email_verified_at, p_at) where u.id = v_user;
  end if;
  return v_user;
end $$;
alter function gate.verify_email(bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.verify_email(bytea, timestamptz) from public;
grant execute on function gate.verify_email(bytea, timestamptz) to rantai_entry;

create function gate.request_verification(p_user_id uuid, p_mail_id uuid, p_token_hash bytea, p_at timestamptz, p_expires timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  insert into public.mail_token (hash, user_id, purpose, email, expires_at)
    select p_token_hash, u.id, 'verifyEmail', u.email, p_expires from public."user" u where u.id = p_user_id and u.email_verified_at is null;
  if not found then return false; end if;
  insert into public.user_mail (id, user_id, template, created_at) values (p_mail_id, p_user_id, 'verifyEmail', p_at);
  return true;
end $$;
alter function gate.request_verification(uuid, uuid, bytea, timestamptz, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.request_verification(uuid, uuid, bytea, timestamptz, timestamptz) from public;
grant execute on function gate.request_verification(uuid, uuid, bytea, timestamptz, timestamptz) to rantai_entry;

create function gate.request_reset(p_email text, p_mail_id uuid, p_token_hash bytea, p_at timestamptz, p_expires timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_user uuid;
begin
  select u.id into v_user from public."user" u where lower(u.email) = lower(p_email);
  if v_user is null then return; end if;
  insert into public.mail_token (hash, user_id, purpose, email, expires_at) values (p_token_hash, v_user, 'resetPassword', p_email, p_expires);
  insert into public.user_mail (id, user_id, template, created_at) values (p_mail_id, v_user, 'resetPassword', p_at);
end $$;
alter function gate.request_reset(text, uuid, bytea, timestamptz, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.request_reset(text, uuid, bytea, timestamptz, timestamptz) from public;
grant execute on function gate.request_reset(text, uuid, bytea, timestamptz, timestamptz) to rantai_entry;

create function gate.reset_password(p_token_hash bytea, p_password_hash text, p_mail_id uuid, p_at timestamptz) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_user uuid;
begin
  update public.mail_token t set used_at = p_at
    where t.hash = p_token_hash and t.purpose = 'resetPassword' and t.used_at is null and t.expires_at > p_at
    returning t.user_id into v_user;
  if v_user is null then return null; end if;
  update public.credential c set password_hash = p_password_hash, updated_at = p_at where c.user_id = v_user;
  update public.mail_token t set used_at = p_at where t.user_id = v_user and t.purpose = 'resetPassword' and t.used_at is null;
  -- The mail that carried the link proves the address.
  update public."user" u set email_verified_at = coalesce(u.email_verified_at, p_at) where u.id = v_user;
  delete from public.session s where s.user_id = v_user;
  insert into public.user_mail (id, user_id, template, created_at) values (p_mail_id, v_user, 'passwordChanged', p_at);
  return v_user;
end $$;
alter function gate.reset_password(bytea, text, uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.reset_password(bytea, text, uuid, timestamptz) from public;
grant execute on function gate.reset_password(bytea, text, uuid, timestamptz) to rantai_entry;

create function gate.change_password(p_session_hash bytea, p_password_hash text, p_mail_id uuid, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_user uuid;
begin
  select s.user_id into v_user from public.session s where s.id_hash = p_session_hash and s.expires_at > p_at and s.absolute_expires_at > p_at;
  if v_user is null then return false; end if;
  update public.credential c set password_hash = p_password_hash, updated_at = p_at where c.user_id = v_user;
  delete from public.session s where s.user_id = v_user and s.id_hash <> p_session_hash;
  insert into public.user_mail (id, user_id, template, created_at) values (p_mail_id, v_user, 'passwordChanged', p_at);
  return true;
end $$;
alter function gate.change_password(bytea, text, uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.change_password(bytea, text, uuid, timestamptz) from public;
grant execute on function gate.change_password(bytea, text, uuid, timestamptz) to rantai_entry;

create function gate.set_user_preferences(p_session_hash bytea, p_name text, p_locale text, p_time_zone text, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  update public."user" u set name = p_name, locale = p_locale, time_zone = p_time_zone
    from public.session s where s.id_hash = p_session_hash and s.expires_at > p_at and s.absolute_expires_at > p_at and u.id = s.user_id;
  return found;
end $$;
alter function gate.set_user_preferences(bytea, text, text, text, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.set_user_preferences(bytea, text, text, text, timestamptz) from public;
grant execute on function gate.set_user_preferences(bytea, text, text, text, timestamptz) to rantai_entry;

-- ===== sessions: one function per method of the session adapter
create function gate.session_and_user(p_hash bytea)
  returns table (user_id uuid, expires_at timestamptz, absolute_expires_at timestamptz, active_organisation_id uuid, email text, name text, locale text, time_zone text, email_verified_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select s.user_id, s.expires_at, s.absolute_expires_at, s.active_organisation_id, u.email, u.name, u.locale, u.time_zone, u.email_verified_at
    from public.session s join public."user" u on u.id = s.user_id where s.id_hash = p_hash $$;
alter function gate.session_and_user(bytea) owner to rantai_gatekeeper;
revoke execute on function gate.session_and_user(bytea) from public;
grant execute on function gate.session_and_user(bytea) to rantai_entry;

create function gate.user_sessions(p_user_id uuid) returns table (id_hash bytea, user_id uuid, expires_at timestamptz, absolute_expires_at timestamptz, active_organisation_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select s.id_hash, s.user_id, s.expires_at, s.absolute_expires_at, s.active_organisation_id from public.session s where s.user_id = p_user_id $$;
alter function gate.user_sessions(uuid) owner to rantai_gatekeeper;
revoke execute on function gate.user_sessions(uuid) from public;
grant execute on function gate.user_sessions(uuid) to rantai_entry;

create function gate.set_session(p_hash bytea, p_user_id uuid, p_expires timestamptz, p_absolute_expires timestamptz, p_at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ insert into public.session (id_hash, user_id, expires_at, absolute_expires_at, created_at) values (p_hash, p_user_id, p_expires, p_absolute_expires, p_at) $$;
alter function gate.set_session(bytea, uuid, timestamptz, timestamptz, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.set_session(bytea, uuid, timestamptz, timestamptz, timestamptz) from public;
grant execute on function gate.set_session(bytea, uuid, timestamptz, timestamptz, timestamptz) to rantai_entry;

create function gate.update_session_expiration(p_hash bytea, p_expires timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ update public.session s set expires_at = least(p_expires, s.absolute_expires_at) where s.id_hash = p_hash $$;
alter function gate.update_session_expiration(bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.update_session_expiration(bytea, timestamptz) from public;
grant execute on function gate.update_session_expiration(bytea, timestamptz) to rantai_entry;

create function gate.delete_session(p_hash bytea) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ delete from public.session s where s.id_hash = p_hash $$;
alter function gate.delete_session(bytea) owner to rantai_gatekeeper;
revoke execute on function gate.delete_session(bytea) from public;
grant execute on function gate.delete_session(bytea) to rantai_entry;

create function gate.delete_user_sessions(p_user_id uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ delete from public.session s where s.user_id = p_user_id $$;
alter function gate.delete_user_sessions(uuid) owner to rantai_gatekeeper;
revoke execute on function gate.delete_user_sessions(uuid) from public;
grant execute on function gate.delete_user_sessions(uuid) to rantai_entry;

create function gate.delete_expired_sessions(p_at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ delete from public.session s where s.expires_at <= p_at or s.absolute_expires_at <= p_at $$;
alter function gate.delete_expired_sessions(timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.delete_expired_sessions(timestamptz) from public;
grant execute on function gate.delete_expired_sessions(timestamptz) to rantai_entry;

create function gate.memberships(p_session_hash bytea, p_at timestamptz)
  returns table (organisation_id uuid, organisation_name text, member_id uuid, role text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select m.organisation_id, o.name, m.id, m.role
    from public.session s join public.membership m on m.user_id = s.user_id join public.organisation o on o.id = m.organisation_id
    where s.id_hash = p_session_hash and s.expires_at > p_at and s.absolute_expires_at > p_at and m.left_at is null and o.state = 'active'
    order by o.name $$;
alter function gate.memberships(bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.memberships(bytea, timestamptz) from public;
grant execute on function gate.memberships(bytea, timestamptz) to rantai_entry;

-- Everything a request needs to know of who asks, in one row.
create function gate.actor(p_session_hash bytea, p_at timestamptz)
  returns table (user_id uuid, user_name text, email text, email_verified_at timestamptz, locale text, time_zone text, expires_at timestamptz,
    organisation_id uuid, organisation_name text, organisation_time_zone text, organisation_locale text, is_demo boolean, member_id uuid, member_name text, role text, membership_count int)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select u.id, u.name, u.email, u.email_verified_at, u.locale, u.time_zone, least(s.expires_at, s.absolute_expires_at),
    m.organisation_id, m.organisation_name, m.organisation_time_zone, m.organisation_locale, m.is_demo, m.id, m.name, m.role, coalesce(m.membership_count, 0)
  from public.session s
  join public."user" u on u.id = s.user_id
  left join lateral (
    select x.organisation_id, o.name as organisation_name, o.time_zone as organisation_time_zone, o.locale as organisation_locale, o.is_demo, x.id, x.name, x.role,
      (count(*) over ())::int as membership_count
    from public.membership x join public.organisation o on o.id = x.organisation_id
    where x.user_id = s.user_id and x.left_at is null and o.state = 'active'
    order by (x.organisation_id = s.active_organisation_id) desc nulls last, x.created_at, x.id
    limit 1) m on true
  where s.id_hash = p_session_hash and s.expires_at > p_at and s.absolute_expires_at > p_at $$;
alter function gate.actor(bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.actor(bytea, timestamptz) from public;
grant execute on function gate.actor(bytea, timestamptz) to rantai_entry;

create function gate.set_active_organisation(p_session_hash bytea, p_organisation_id uuid, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  update public.session s set active_organisation_id = p_organisation_id
    where s.id_hash = p_session_hash and s.expires_at > p_at and s.absolute_expires_at > p_at
      and exists (select 1 from public.membership m where m.user_id = s.user_id and m.organisation_id = p_organisation_id and m.left_at is null);
  return found;
end $$;
alter function gate.set_active_organisation(bytea, uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.set_active_organisation(bytea, uuid, timestamptz) from public;
grant execute on function gate.set_active_organisation(bytea, uuid, timestamptz) to rantai_entry;

-- ===== organisations and colleagues
-- A verified user founds an organisation and becomes its first administrator.
create function gate.create_organisation(p_session_hash bytea, p_organisation_id uuid, p_name text, p_country text, p_time_zone text, p_locale text, p_is_demo boolean, p_member_id uuid, p_at timestamptz)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_user record;
begin
  select u.id, u.name, u.email into v_user from public.session s join public."user" u on u.id = s.user_id
    where s.id_hash = p_session_hash and s.expires_at > p_at and s.absolute_expires_at > p_at and u.email_verified_at is not null;
  if v_user.id is null then return false; end if;
  insert into public.organisation (id, state, name, country, time_zone, locale, is_demo, created_at) values (p_organisation_id, 'active', p_name, p_country, p_time_zone, p_locale, p_is_demo, p_at);
  insert into public.membership (organisation_id, id, user_id, role, name, email, created_at) values (p_organisation_id, p_member_id, v_user.id, 'administrator', v_user.name, v_user.email, p_at);
  update public.session s set active_organisation_id = p_organisation_id where s.id_hash = p_session_hash;
  return true;
end $$;
alter function gate.create_organisation(bytea, uuid, text, text, text, text, boolean, uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.create_organisation(bytea, uuid, text, text, text, text, boolean, uuid, timestamptz) from public;
grant execute on function gate.create_organisation(bytea, uuid, text, text, text, text, boolean, uuid, timestamptz) to rantai_entry;

create function gate.add_member_invitation_token(p_member_invitation_id uuid, p_hash bytea, p_expires timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  insert into public.member_invitation_token (hash, organisation_id, member_invitation_id, expires_at)
    select p_hash, i.organisation_id, i.id, p_expires from public.member_invitation i
    where i.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and i.id = p_member_invitation_id and i.state = 'sent'
    on conflict do nothing;
  return found;
end $$;
alter function gate.add_member_invitation_token(uuid, bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.add_member_invitation_token(uuid, bytea, timestamptz) from public;
grant execute on function gate.add_member_invitation_token(uuid, bytea, timestamptz) to rantai_assessing, rantai_answering;

create function gate.member_invitation(p_token_hash bytea, p_at timestamptz)
  returns table (state text, organisation_name text, email text, name text, role text, invited_by_name text, expires_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select case when i.state <> 'sent' then i.state when t.used_at is not null then 'accepted' when t.expires_at <= p_at then 'expired' else 'valid' end,
      o.name, i.email, i.name, i.role, i.invited_by_name, t.expires_at
    from public.member_invitation_token t join public.member_invitation i on i.organisation_id = t.organisation_id and i.id = t.member_invitation_id
    join public.organisation o on o.id = i.organisation_id where t.hash = p_token_hash $$;
alter function gate.member_invitation(bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.member_invitation(bytea, timestamptz) from public;
grant execute on function gate.member_invitation(bytea, timestamptz) to rantai_entry;

-- The verified e-mail of whoever accepts must be the invited one. Someone who left and is invited again keeps the same row.
create function gate.accept_member_invitation(p_token_hash bytea, p_session_hash bytea, p_member_id uuid, p_at timestamptz) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_invitation record;
  v_user record;
begin
  select u.id, u.name, u.email into v_user from public.session s join public."user" u on u.id = s.user_id
    where s.id_hash = p_session_hash and s.expires_at > p_at and s.absolute_expires_at > p_at and u.email_verified_at is not null;
  if v_user.id is null then return null; end if;
  select i.organisation_id, i.id, i.role into v_invitation from public.member_invitation_token t
    join public.member_invitation i on i.organisation_id = t.organisation_id and i.id = t.member_invitation_id
    where t.hash = p_token_hash and t.used_at is null and t.expires_at > p_at and i.state = 'sent' and lower(i.email) = lower(v_user.email)
    for update of t;
  if v_invitation.id is null then return null; end if;
  update public.member_invitation_token t set used_at = p_at where t.hash = p_token_hash;
  update public.member_invitation i set state = 'accepted' where i.organisation_id = v_invitation.organisation_id and i.id = v_invitation.id;
  insert into public.membership (organisation_id, id, user_id, role, name, email, created_at)
    values (v_invitation.organisation_id, p_member_id, v_user.id, v_invitation.role, v_user.name, v_user.email, p_at)
    on conflict (organisation_id, user_id) do update set left_at = null, role = excluded.role;
  update public.session s set active_organisation_id = v_invitation.organisation_id where s.id_hash = p_session_hash;
  return v_invitation.organisation_id;
end $$;
alter function gate.accept_member_invitation(bytea, bytea, uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.accept_member_invitation(bytea, bytea, uuid, timestamptz) from public;
grant execute on function gate.accept_member_invitation(bytea, bytea, uuid, timestamptz) to rantai_entry;

-- Ends the sessions of someone who left or whose role changed. The member must be of the scope's organisation.
create function gate.end_member_sessions(p_member_id uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ delete from public.session s using public.membership m
    where m.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and m.id = p_member_id and s.user_id = m.user_id $$;
alter function gate.end_member_sessions(uuid) owner to rantai_gatekeeper;
revoke execute on function gate.end_member_sessions(uuid) from public;
grant execute on function gate.end_member_sessions(uuid) to rantai_assessing, rantai_answering;

-- Records the domain of the administrator's own verified e-mail. Public mail domains are refused by the caller's list before this is called.
create function gate.verify_domain(p_id uuid, p_at timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_domain text;
  v_name text;
begin
  select lower(split_part(u.email, '@', 2)), m.name into v_domain, v_name from public.membership m join public."user" u on u.id = m.user_id
    where m.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid
      and m.role = 'administrator' and m.left_at is null and u.email_verified_at is not null;
  if v_domain is null then return null; end if;
  insert into public.organisation_domain (organisation_id, id, domain, verified_at, verified_by_name)
    values (nullif(current_setting('app.organisation_id', true), '')::uuid, p_id, v_domain, p_at, v_name) on conflict do nothing;
  return v_domain;
end $$;
alter function gate.verify_domain(uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.verify_domain(uuid, timestamptz) from public;
grant execute on function gate.verify_domain(uuid, timestamptz) to rantai_assessing, rantai_answering;

-- Asks to join the organisation whose verified domain is that of the user's verified e-mail. True tells only that the request was taken.
create function gate.request_join(p_session_hash bytea, p_join_request_id uuid, p_at timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_user record;
  v_organisation record;
begin
  select u.id, u.name, u.email into v_user from public.session s join public."user" u on u.id = s.user_id
    where s.id_hash = p_session_hash and s.expires_at > p_at and s.absolute_expires_at > p_at and u.email_verified_at is not null;
  if v_user.id is null then return null; end if;
  select d.organisation_id, o.name into v_organisation from public.organisation_domain d join public.organisation o on o.id = d.organisation_id
    where d.domain = lower(split_part(v_user.email, '@', 2)) and o.state = 'active' order by d.verified_at, d.organisation_id limit 1;
  if v_organisation.organisation_id is null then return null; end if;
  if exists (select 1 from public.membership m where m.organisation_id = v_organisation.organisation_id and m.user_id = v_user.id and m.left_at is null) then return null; end if;
  insert into public.join_request (organisation_id, id, user_id, name, email, created_at)
    values (v_organisation.organisation_id, p_join_request_id, v_user.id, v_user.name, v_user.email, p_at) on conflict do nothing;
  return v_organisation.name;
end $$;
alter function gate.request_join(bytea, uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.request_join(bytea, uuid, timestamptz) from public;
grant execute on function gate.request_join(bytea, uuid, timestamptz) to rantai_entry;

create function gate.approve_join(p_join_request_id uuid, p_member_id uuid, p_role text, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_organisation uuid := nullif(current_setting('app.organisation_id', true), '')::uuid;
  v_administrator text;
  v_request record;
begin
  select m.name into v_administrator from public.membership m where m.organisation_id = v_organisation
    and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid and m.role = 'administrator' and m.left_at is null;
  if v_administrator is null then return false; end if;
  update public.join_request j set state = 'approved', decided_at = p_at, decided_by_name = v_administrator
    where j.organisation_id = v_organisation and j.id = p_join_request_id and j.state = 'open'
    returning j.user_id, j.name, j.email into v_request;
  if v_request.user_id is null then return false; end if;
  insert into public.membership (organisation_id, id, user_id, role, name, email, created_at)
    values (v_organisation, p_member_id, v_request.user_id, p_role, v_request.name, v_request.email, p_at)
    on conflict (organisation_id, user_id) do update set left_at = null, role = excluded.role;
  return true;
end $$;
alter function gate.approve_join(uuid, uuid, text, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.approve_join(uuid, uuid, text, timestamptz) from public;
grant execute on function gate.approve_join(uuid, uuid, text, timestamptz) to rantai_assessing, rantai_answering;

-- ===== questionnaires by content
create function gate.put_questionnaire(p_content text, p_at timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_hash text := encode(sha256(convert_to(p_content, 'UTF8')), 'hex');
begin
  insert into public.questionnaire (hash, content, created_at) values (v_hash, p_content, p_at) on conflict do nothing;
  return v_hash;
end $$;
alter function gate.put_questionnaire(text, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.put_questionnaire(text, timestamptz) from public;
grant execute on function gate.put_questionnaire(text, timestamptz) to rantai_assessing;

create function gate.questionnaire(p_hash text) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select q.content from public.questionnaire q where q.hash = p_hash $$;
alter function gate.questionnaire(text) owner to rantai_gatekeeper;
revoke execute on function gate.questionnaire(text) from public;
grant execute on function gate.questionnaire(text) to rantai_assessing, rantai_answering, rantai_respondent;

-- ===== invitations
-- The vendor's relationship, made with a placeholder organisation whose id is drawn here: nobody can attach itself to an organisation it knows.
create function gate.open_relationship(p_relationship_id uuid, p_vendor_id uuid, p_assessing_name text, p_at timestamptz)
  returns table (relationship_id uuid, answering_organisation_id uuid)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_organisation uuid := nullif(current_setting('app.organisation_id', true), '')::uuid;
  v_vendor text;
  v_placeholder uuid;
begin
  select v.name into v_vendor from public.vendor v where v.organisation_id = v_organisation and v.id = p_vendor_id;
  if v_vendor is null then return; end if;
  return query select r.id, r.answering_organisation_id from public.relationship r where r.assessing_organisation_id = v_organisation and r.vendor_id = p_vendor_id;
  if found then return; end if;
  v_placeholder := gen_random_uuid();
  insert into public.organisation (id, state, name, created_at) values (v_placeholder, 'placeholder', v_vendor, p_at);
  insert into public.relationship (assessing_organisation_id, id, answering_organisation_id, vendor_id, assessing_name, answering_name, created_at)
    values (v_organisation, p_relationship_id, v_placeholder, p_vendor_id, p_assessing_name, v_vendor, p_at);
  return query select p_relationship_id, v_placeholder;
end $$;
alter function gate.open_relationship(uuid, uuid, text, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.open_relationship(uuid, uuid, text, timestamptz) from public;
grant execute on function gate.open_relationship(uuid, uuid, text, timestamptz) to rantai_assessing;

create function gate.add_invitation_token(p_invitation_id uuid, p_hash bytea, p_expires timestamptz, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  insert into public.invitation_token (hash, assessing_organisation_id, invitation_id, expires_at, created_at)
    select p_hash, i.assessing_organisation_id, i.id, p_expires, p_at from public.invitation i
    where i.assessing_organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and i.id = p_invitation_id and i.state in ('queued', 'sent', 'opened')
    on conflict do nothing;
  return found;
end $$;
alter function gate.add_invitation_token(uuid, bytea, timestamptz, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.add_invitation_token(uuid, bytea, timestamptz, timestamptz) from public;
grant execute on function gate.add_invitation_token(uuid, bytea, timestamptz, timestamptz) to rantai_assessing;

-- Recall and replacement: the links die at once, and so do the sessions they were swapped for.
create function gate.revoke_invitation(p_invitation_id uuid, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_organisation uuid := nullif(current_setting('app.organisation_id', true), '')::uuid;
  v_answering uuid;
begin
  select i.answering_organisation_id into v_answering from public.invitation i where i.assessing_organisation_id = v_organisation and i.id = p_invitation_id;
  if v_answering is null then return false; end if;
  update public.invitation_token t set revoked_at = coalesce(t.revoked_at, p_at) where t.assessing_organisation_id = v_organisation and t.invitation_id = p_invitation_id;
  update public.respondent r set revoked_at = coalesce(r.revoked_at, p_at) where r.organisation_id = v_answering and r.invitation_id = p_invitation_id;
  return true;
end $$;
alter function gate.revoke_invitation(uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.revoke_invitation(uuid, timestamptz) from public;
grant execute on function gate.revoke_invitation(uuid, timestamptz) to rantai_assessing;

create function gate.invitation(p_token_hash bytea, p_at timestamptz)
  returns table (state text, contact_name text, contact_email text, locale text, message text, summary jsonb, assessing_name text, answering_name text, title text, description text,
    due_on date, question_count int, answered_count int, answering_state text, assessing_time_zone text, expires_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select case when i.state in ('recalled', 'replaced') then i.state when a.assessing_state in ('recalled', 'cancelled') then 'recalled' when t.revoked_at is not null then 'replaced'
      when t.first_used_at is null and t.expires_at <= p_at then 'expired' when t.first_used_at is not null and a.assessing_state = 'decided' then 'closed' else 'valid' end,
    i.contact_name, i.contact_email, i.locale, i.message, i.summary, r.assessing_name, r.answering_name, a.title, a.description, a.due_on, a.question_count, a.answered_count, a.answering_state, o.time_zone, t.expires_at
  from public.invitation_token t
  join public.invitation i on i.assessing_organisation_id = t.assessing_organisation_id and i.id = t.invitation_id
  join public.assessment a on a.assessing_organisation_id = i.assessing_organisation_id and a.id = i.assessment_id
  join public.relationship r on r.assessing_organisation_id = a.assessing_organisation_id and r.id = a.relationship_id
  join public.organisation o on o.id = a.assessing_organisation_id
  where t.hash = p_token_hash $$;
alter function gate.invitation(bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.invitation(bytea, timestamptz) from public;
grant execute on function gate.invitation(bytea, timestamptz) to rantai_entry;

-- One press of a button swaps a valid link for a session of the whole assessment.
create function gate.accept_invitation(p_token_hash bytea, p_session_hash bytea, p_respondent_id uuid, p_at timestamptz, p_session_expires timestamptz)
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
alter function gate.accept_invitation(bytea, bytea, uuid, timestamptz, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.accept_invitation(bytea, bytea, uuid, timestamptz, timestamptz) from public;
grant execute on function gate.accept_invitation(bytea, bytea, uuid, timestamptz, timestamptz) to rantai_entry;

-- An expired link asks for a fresh mail to the address it was sent to; whoever holds it learns nothing of that address.
create function gate.request_fresh_link(p_token_hash bytea, p_outbox_id uuid, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  insert into public.outbox (sender_organisation_id, id, job, side, payload, created_at)
    select i.assessing_organisation_id, p_outbox_id, 'invitation.freshLink', 'assessing', jsonb_build_object('invitationId', coalesce(j.id, i.id)), p_at
    from public.invitation_token t
    join public.invitation i on i.assessing_organisation_id = t.assessing_organisation_id and i.id = t.invitation_id
    join public.assessment a on a.assessing_organisation_id = i.assessing_organisation_id and a.id = i.assessment_id
    -- a replaced invitation to the same address offers the one that took its place
    left join public.invitation j on i.state = 'replaced' and j.assessing_organisation_id = i.assessing_organisation_id and j.assessment_id = i.assessment_id
      and lower(j.contact_email) = lower(i.contact_email) and j.state in ('queued', 'sent', 'opened')
    where t.hash = p_token_hash and a.assessing_state in ('invited', 'inReview', 'returned') and (i.state in ('queued', 'sent', 'opened') or j.id is not null)
    limit 1;
  return found;
end $$;
alter function gate.request_fresh_link(bytea, uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.request_fresh_link(bytea, uuid, timestamptz) from public;
grant execute on function gate.request_fresh_link(bytea, uuid, timestamptz) to rantai_entry;

create function gate.respondent_session(p_token_hash bytea, p_at timestamptz)
  returns table (organisation_id uuid, respondent_id uuid, name text, email text, assessment_id uuid, whole boolean, organisation_state text, expires_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select r.organisation_id, r.id, r.name, r.email, r.assessment_id, r.question_ids is null, o.state, t.expires_at
    from public.respondent_token t join public.respondent r on r.organisation_id = t.organisation_id and r.id = t.respondent_id
    join public.organisation o on o.id = r.organisation_id
    where t.hash = p_token_hash and t.kind = 'session' and t.revoked_at is null and t.expires_at > p_at and r.revoked_at is null $$;
alter function gate.respondent_session(bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.respondent_session(bytea, timestamptz) from public;
grant execute on function gate.respondent_session(bytea, timestamptz) to rantai_entry;

create function gate.renew_respondent_session(p_token_hash bytea, p_expires timestamptz, p_at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ update public.respondent_token t set expires_at = greatest(t.expires_at, p_expires) where t.hash = p_token_hash and t.kind = 'session' and t.revoked_at is null and t.expires_at > p_at $$;
alter function gate.renew_respondent_session(bytea, timestamptz, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.renew_respondent_session(bytea, timestamptz, timestamptz) from public;
grant execute on function gate.renew_respondent_session(bytea, timestamptz, timestamptz) to rantai_entry;

create function gate.end_respondent_session(p_token_hash bytea, p_at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ update public.respondent_token t set revoked_at = coalesce(t.revoked_at, p_at) where t.hash = p_token_hash $$;
alter function gate.end_respondent_session(bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.end_respondent_session(bytea, timestamptz) from public;
grant execute on function gate.end_respondent_session(bytea, timestamptz) to rantai_entry;

-- A respondent has no right on the outbox: this tells the customer's side of its own assessment, for the jobs named here.
create function gate.tell_customer(p_outbox_id uuid, p_job text, p_payload jsonb, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  if p_job not in ('assessment.submitted', 'assessment.declined', 'message.posted') then return false; end if;
  insert into public.outbox (sender_organisation_id, id, job, side, payload, assessing_organisation_id, answering_organisation_id, relationship_id, created_at)
    select r.organisation_id, p_outbox_id, p_job, 'assessing', p_payload || jsonb_build_object('assessmentId', a.id), a.assessing_organisation_id, a.answering_organisation_id, a.relationship_id, p_at
    from public.respondent r join public.assessment a on a.answering_organisation_id = r.organisation_id and a.id = r.assessment_id
    where r.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
      and r.id = nullif(current_setting('app.respondent_id', true), '')::uuid and r.revoked_at is null;
  return found;
end $$;
alter function gate.tell_customer(uuid, text, jsonb, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.tell_customer(uuid, text, jsonb, timestamptz) from public;
grant execute on function gate.tell_customer(uuid, text, jsonb, timestamptz) to rantai_respondent;

-- ===== claiming and merging a vendor organisation
-- The invited person, signed in with the invited e-mail verified, takes the placeholder over as its first administrator.
create function gate.claim(p_respondent_hash bytea, p_session_hash bytea, p_member_id uuid, p_at timestamptz) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_user record;
  v_respondent record;
begin
  select u.id, u.name, u.email into v_user from public.session s join public."user" u on u.id = s.user_id
    where s.id_hash = p_session_hash and s.expires_at > p_at and s.absolute_expires_at > p_at and u.email_verified_at is not null;
  select s.organisation_id, s.email into v_respondent from gate.respondent_session(p_respondent_hash, p_at) s where s.whole and s.organisation_state = 'placeholder';
  if v_user.id is null or v_respondent.organisation_id is null or lower(v_user.email) <> lower(v_respondent.email) then return null; end if;
  update public.organisation o set state = 'active' where o.id = v_respondent.organisation_id and o.state = 'placeholder';
  if not found then return null; end if;
  insert into public.membership (organisation_id, id, user_id, role, name, email, created_at)
    values (v_respondent.organisation_id, p_member_id, v_user.id, 'administrator', v_user.name, v_user.email, p_at);
  update public.session s set active_organisation_id = v_respondent.organisation_id where s.id_hash = p_session_hash;
  return v_respondent.organisation_id;
end $$;
alter function gate.claim(bytea, bytea, uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.claim(bytea, bytea, uuid, timestamptz) from public;
grant execute on function gate.claim(bytea, bytea, uuid, timestamptz) to rantai_entry;

-- Organisations the invited person may bring this assessment into: where it is a member, or whose verified domain is that of its verified e-mail.
create function gate.merge_candidates(p_respondent_hash bytea, p_session_hash bytea, p_at timestamptz) returns table (organisation_id uuid, organisation_name text, is_member boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select o.id, o.name, exists (select 1 from public.membership m where m.organisation_id = o.id and m.user_id = u.id and m.left_at is null)
  from public.session s
  join public."user" u on u.id = s.user_id
  join gate.respondent_session(p_respondent_hash, p_at) rs on rs.whole and rs.organisation_state = 'placeholder' and lower(rs.email) = lower(u.email)
  join public.organisation o on o.state = 'active'
  where s.id_hash = p_session_hash and s.expires_at > p_at and s.absolute_expires_at > p_at and u.email_verified_at is not null
    and (exists (select 1 from public.membership m where m.organisation_id = o.id and m.user_id = u.id and m.left_at is null)
      or exists (select 1 from public.organisation_domain d where d.organisation_id = o.id and d.domain = lower(split_part(u.email, '@', 2)))) $$;
alter function gate.merge_candidates(bytea, bytea, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.merge_candidates(bytea, bytea, timestamptz) from public;
grant execute on function gate.merge_candidates(bytea, bytea, timestamptz) to rantai_entry;

create function gate.request_merge(p_respondent_hash bytea, p_session_hash bytea, p_surviving_organisation_id uuid, p_merge_request_id uuid, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  insert into public.merge_request (id, placeholder_organisation_id, surviving_organisation_id, requested_by_email, requested_by_name, contact_yes_at, created_at)
    select p_merge_request_id, rs.organisation_id, c.organisation_id, rs.email, rs.name, p_at, p_at
    from gate.respondent_session(p_respondent_hash, p_at) rs, gate.merge_candidates(p_respondent_hash, p_session_hash, p_at) c
    where c.organisation_id = p_surviving_organisation_id
      and not exists (select 1 from public.merge_request x where x.placeholder_organisation_id = rs.organisation_id and x.state in ('open', 'approved'));
  return found;
end $$;
alter function gate.request_merge(bytea, bytea, uuid, uuid, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.request_merge(bytea, bytea, uuid, uuid, timestamptz) from public;
grant execute on function gate.request_merge(bytea, bytea, uuid, uuid, timestamptz) to rantai_entry;

-- For administrators of the surviving organisation, of the scope's organisation only.
create function gate.merge_requests() returns table (id uuid, requested_by_name text, requested_by_email text, customer_name text, title text, state text, created_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select x.id, x.requested_by_name, x.requested_by_email, r.assessing_name, a.title, x.state, x.created_at
  from public.merge_request x
  join public.relationship r on r.answering_organisation_id = x.placeholder_organisation_id
  left join lateral (select q.title from public.assessment q where q.answering_organisation_id = x.placeholder_organisation_id order by q.created_at desc limit 1) a on true
  where x.surviving_organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid and x.state in ('open', 'approved')
    and exists (select 1 from public.membership m where m.organisation_id = x.surviving_organisation_id and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid
      and m.role = 'administrator' and m.left_at is null) $$;
alter function gate.merge_requests() owner to rantai_gatekeeper;
revoke execute on function gate.merge_requests() from public;
grant execute on function gate.merge_requests() to rantai_answering;

create function gate.decide_merge(p_merge_request_id uuid, p_approve boolean, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  update public.merge_request x set state = case when p_approve then 'approved' else 'refused' end, administrator_yes_at = case when p_approve then p_at end,
      administrator_user_id = nullif(current_setting('app.user_id', true), '')::uuid
    where x.id = p_merge_request_id and x.state = 'open' and x.surviving_organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
      and exists (select 1 from public.membership m where m.organisation_id = x.surviving_organisation_id and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid
        and m.role = 'administrator' and m.left_at is null);
  return found;
end $$;
alter function gate.decide_merge(uuid, boolean, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.decide_merge(uuid, boolean, timestamptz) from public;
grant execute on function gate.decide_merge(uuid, boolean, timestamptz) to rantai_answering;

-- Checks both approvals and their freshness itself, then re-keys by cascade from relationship, evidence and receipt.
create function gate.merge(p_merge_request_id uuid, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v record;
begin
  select x.placeholder_organisation_id as placeholder, x.surviving_organisation_id as survivor into v from public.merge_request x
    where x.id = p_merge_request_id and x.state = 'approved'
      and x.surviving_organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
      and x.contact_yes_at > p_at - interval '30 days' and x.administrator_yes_at > p_at - interval '30 days'
    for update;
  if v.placeholder is null then return false; end if;
  if not exists (select 1 from public.organisation o where o.id = v.placeholder and o.state = 'placeholder')
    or not exists (select 1 from public.organisation o where o.id = v.survivor and o.state = 'active') then return false; end if;
  set constraints all deferred;
  update public.relationship r set answering_organisation_id = v.survivor where r.answering_organisation_id = v.placeholder;
  update public.evidence e set organisation_id = v.survivor where e.organisation_id = v.placeholder;
  update public.receipt p set organisation_id = v.survivor where p.organisation_id = v.placeholder;
  update public.organisation o set state = 'merged', merged_into = v.survivor where o.id = v.placeholder;
  update public.merge_request x set state = 'done' where x.id = p_merge_request_id;
  set constraints all immediate;
  return true;
end $$;
alter function gate.merge(uuid, timestamptz) owner to rantai_merger;
revoke execute on function gate.merge(uuid, timestamptz) from public;
grant execute on function gate.merge(uuid, timestamptz) to rantai_answering;

-- ===== sweeps: ids of what is due, claimed with a lease
create function sweep.due_schedules(p_at timestamptz, p_lease_until timestamptz, p_max int) returns table (organisation_id uuid, id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  with due as (
    select s.organisation_id, s.id from public.schedule s
    where s.next_due_at <= p_at and not s.paused and (s.claimed_until is null or s.claimed_until <= p_at)
    order by s.next_due_at limit p_max for update skip locked)
  update public.schedule s set claimed_until = p_lease_until from due where s.organisation_id = due.organisation_id and s.id = due.id
  returning s.organisation_id, s.id $$;
alter function sweep.due_schedules(timestamptz, timestamptz, int) owner to rantai_sweeper;
revoke execute on function sweep.due_schedules(timestamptz, timestamptz, int) from public;
grant execute on function sweep.due_schedules(timestamptz, timestamptz, int) to rantai_system;

create function sweep.due_reminders(p_at timestamptz, p_lease_until timestamptz, p_max int) returns table (organisation_id uuid, id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  with due as (
    select r.organisation_id, r.id from public.reminder r
    where r.due_at <= p_at and r.state = 'planned' and (r.claimed_until is null or r.claimed_until <= p_at)
    order by r.due_at limit p_max for update skip locked)
  update public.reminder r set claimed_until = p_lease_until from due where r.organisation_id = due.organisation_id and r.id = due.id
  returning r.organisation_id, r.id $$;
alter function sweep.due_reminders(timestamptz, timestamptz, int) owner to rantai_sweeper;
revoke execute on function sweep.due_reminders(timestamptz, timestamptz, int) from public;
grant execute on function sweep.due_reminders(timestamptz, timestamptz, int) to rantai_system;

-- Mail that waits, or whose sending began before p_stuck_before and was never confirmed.
create function sweep.waiting_mail(p_at timestamptz, p_lease_until timestamptz, p_stuck_before timestamptz, p_max int) returns table (organisation_id uuid, id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  with due as (
    select m.organisation_id, m.id from public.mail m
    where (m.state = 'queued' or (m.state = 'sending' and m.started_at < p_stuck_before)) and (m.claimed_until is null or m.claimed_until <= p_at)
    order by m.created_at limit p_max for update skip locked)
  update public.mail m set claimed_until = p_lease_until from due where m.organisation_id = due.organisation_id and m.id = due.id
  returning m.organisation_id, m.id $$;
alter function sweep.waiting_mail(timestamptz, timestamptz, timestamptz, int) owner to rantai_sweeper;
revoke execute on function sweep.waiting_mail(timestamptz, timestamptz, timestamptz, int) from public;
grant execute on function sweep.waiting_mail(timestamptz, timestamptz, timestamptz, int) to rantai_system;

create function sweep.waiting_user_mail(p_at timestamptz, p_stuck_before timestamptz, p_max int) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select m.id from public.user_mail m where m.state = 'queued' or (m.state = 'sending' and m.started_at < p_stuck_before) order by m.created_at limit p_max $$;
alter function sweep.waiting_user_mail(timestamptz, timestamptz, int) owner to rantai_sweeper;
revoke execute on function sweep.waiting_user_mail(timestamptz, timestamptz, int) from public;
grant execute on function sweep.waiting_user_mail(timestamptz, timestamptz, int) to rantai_system;

-- Takes one mail to a login identity into sending; no row when it is no longer waiting. `stuck` says that an earlier try never reported back.
create function sweep.take_user_mail(p_id uuid, p_at timestamptz, p_stuck_before timestamptz) returns table (template text, email text, name text, locale text, stuck boolean)
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v record;
begin
  select m.template, m.state, m.user_id into v from public.user_mail m
    where m.id = p_id and (m.state = 'queued' or (m.state = 'sending' and m.started_at < p_stuck_before)) for update;
  if v.user_id is null then return; end if;
  if v.state = 'queued' then
    update public.user_mail m set state = 'sending', started_at = p_at where m.id = p_id;
  end if;
  return query select v.template, u.email, u.name, u.locale, v.state = 'sending' from public."user" u where u.id = v.user_id;
end $$;
alter function sweep.take_user_mail(uuid, timestamptz, timestamptz) owner to rantai_sweeper;
revoke execute on function sweep.take_user_mail(uuid, timestamptz, timestamptz) from public;
grant execute on function sweep.take_user_mail(uuid, timestamptz, timestamptz) to rantai_system;

create function sweep.set_user_mail_state(p_id uuid, p_state text, p_at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ update public.user_mail m set state = p_state, sent_at = case when p_state = 'sent' then p_at end where m.id = p_id $$;
alter function sweep.set_user_mail_state(uuid, text, timestamptz) owner to rantai_sweeper;
revoke execute on function sweep.set_user_mail_state(uuid, text, timestamptz) from public;
grant execute on function sweep.set_user_mail_state(uuid, text, timestamptz) to rantai_system;

create function sweep.beat(p_name text, p_at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ insert into public.heartbeat (name, at) values (p_name, p_at) on conflict (name) do update set at = excluded.at $$;
alter function sweep.beat(text, timestamptz) owner to rantai_sweeper;
revoke execute on function sweep.beat(text, timestamptz) from public;
grant execute on function sweep.beat(text, timestamptz) to rantai_system;

create function sweep.counts() returns table (outbox_waiting bigint, outbox_oldest timestamptz, mail_waiting bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select (select count(*) from public.outbox o where o.relayed_at is null), (select min(o.created_at) from public.outbox o where o.relayed_at is null),
      (select count(*) from public.mail m where m.state in ('queued', 'sending')) $$;
alter function sweep.counts() owner to rantai_sweeper;
revoke execute on function sweep.counts() from public;
grant execute on function sweep.counts() to rantai_system;

-- The narrow owners keep their functions, and can make no more of them.
revoke create on schema gate from rantai_gatekeeper, rantai_merger;
revoke create on schema sweep from rantai_sweeper;

-- Everything above was made by the migrating login; tables belong to the owner role, which nobody logs in as.
do $$
declare
  v_table text;
begin
  for v_table in select quote_ident(c.relname) from pg_catalog.pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations' and c.relowner = (select r.oid from pg_catalog.pg_roles r where r.rolname = current_user)
  loop
    execute format('alter table public.%s owner to rantai_owner', v_table);
  end loop;
end $$;

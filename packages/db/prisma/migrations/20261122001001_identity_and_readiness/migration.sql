-- Passwords that wait for their link, tries that can be looked at, join requests that are heard of, changes that are applied.
grant create on schema gate to rantai_gatekeeper;

-- The password and the name somebody typed when asking for this very mail: they count once its link is pressed, and only then.
-- Whoever signed up first with an address that is not theirs has nothing when its owner confirms by a link of their own.
alter table mail_token add column password_hash text, add column name text, add column locale text;

create or replace function gate.sign_up(p_user_id uuid, p_email text, p_name text, p_locale text, p_password_hash text, p_mail_id uuid, p_token_hash bytea, p_at timestamptz, p_token_expires timestamptz)
  returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v_user uuid := p_user_id;
  v_verified timestamptz;
begin
  insert into public."user" (id, email, name, locale, created_at) values (p_user_id, p_email, p_name, p_locale, p_at)
    on conflict do nothing;
  if found then
    insert into public.credential (user_id, password_hash, updated_at) values (p_user_id, p_password_hash, p_at);
  else
    select u.id, u.email_verified_at into v_user, v_verified from public."user" u where lower(u.email) = lower(p_email);
    if v_verified is not null then
      insert into public.user_mail (id, user_id, template, created_at) values (p_mail_id, v_user, 'accountExists', p_at);
      return false;
    end if;
    -- Until the address is confirmed this password opens nothing; it gets a fresh mail, which carries it.
    update public.credential c set password_hash = p_password_hash, updated_at = p_at where c.user_id = v_user;
  end if;
  insert into public.mail_token (hash, user_id, purpose, email, expires_at, password_hash, name, locale)
    values (p_token_hash, v_user, 'verifyEmail', p_email, p_token_expires, p_password_hash, p_name, p_locale);
  insert into public.user_mail (id, user_id, template, created_at) values (p_mail_id, v_user, 'verifyEmail', p_at);
  return true;
end $$;

create or replace function gate.verify_email(p_token_hash bytea, p_at timestamptz) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
declare
  v record;
begin
  update public.mail_token t set used_at = p_at
    where t.hash = p_token_hash and t.purpose = 'verifyEmail' and t.used_at is null and t.expires_at > p_at
      and exists (select 1 from public."user" u where u.id = t.user_id and lower(u.email) = lower(t.email))
    returning t.user_id, t.password_hash, t.name, t.locale into v;
  if v.user_id is null then return null; end if;
  update public."user" u set email_verified_at = p_at, name = coalesce(v.name, u.name), locale = case when v.name is null then u.locale else v.locale end
    where u.id = v.user_id and u.email_verified_at is null;
  -- A second link of an account that is confirmed already changes nothing: its password may be somebody else's.
  if found and v.password_hash is not null then
    update public.credential c set password_hash = v.password_hash, updated_at = p_at where c.user_id = v.user_id;
  end if;
  return v.user_id;
end $$;

-- The fresh mail of whoever just proved the password that waits: its link carries that password.
create or replace function gate.request_verification(p_user_id uuid, p_mail_id uuid, p_token_hash bytea, p_at timestamptz, p_expires timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  insert into public.mail_token (hash, user_id, purpose, email, expires_at, password_hash)
    select p_token_hash, u.id, 'verifyEmail', u.email, p_expires, c.password_hash
    from public."user" u join public.credential c on c.user_id = u.id where u.id = p_user_id and u.email_verified_at is null;
  if not found then return false; end if;
  insert into public.user_mail (id, user_id, template, created_at) values (p_mail_id, p_user_id, 'verifyEmail', p_at);
  return true;
end $$;

-- How often a key was counted in the window that p_at lies in; counts nothing itself.
create function gate.attempts(p_key bytea, p_window_seconds int, p_at timestamptz) returns int
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select coalesce((select a.count from public.attempt a where a.key_hash = p_key
      and a.window_start = to_timestamp(floor(extract(epoch from p_at) / p_window_seconds) * p_window_seconds)), 0) $$;
alter function gate.attempts(bytea, int, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.attempts(bytea, int, timestamptz) from public;
grant execute on function gate.attempts(bytea, int, timestamptz) to rantai_entry;

-- Asks to join, and wakes the job that tells the administrators: once per request, under the request's own id.
create or replace function gate.request_join(p_session_hash bytea, p_join_request_id uuid, p_at timestamptz) returns text
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
  if found then
    insert into public.outbox (sender_organisation_id, id, job, side, payload, created_at)
      values (v_organisation.organisation_id, p_join_request_id, 'join.requested', 'assessing', jsonb_build_object('joinRequestId', p_join_request_id), p_at);
  end if;
  return v_organisation.name;
end $$;

-- Which changes of the tables are applied; their names are no secret, and nothing else of that table is read.
grant select (migration_name, finished_at, rolled_back_at) on _prisma_migrations to rantai_gatekeeper;
create function gate.applied_migrations() returns setof text
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$ select m.migration_name::text from public._prisma_migrations m where m.finished_at is not null and m.rolled_back_at is null $$;
alter function gate.applied_migrations() owner to rantai_gatekeeper;
revoke execute on function gate.applied_migrations() from public;
grant execute on function gate.applied_migrations() to rantai_entry;

revoke create on schema gate from rantai_gatekeeper;

-- The keys that an organisation signs its score bundles with. The private one is wrapped by the installation's key, which is in no table;
-- the public one is in every bundle, and shown with its dates to whoever has it.
create table signing_key (
  organisation_id uuid not null references organisation (id),
  public_key text not null check (public_key ~ '^[0-9a-f]{64}$'), -- Ed25519
  wrapped_private_key bytea not null,
  valid_from timestamptz not null,
  retired_at timestamptz, -- nothing is signed with it from then on
  primary key (organisation_id, public_key)
);
alter table signing_key enable row level security;
alter table signing_key force row level security;
create policy own on signing_key for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy gate on signing_key for select to rantai_gatekeeper using (true);
create index signing_key_public_key on signing_key (public_key);

grant select, insert, update (retired_at) on signing_key to rantai_assessing;
grant select (organisation_id, public_key, valid_from, retired_at) on signing_key to rantai_gatekeeper;

-- One key for whoever holds it: whose it is and from when to when. Nothing can be listed.
grant create on schema gate to rantai_gatekeeper;
create function gate.signing_key(p_public_key text) returns table (organisation_name text, valid_from timestamptz, retired_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select o.name, k.valid_from, k.retired_at from public.signing_key k join public.organisation o on o.id = k.organisation_id
  where k.public_key = p_public_key order by k.valid_from limit 1 $$;
alter function gate.signing_key(text) owner to rantai_gatekeeper;
revoke execute on function gate.signing_key(text) from public;
grant execute on function gate.signing_key(text) to rantai_entry;
revoke create on schema gate from rantai_gatekeeper;

-- What a vendor writes of itself for anybody to read, while it writes: its own.
create table trust_draft (
  organisation_id uuid not null references organisation (id),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60), -- the address it has, or will have
  profile jsonb not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by_name text not null,
  primary key (organisation_id)
);
alter table trust_draft enable row level security;
alter table trust_draft force row level security;
create policy own on trust_draft for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
grant select, insert, update (profile, version, changed_at, changed_by_name) on trust_draft to rantai_answering;

-- A copy made at publishing, gone at withdrawing: it holds nothing else than what anybody may read.
create table trust_profile (
  organisation_id uuid not null references organisation (id),
  slug text not null,
  profile jsonb not null,
  draft_version integer not null, -- which writing of the draft it copies
  published_at timestamptz not null,
  primary key (organisation_id)
);
-- Not unique: half of an address is drawn by chance, and an error would tell of another's row.
create index trust_profile_slug on trust_profile (slug);
alter table trust_profile enable row level security;
alter table trust_profile force row level security;
create policy own on trust_profile for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy visit on trust_profile for select to rantai_visitor using (true);
grant select, insert, delete, update (profile, draft_version, published_at) on trust_profile to rantai_answering;
grant select (slug, profile, published_at) on trust_profile to rantai_visitor;

-- One profile for whoever knows its address. Its owner can read nothing else, and nothing can be listed.
grant create on schema gate to rantai_visitor;
create function gate.trust_profile(p_slug text) returns table (profile jsonb, published_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
  select t.profile, t.published_at from public.trust_profile t where t.slug = p_slug order by t.published_at limit 1 $$;
alter function gate.trust_profile(text) owner to rantai_visitor;
revoke execute on function gate.trust_profile(text) from public;
grant execute on function gate.trust_profile(text) to rantai_entry;
revoke create on schema gate from rantai_visitor;

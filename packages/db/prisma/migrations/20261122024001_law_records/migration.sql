-- What an organisation recorded of an instrument that ships as not in force: proof that it is, in its own eyes. Nothing that ships
-- changes by it, and no score.
create table law_proof (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  instrument_id text not null check (length(instrument_id) between 1 and 80), -- of the content that ships
  in_force_on date not null,
  source_url text not null check (source_url ~ '^https?://' and length(source_url) <= 2000),
  note text not null check (length(note) between 1 and 4000),
  file_name text, -- the proof itself, where somebody kept a copy
  media_type text,
  byte_size bigint,
  digest text,
  object_key text,
  recorded_by_member_id uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  second_by_member_id uuid, -- somebody else who looked
  second_by_name text,
  second_at timestamptz,
  revoked_by_name text,
  revoked_at timestamptz,
  revoke_reason text check (length(revoke_reason) between 1 and 2000),
  primary key (organisation_id, id),
  check (num_nulls(file_name, media_type, byte_size, digest, object_key) in (0, 5)),
  check (num_nulls(second_by_member_id, second_by_name, second_at) in (0, 3)),
  check (num_nulls(revoked_by_name, revoked_at, revoke_reason) in (0, 3)),
  check (second_by_member_id <> recorded_by_member_id),
  foreign key (organisation_id, recorded_by_member_id) references membership (organisation_id, id),
  foreign key (organisation_id, second_by_member_id) references membership (organisation_id, id)
);
create unique index law_proof_standing on law_proof (organisation_id, instrument_id) where revoked_at is null;
create index law_proof_instrument on law_proof (organisation_id, instrument_id, recorded_at);
alter table law_proof enable row level security;
alter table law_proof force row level security;
create policy own on law_proof for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (second_by_member_id, second_by_name, second_at, revoked_by_name, revoked_at, revoke_reason) on law_proof to rantai_assessing;

-- Which version of what ships an organisation was told of. The subject 'edition' marks that the whole was looked through.
create table content_announcement (
  organisation_id uuid not null references organisation (id),
  subject text not null check (length(subject) between 1 and 100),
  version text not null check (length(version) between 1 and 100),
  engagements int not null check (engagements >= 0), -- touched at that time; 0: nobody was told
  announced_at timestamptz not null,
  primary key (organisation_id, subject, version)
);
alter table content_announcement enable row level security;
alter table content_announcement force row level security;
create policy own on content_announcement for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert on content_announcement to rantai_assessing;
create policy sweep on content_announcement for select to rantai_sweeper
  using (true);

grant select (organisation_id, subject, version) on content_announcement to rantai_sweeper;

-- Organisations for which nobody has looked yet whether what ships now touches them.
grant create on schema sweep to rantai_sweeper;
create function sweep.untold_organisations(p_edition text, p_max int) returns table (id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  select o.id from public.organisation o
  where o.state = 'active' and not exists (select 1 from public.content_announcement c
    where c.organisation_id = o.id and c.subject = 'edition' and c.version = p_edition)
  order by o.id limit p_max $$;
alter function sweep.untold_organisations(text, int) owner to rantai_sweeper;
revoke execute on function sweep.untold_organisations(text, int) from public;
grant execute on function sweep.untold_organisations(text, int) to rantai_system;
revoke create on schema sweep from rantai_sweeper;

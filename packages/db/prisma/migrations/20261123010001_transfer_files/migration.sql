-- Documents of a filing: what was sent to the authority, what it answered. Kept, never rewritten; they stay when a record is taken back.
create table transfer_file (
  organisation_id uuid not null,
  id uuid not null,
  transfer_id uuid not null,
  filing_id text not null check (filing_id ~ '^[a-z]{2}-[a-z0-9-]+$'), -- of the law
  stage text not null check (stage in ('first', 'update', 'reorganisation')),
  file_name text not null,
  media_type text not null,
  byte_size integer not null check (byte_size > 0),
  digest text not null, -- SHA-256
  object_key text not null,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, transfer_id) references transfer (organisation_id, id)
);
create index transfer_file_transfer on transfer_file (organisation_id, transfer_id);
alter table transfer_file enable row level security;
alter table transfer_file force row level security;
create policy own on transfer_file for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
grant select, insert on transfer_file to rantai_assessing;

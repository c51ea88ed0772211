-- A vendor's yes to using answers that it gave to one customer for others: its own, and the receipt of it. What it agreed to names no
-- customer; that the answers came out of a receipt is for the vendor's own eyes, so nothing that proposes answers may read that column.
create table library_consent (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  receipt_id uuid not null, -- points at nothing: merging moves receipts, and leaves the library of a placeholder, which has none
  statement text not null,
  content jsonb not null, -- the receipt, word for word
  content_hash text not null,
  given_by_name text not null,
  given_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table library_consent enable row level security;
alter table library_consent force row level security;
create policy own on library_consent for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
grant select, insert on library_consent to rantai_answering;

-- One question that the vendor keeps an answer to; "the same question" is the same hash.
create table library_entry (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  question_hash text not null,
  question jsonb not null, -- its English words, kind and choices
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, question_hash)
);
alter table library_entry enable row level security;
alter table library_entry force row level security;
create policy own on library_entry for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
grant select, insert on library_entry to rantai_answering;

-- An answer as it was sent, never changed; taking the consent back is the only thing that happens to it.
create table library_version (
  organisation_id uuid not null,
  entry_id uuid not null,
  number integer not null check (number > 0),
  consent_id uuid not null,
  value jsonb,
  not_applicable text,
  answered_on date not null,
  evidence jsonb not null, -- digests of the vendor's own files, whose days are read when the answer is
  revoked_at timestamptz,
  revoked_by_name text,
  primary key (organisation_id, entry_id, number),
  foreign key (organisation_id, entry_id) references library_entry (organisation_id, id),
  foreign key (organisation_id, consent_id) references library_consent (organisation_id, id),
  check ((revoked_at is null) = (revoked_by_name is null)),
  check ((value is null) <> (not_applicable is null))
);
create index library_version_consent on library_version (organisation_id, consent_id);
alter table library_version enable row level security;
alter table library_version force row level security;
create policy own on library_version for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
grant select, insert, update (revoked_at, revoked_by_name) on library_version to rantai_answering;

create index evidence_version_digest on evidence_version (organisation_id, digest);

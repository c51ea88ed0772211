-- The vendor's working copy and evidence. The customer has no grant on any of it: it reads submissions.
create table answer (
  organisation_id uuid not null,
  assessment_id uuid not null,
  question_id text not null,
  value jsonb,
  not_applicable text,
  comment text,
  status text not null default 'given' check (status in ('given', 'carried', 'toConfirm')),
  version int not null default 1,
  answered_on date not null,
  author_name text not null,
  updated_at timestamptz not null,
  primary key (organisation_id, assessment_id, question_id),
  foreign key (organisation_id, assessment_id) references assessment (answering_organisation_id, id) on update cascade deferrable initially immediate
);
alter table answer enable row level security;
alter table answer force row level security;
create policy own on answer for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (value, not_applicable, comment, status, version, answered_on, author_name, updated_at) on answer to rantai_answering, rantai_respondent;
create policy named on answer for all to rantai_respondent
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r)
    and ((select r.question_ids is null from respondent r) or question_id = any ((select r.question_ids from respondent r)::text[])));

create table answer_history (
  organisation_id uuid not null,
  id uuid not null,
  assessment_id uuid not null,
  question_id text not null,
  version int not null,
  value jsonb,
  not_applicable text,
  comment text,
  author_name text not null,
  changed_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, assessment_id) references assessment (answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index answer_history_question on answer_history (organisation_id, assessment_id, question_id, version);
alter table answer_history enable row level security;
alter table answer_history force row level security;
create policy own on answer_history for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert on answer_history to rantai_answering, rantai_respondent;
create policy named on answer_history for all to rantai_respondent
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r)
    and ((select r.question_ids is null from respondent r) or question_id = any ((select r.question_ids from respondent r)::text[])));

create table evidence (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  title text not null,
  kind text not null,
  issued_on date,
  expires_on date,
  respondent_id uuid, -- who uploaded it, when it was a link holder
  assessment_id uuid, -- for which assessment it was first uploaded
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, assessment_id, id),
  foreign key (organisation_id, assessment_id) references assessment (answering_organisation_id, id) on update cascade deferrable initially immediate
);
alter table evidence enable row level security;
alter table evidence force row level security;
create policy own on evidence for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, delete, update (title, kind, issued_on, expires_on) on evidence to rantai_answering;
-- Both read the respondent's own row, not the setting: revoking the link works at once here, too.
create policy uploaded on evidence for all to rantai_respondent
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r) and respondent_id = (select r.id from respondent r));
create policy whole on evidence for all to rantai_respondent
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));
grant select, insert, update (title, kind, issued_on, expires_on) on evidence to rantai_respondent;
create policy merge on evidence for all to rantai_merger
  using (true);

grant select (organisation_id), update (organisation_id) on evidence to rantai_merger;

create table evidence_version (
  organisation_id uuid not null,
  id uuid not null,
  evidence_id uuid not null,
  respondent_id uuid,
  assessment_id uuid,
  file_name text not null,
  media_type text not null,
  byte_size bigint not null check (byte_size > 0),
  digest text not null,
  object_key text not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, evidence_id) references evidence (organisation_id, id) on update cascade deferrable initially immediate,
  -- A link holder names its assessment, and so can add a version only to evidence of that assessment; null for the vendor's own library.
  foreign key (organisation_id, assessment_id, evidence_id) references evidence (organisation_id, assessment_id, id) on update cascade deferrable initially immediate,
  foreign key (organisation_id, assessment_id) references assessment (answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index evidence_version_evidence on evidence_version (organisation_id, evidence_id);
alter table evidence_version enable row level security;
alter table evidence_version force row level security;
create policy own on evidence_version for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert on evidence_version to rantai_answering, rantai_respondent;
create policy uploaded on evidence_version for all to rantai_respondent
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r) and respondent_id = (select r.id from respondent r));
create policy whole on evidence_version for all to rantai_respondent
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));

create table answer_evidence (
  organisation_id uuid not null,
  assessment_id uuid not null,
  question_id text not null,
  evidence_id uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, assessment_id, question_id, evidence_id),
  foreign key (organisation_id, assessment_id) references assessment (answering_organisation_id, id) on update cascade deferrable initially immediate,
  foreign key (organisation_id, evidence_id) references evidence (organisation_id, id) on update cascade deferrable initially immediate
);
create index answer_evidence_evidence on answer_evidence (organisation_id, evidence_id);
alter table answer_evidence enable row level security;
alter table answer_evidence force row level security;
create policy own on answer_evidence for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, delete on answer_evidence to rantai_answering, rantai_respondent;
create policy named on answer_evidence for all to rantai_respondent
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r)
    and ((select r.question_ids is null from respondent r) or question_id = any ((select r.question_ids from respondent r)::text[])));

-- The vendor's own record of what it sent; it survives the customer's deletion, so it points at nothing.
create table receipt (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  assessment_id uuid not null,
  submission_id uuid not null,
  customer_name text not null,
  title text not null,
  content jsonb not null,
  content_hash text not null,
  submitted_at timestamptz not null,
  primary key (organisation_id, id)
);
create index receipt_assessment on receipt (organisation_id, assessment_id);
alter table receipt enable row level security;
alter table receipt force row level security;
create policy own on receipt for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert on receipt to rantai_answering, rantai_respondent;
create policy whole on receipt for all to rantai_respondent
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));
create policy merge on receipt for all to rantai_merger
  using (true);

grant select (organisation_id), update (organisation_id) on receipt to rantai_merger;

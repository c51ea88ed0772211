-- What crosses between an organisation and its vendor. Every row has two organisation columns that no application role may change;
-- merging two vendor organisations re-keys answering_organisation_id by cascade from relationship (gate.merge).

-- Content-addressed questionnaires of platform packs: reached by hash through gate functions only, so nobody can list or poison them.
create table questionnaire (
  hash text primary key,
  content text not null,
  created_at timestamptz not null
);
alter table questionnaire enable row level security;
alter table questionnaire force row level security;
create policy gate on questionnaire for all to rantai_gatekeeper
  using (true);

grant select, insert on questionnaire to rantai_gatekeeper;

-- Crosses: one vendor of one customer and the organisation that answers for it. Made by gate.open_relationship only.
create table relationship (
  assessing_organisation_id uuid not null references organisation (id),
  id uuid not null,
  answering_organisation_id uuid not null references organisation (id),
  vendor_id uuid not null,
  assessing_name text not null,
  answering_name text not null,
  state text not null default 'active' check (state in ('active', 'ended')),
  created_at timestamptz not null,
  primary key (assessing_organisation_id, id),
  unique (assessing_organisation_id, answering_organisation_id, id),
  unique (assessing_organisation_id, vendor_id),
  foreign key (assessing_organisation_id, vendor_id) references vendor (organisation_id, id)
);
create index relationship_answering on relationship (answering_organisation_id);
alter table relationship enable row level security;
alter table relationship force row level security;
create policy assessing on relationship for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on relationship for all to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, update (assessing_name, state) on relationship to rantai_assessing;
grant select (assessing_organisation_id, id, answering_organisation_id, assessing_name, answering_name, state, created_at), update (answering_name) on relationship to rantai_answering;
create policy gate on relationship for all to rantai_gatekeeper
  using (true);

grant select, insert on relationship to rantai_gatekeeper;
create policy merge on relationship for all to rantai_merger
  using (true);

grant select (answering_organisation_id), update (answering_organisation_id) on relationship to rantai_merger;

-- Crosses: one run of a questionnaire. Each side writes its own state; answered_count is the progress the customer may see.
create table assessment (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  relationship_id uuid not null,
  previous_assessment_id uuid,
  number int not null default 1,
  kind text not null check (kind in ('full', 'delta')),
  title text not null,
  description text not null default '',
  requester_name text not null,
  requester_email text,
  questionnaire_hash text not null,
  question_count int not null,
  due_on date not null,
  assessing_state text not null check (assessing_state in ('draft', 'invited', 'inReview', 'returned', 'decided', 'recalled', 'cancelled')),
  answering_state text not null default 'notOpened' check (answering_state in ('notOpened', 'opened', 'inProgress', 'submitted', 'amending', 'declined', 'wantsTime')),
  answered_count int not null default 0,
  created_at timestamptz not null,
  invited_at timestamptz,
  opened_at timestamptz,
  last_answer_at timestamptz,
  submitted_at timestamptz,
  primary key (assessing_organisation_id, id),
  unique (assessing_organisation_id, answering_organisation_id, id),
  unique (answering_organisation_id, id),
  foreign key (assessing_organisation_id, answering_organisation_id, relationship_id)
    references relationship (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index assessment_relationship on assessment (assessing_organisation_id, answering_organisation_id, relationship_id);
create index assessment_state on assessment (assessing_organisation_id, assessing_state, due_on);
alter table assessment enable row level security;
alter table assessment force row level security;
create policy assessing on assessment for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on assessment for all to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (title, description, due_on, assessing_state, invited_at, questionnaire_hash, question_count) on assessment to rantai_assessing;
grant select, update (answering_state, answered_count, opened_at, last_answer_at, submitted_at) on assessment to rantai_answering;
create policy gate on assessment for all to rantai_gatekeeper
  using (true);

grant select, update (answering_state, opened_at) on assessment to rantai_gatekeeper;

-- Crosses: the questionnaire as this vendor is asked it: no weights, no facts of the customer.
create table questionnaire_copy (
  assessing_organisation_id uuid not null,
  assessment_id uuid not null,
  answering_organisation_id uuid not null,
  content jsonb not null,
  delta jsonb, -- carried, confirm, changed, new: question ids, when this follows an earlier assessment
  created_at timestamptz not null,
  primary key (assessing_organisation_id, assessment_id),
  unique (answering_organisation_id, assessment_id),
  foreign key (assessing_organisation_id, answering_organisation_id, assessment_id)
    references assessment (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
alter table questionnaire_copy enable row level security;
alter table questionnaire_copy force row level security;
create policy assessing on questionnaire_copy for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on questionnaire_copy for all to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (content, delta) on questionnaire_copy to rantai_assessing;
grant select on questionnaire_copy to rantai_answering;

-- Crosses: who was asked, by whom, with what summary shown before anyone signs in.
create table invitation (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  assessment_id uuid not null,
  contact_name text not null,
  contact_email text not null,
  locale text not null default 'en',
  message text,
  summary jsonb not null, -- who asks, service, packs with count and why, minutes
  state text not null check (state in ('queued', 'sent', 'opened', 'recalled', 'replaced', 'declined', 'bounced')),
  created_at timestamptz not null,
  sent_at timestamptz,
  opened_at timestamptz,
  expires_at timestamptz not null,
  primary key (assessing_organisation_id, id),
  unique (answering_organisation_id, id),
  unique (assessing_organisation_id, answering_organisation_id, id),
  foreign key (assessing_organisation_id, answering_organisation_id, assessment_id)
    references assessment (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index invitation_assessment on invitation (assessing_organisation_id, answering_organisation_id, assessment_id);
alter table invitation enable row level security;
alter table invitation force row level security;
create policy assessing on invitation for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on invitation for all to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (state, sent_at, expires_at) on invitation to rantai_assessing;
grant select on invitation to rantai_answering;
create policy gate on invitation for all to rantai_gatekeeper
  using (true);

grant select, update (state, opened_at) on invitation to rantai_gatekeeper;

create table invitation_token (
  hash bytea primary key check (length(hash) = 32),
  assessing_organisation_id uuid not null,
  invitation_id uuid not null,
  expires_at timestamptz not null,
  first_used_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null,
  foreign key (assessing_organisation_id, invitation_id) references invitation (assessing_organisation_id, id)
);
create index invitation_token_invitation on invitation_token (assessing_organisation_id, invitation_id);
alter table invitation_token enable row level security;
alter table invitation_token force row level security;
create policy gate on invitation_token for all to rantai_gatekeeper
  using (true);

grant select, insert, update (first_used_at, revoked_at) on invitation_token to rantai_gatekeeper;

-- A link holder: one assessment, the named questions, or all of it where question_ids is null.
create table respondent (
  organisation_id uuid not null,
  id uuid not null,
  assessment_id uuid not null,
  name text not null,
  email text not null,
  question_ids text[],
  invitation_id uuid,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, assessment_id) references assessment (answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index respondent_assessment on respondent (organisation_id, assessment_id);
alter table respondent enable row level security;
alter table respondent force row level security;
create policy own on respondent for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (question_ids, revoked_at) on respondent to rantai_answering;
create policy itself on respondent for select to rantai_respondent
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and id = (select nullif(current_setting('app.respondent_id', true), '')::uuid) and revoked_at is null);
grant select (organisation_id, id, assessment_id, name, question_ids, revoked_at) on respondent to rantai_respondent;
create policy gate on respondent for all to rantai_gatekeeper
  using (true);

grant select, insert, update (revoked_at) on respondent to rantai_gatekeeper;

create table respondent_token (
  hash bytea primary key check (length(hash) = 32),
  organisation_id uuid not null,
  respondent_id uuid not null,
  kind text not null check (kind in ('session', 'delegationLink')),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  created_at timestamptz not null,
  foreign key (organisation_id, respondent_id) references respondent (organisation_id, id) on update cascade deferrable initially immediate
);
create index respondent_token_respondent on respondent_token (organisation_id, respondent_id);
alter table respondent_token enable row level security;
alter table respondent_token force row level security;
create policy gate on respondent_token for all to rantai_gatekeeper
  using (true);

grant select, insert, update (expires_at, revoked_at) on respondent_token to rantai_gatekeeper;

-- What a respondent sees of its one assessment and its questionnaire.
create policy its_one on assessment for select to rantai_respondent
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and id = (select r.assessment_id from respondent r));
create policy whole on assessment for update to rantai_respondent
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and id = (select r.assessment_id from respondent r where r.question_ids is null));
grant select (assessing_organisation_id, answering_organisation_id, id, relationship_id, previous_assessment_id, kind, title, description, requester_name, requester_email, questionnaire_hash, question_count, due_on,
  assessing_state, answering_state, answered_count, opened_at, last_answer_at, submitted_at), update (answering_state, answered_count, opened_at, last_answer_at, submitted_at) on assessment to rantai_respondent;
create policy its_one on questionnaire_copy for select to rantai_respondent
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r));
grant select on questionnaire_copy to rantai_respondent;
create policy its_one on invitation for select to rantai_respondent
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));
grant select (assessing_organisation_id, answering_organisation_id, id, assessment_id, contact_name, locale, message, summary, state, expires_at) on invitation to rantai_respondent;

-- Crosses: what the vendor sent. Never updated.
create table submission (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  assessment_id uuid not null,
  number int not null,
  questionnaire_hash text not null,
  content_hash text not null,
  statement text not null,
  attested_name text not null,
  attested_title text not null,
  attested_email text,
  submitted_at timestamptz not null,
  primary key (assessing_organisation_id, id),
  unique (assessing_organisation_id, answering_organisation_id, assessment_id, id),
  unique (assessing_organisation_id, assessment_id, number),
  foreign key (assessing_organisation_id, answering_organisation_id, assessment_id)
    references assessment (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index submission_answering on submission (answering_organisation_id, assessment_id);
alter table submission enable row level security;
alter table submission force row level security;
create policy assessing on submission for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on submission for all to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select on submission to rantai_assessing;
grant select, insert on submission to rantai_answering;
create policy whole on submission for all to rantai_respondent
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));
grant select, insert on submission to rantai_respondent;

create table submission_answer (
  assessing_organisation_id uuid not null,
  submission_id uuid not null,
  question_id text not null,
  answering_organisation_id uuid not null,
  assessment_id uuid not null,
  value jsonb,
  not_applicable text,
  comment text,
  answered_on date not null,
  author_name text not null,
  evidence jsonb not null default '[]', -- ids of evidence shares
  primary key (assessing_organisation_id, submission_id, question_id),
  -- With the assessment: a link holder of one assessment can add nothing to the submission of another.
  foreign key (assessing_organisation_id, answering_organisation_id, assessment_id, submission_id)
    references submission (assessing_organisation_id, answering_organisation_id, assessment_id, id) on update cascade deferrable initially immediate
);
create index submission_answer_answering on submission_answer (answering_organisation_id, submission_id);
alter table submission_answer enable row level security;
alter table submission_answer force row level security;
create policy assessing on submission_answer for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on submission_answer for all to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select on submission_answer to rantai_assessing;
grant select, insert on submission_answer to rantai_answering;
create policy whole on submission_answer for all to rantai_respondent
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));
grant select, insert on submission_answer to rantai_respondent;

-- Crosses: one piece of evidence shown to one customer. Revoking takes the object key away; the vendor's evidence rows never cross.
create table evidence_share (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  assessment_id uuid not null,
  submission_id uuid not null,
  title text not null,
  kind text not null,
  file_name text not null,
  media_type text not null,
  byte_size bigint not null,
  digest text not null,
  issued_on date,
  expires_on date,
  object_key text,
  revoked_at timestamptz,
  created_at timestamptz not null,
  primary key (assessing_organisation_id, id),
  unique (assessing_organisation_id, answering_organisation_id, id),
  foreign key (assessing_organisation_id, answering_organisation_id, assessment_id, submission_id)
    references submission (assessing_organisation_id, answering_organisation_id, assessment_id, id) on update cascade deferrable initially immediate
);
create index evidence_share_assessment on evidence_share (assessing_organisation_id, assessment_id);
create index evidence_share_answering on evidence_share (answering_organisation_id, assessment_id);
alter table evidence_share enable row level security;
alter table evidence_share force row level security;
create policy assessing on evidence_share for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on evidence_share for all to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select on evidence_share to rantai_assessing;
grant select, insert, update (object_key, revoked_at) on evidence_share to rantai_answering;
create policy whole on evidence_share for all to rantai_respondent
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));
grant select, insert on evidence_share to rantai_respondent;

-- Crosses: who of the customer opened which evidence, for the vendor to see.
create table evidence_view (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  share_id uuid not null,
  viewer_name text not null,
  viewed_at timestamptz not null,
  primary key (assessing_organisation_id, id),
  foreign key (assessing_organisation_id, answering_organisation_id, share_id)
    references evidence_share (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index evidence_view_share on evidence_view (assessing_organisation_id, share_id);
create index evidence_view_answering on evidence_view (answering_organisation_id, share_id);
alter table evidence_view enable row level security;
alter table evidence_view force row level security;
create policy assessing on evidence_view for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on evidence_view for all to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert on evidence_view to rantai_assessing;
grant select on evidence_view to rantai_answering;

-- Crosses: what the two sides say to each other about an assessment: clarifications, returned questions, more time, "this doesn't fit us".
create table message (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  assessment_id uuid not null,
  question_id text,
  author_side text not null check (author_side in ('assessing', 'answering')),
  author_name text not null,
  kind text not null check (kind in ('clarification', 'returned', 'doesNotFit', 'moreTime', 'declined', 'documentPack', 'timeGranted', 'timeRefused')),
  body text not null,
  data jsonb not null default '{}',
  created_at timestamptz not null,
  primary key (assessing_organisation_id, id),
  foreign key (assessing_organisation_id, answering_organisation_id, assessment_id)
    references assessment (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index message_assessment on message (assessing_organisation_id, assessment_id, created_at);
create index message_answering on message (answering_organisation_id, assessment_id, created_at);
alter table message enable row level security;
alter table message force row level security;

create policy read_assessing on message for select to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy write_assessing on message for insert to rantai_assessing
  with check (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and author_side = 'assessing');
create policy read_answering on message for select to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy write_answering on message for insert to rantai_answering
  with check (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and author_side = 'answering');
create policy read_whole on message for select to rantai_respondent
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));
create policy write_whole on message for insert to rantai_respondent
  with check (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null) and author_side = 'answering');
grant select, insert on message to rantai_assessing, rantai_answering, rantai_respondent;

-- Read through the respondent's own row and not from the setting: a revoked link writes nothing more.
create policy respondent on audit_event for insert to rantai_respondent
  with check (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and actor_kind = 'respondent' and actor_id = (select r.id from respondent r));
grant insert on audit_event to rantai_respondent;

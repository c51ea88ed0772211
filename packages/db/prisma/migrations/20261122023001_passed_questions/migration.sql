-- Questions of one assessment that its vendor asked a sub-processor. What the sub-processor answers is an assessment of its own between
-- the vendor and a placeholder organisation (`exchange_*`); what comes back is copied here. Nothing of it is the customer's.
create table passed_request (
  organisation_id uuid not null, -- the vendor's
  id uuid not null,
  assessment_id uuid not null, -- the one that the vendor answers
  exchange_organisation_id uuid not null references organisation (id), -- who asked, as it was called then: a merge doesn't move what crosses
  exchange_id uuid not null, -- the assessment that the sub-processor answers; made by the job
  party_name text not null check (length(party_name) between 1 and 300),
  service text not null check (length(service) between 1 and 200),
  contact_name text not null,
  contact_email text not null,
  locale text not null,
  question_ids text[] not null check (cardinality(question_ids) between 1 and 200),
  reason text not null check (length(reason) between 1 and 4000),
  due_on date not null,
  state text not null default 'queued' check (state in ('queued', 'sent', 'answered', 'takenBack')),
  asked_by_name text not null,
  asked_by_email text not null,
  created_at timestamptz not null,
  reminded_at timestamptz,
  reminded_by_name text,
  answered_at timestamptz,
  answered_by_name text,
  answered_by_title text,
  below jsonb not null default '[]', -- what its own sub-processors answered, as far as they agreed to its showing that
  agreed_at timestamptz, -- that the customer may see the answers
  agreed_by_name text,
  taken_back_at timestamptz,
  taken_back_by_name text,
  primary key (organisation_id, id),
  unique (organisation_id, assessment_id, id),
  check (num_nulls(agreed_at, agreed_by_name) in (0, 2)),
  check (num_nulls(reminded_at, reminded_by_name) in (0, 2)),
  check ((state = 'answered') = (answered_at is not null)),
  check ((state = 'takenBack') = (taken_back_at is not null)),
  check (agreed_at is null or state = 'answered'),
  foreign key (organisation_id, assessment_id) references assessment (answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index passed_request_exchange on passed_request (organisation_id, exchange_id);
alter table passed_request enable row level security;
alter table passed_request force row level security;
create policy own on passed_request for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy whole on passed_request for all to rantai_respondent
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));

grant select, insert, update (state, reminded_at, reminded_by_name, answered_at, answered_by_name, answered_by_title, below, agreed_at, agreed_by_name,
  taken_back_at, taken_back_by_name) on passed_request to rantai_answering;
grant select, insert, update (state, reminded_at, reminded_by_name, agreed_at, agreed_by_name, taken_back_at, taken_back_by_name) on passed_request to rantai_respondent;

-- One answer as it came back, and whether somebody took it up.
create table passed_answer (
  organisation_id uuid not null,
  request_id uuid not null,
  question_id text not null,
  assessment_id uuid not null,
  value jsonb,
  not_applicable text,
  comment text,
  answered_on date not null,
  author_name text not null,
  files text[] not null default '{}', -- titles of the evidence that came with it
  taken_up_at timestamptz,
  taken_up_by_name text,
  primary key (organisation_id, request_id, question_id),
  check (num_nulls(taken_up_at, taken_up_by_name) in (0, 2)),
  foreign key (organisation_id, assessment_id, request_id) references passed_request (organisation_id, assessment_id, id)
    on update cascade deferrable initially immediate
);
create index passed_answer_assessment on passed_answer (organisation_id, assessment_id, request_id);
alter table passed_answer enable row level security;
alter table passed_answer force row level security;
create policy own on passed_answer for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy whole on passed_answer for all to rantai_respondent
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));

grant select, insert, update (taken_up_at, taken_up_by_name) on passed_answer to rantai_answering;
grant select, update (taken_up_at, taken_up_by_name) on passed_answer to rantai_respondent;

-- Crosses: a copy for the customer, made when the vendor sends its answers and agreed. Never updated; its id is the request's.
create table passed_share (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  assessment_id uuid not null,
  party_name text not null,
  service text not null,
  answered_at timestamptz not null,
  answered_by_name text not null,
  answered_by_title text not null,
  agreed_at timestamptz not null,
  agreed_by_name text not null,
  answers jsonb not null, -- questionId, value, notApplicable, comment, answeredOn, authorName, files
  created_at timestamptz not null,
  primary key (assessing_organisation_id, id),
  foreign key (assessing_organisation_id, answering_organisation_id, assessment_id)
    references assessment (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index passed_share_assessing on passed_share (assessing_organisation_id, assessment_id);
create index passed_share_answering on passed_share (answering_organisation_id, assessment_id);
alter table passed_share enable row level security;
alter table passed_share force row level security;
create policy assessing on passed_share for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on passed_share for all to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy whole on passed_share for all to rantai_respondent
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));

grant select on passed_share to rantai_assessing;
grant select, insert on passed_share to rantai_answering, rantai_respondent;

-- A link holder has no right on the outbox: this asks the worker, in the vendor's own organisation, for the jobs named here.
grant create on schema gate to rantai_gatekeeper;
create function gate.ask_own_side(p_outbox_id uuid, p_job text, p_payload jsonb, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  if p_job is null or p_job not in ('questions.passed', 'questions.remind', 'questions.takenBack') then return false; end if;
  insert into public.outbox (sender_organisation_id, id, job, side, payload, created_at)
    select r.organisation_id, p_outbox_id, p_job, 'answering', p_payload, p_at from public.respondent r
    where r.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
      and r.id = nullif(current_setting('app.respondent_id', true), '')::uuid and r.revoked_at is null and r.question_ids is null;
  return found;
end $$;
alter function gate.ask_own_side(uuid, text, jsonb, timestamptz) owner to rantai_gatekeeper;
revoke execute on function gate.ask_own_side(uuid, text, jsonb, timestamptz) from public;
grant execute on function gate.ask_own_side(uuid, text, jsonb, timestamptz) to rantai_respondent;
revoke create on schema gate from rantai_gatekeeper;

-- What a customer asks a vendor to put right, by a day: a copy made for the vendor's eyes. Reasons of its own stay elsewhere.
create table shared_finding (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  assessment_id uuid not null,
  kind text not null check (kind in ('finding', 'condition')),
  question_id text, -- what it is about; none: the service as a whole
  title text not null check (length(title) between 1 and 300),
  asked text not null default '' check (length(asked) <= 4000), -- what would put it right
  severity text check (severity in ('low', 'moderate', 'high', 'critical')),
  due_on date not null,
  decision_id uuid, -- of a condition: where it stands, for the customer's eyes alone
  position integer,
  shared_by_name text not null,
  created_at timestamptz not null,
  primary key (assessing_organisation_id, id),
  unique (assessing_organisation_id, answering_organisation_id, id),
  check ((kind = 'condition') = (decision_id is not null)),
  check ((decision_id is null) = (position is null)),
  check ((kind = 'finding') = (severity is not null)),
  foreign key (assessing_organisation_id, answering_organisation_id, assessment_id)
    references assessment (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate,
  foreign key (assessing_organisation_id, decision_id) references decision (organisation_id, id)
);
create unique index shared_finding_condition on shared_finding (assessing_organisation_id, decision_id, position) where decision_id is not null;
create index shared_finding_assessment on shared_finding (assessing_organisation_id, assessment_id);
create index shared_finding_answering on shared_finding (answering_organisation_id, assessment_id);
alter table shared_finding enable row level security;
alter table shared_finding force row level security;
create policy assessing on shared_finding for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on shared_finding for select to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy whole on shared_finding for select to rantai_respondent
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));

grant select, insert on shared_finding to rantai_assessing;
grant select (assessing_organisation_id, id, answering_organisation_id, assessment_id, kind, question_id, title, asked, severity, due_on, shared_by_name, created_at)
  on shared_finding to rantai_answering, rantai_respondent;

-- What either side says to it afterwards, never changed: the last word says where it stands.
create table shared_finding_entry (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  finding_id uuid not null,
  assessment_id uuid not null, -- as on the finding
  author_side text not null check (author_side in ('assessing', 'answering')),
  kind text not null check (kind in ('answered', 'returned', 'fixed', 'accepted', 'withdrawn', 'reopened')),
  body text not null default '' check (length(body) <= 10000),
  due_on date, -- a day in place of the one before
  author_name text not null,
  created_at timestamptz not null,
  file_name text, -- what shows it, as it came
  media_type text,
  byte_size bigint,
  digest text, -- SHA-256
  object_key text,
  primary key (assessing_organisation_id, id),
  check ((author_side = 'answering') = (kind = 'answered')),
  check (kind = 'fixed' or kind = 'withdrawn' or kind = 'reopened' or length(body) > 0),
  check (due_on is null or kind in ('returned', 'reopened')),
  check ((file_name is null) = (object_key is null)),
  check (object_key is null or kind = 'answered'),
  foreign key (assessing_organisation_id, answering_organisation_id, finding_id)
    references shared_finding (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index shared_finding_entry_finding on shared_finding_entry (assessing_organisation_id, finding_id);
create index shared_finding_entry_answering on shared_finding_entry (answering_organisation_id, finding_id);
alter table shared_finding_entry enable row level security;
alter table shared_finding_entry force row level security;
create policy read_assessing on shared_finding_entry for select to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy write_assessing on shared_finding_entry for insert to rantai_assessing
  with check (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and author_side = 'assessing');
create policy read_answering on shared_finding_entry for select to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy write_answering on shared_finding_entry for insert to rantai_answering
  with check (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and author_side = 'answering');
create policy read_whole on shared_finding_entry for select to rantai_respondent
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));
create policy write_whole on shared_finding_entry for insert to rantai_respondent
  with check (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null) and author_side = 'answering');

grant select, insert on shared_finding_entry to rantai_assessing, rantai_answering, rantai_respondent;

grant create on schema gate to rantai_gatekeeper;
create or replace function gate.tell_customer(p_outbox_id uuid, p_job text, p_payload jsonb, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  if p_job not in ('assessment.submitted', 'assessment.declined', 'message.posted', 'notice.announced', 'notice.withdrawn', 'finding.told') then return false; end if;
  insert into public.outbox (sender_organisation_id, id, job, side, payload, assessing_organisation_id, answering_organisation_id, relationship_id, created_at)
    select r.organisation_id, p_outbox_id, p_job, 'assessing', p_payload || jsonb_build_object('assessmentId', a.id), a.assessing_organisation_id, a.answering_organisation_id, a.relationship_id, p_at
    from public.respondent r join public.assessment a on a.answering_organisation_id = r.organisation_id and a.id = r.assessment_id
    where r.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
      and r.id = nullif(current_setting('app.respondent_id', true), '')::uuid and r.revoked_at is null;
  return found;
end $$;
revoke create on schema gate from rantai_gatekeeper;

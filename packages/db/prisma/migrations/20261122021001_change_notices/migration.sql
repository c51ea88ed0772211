-- A vendor says to one customer what it will change about its sub-processors. What was said is never changed: answers and withdrawals are replies.
create table sub_processor_notice (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  relationship_id uuid not null,
  assessment_id uuid, -- of the link by which it was said; none where a member said it
  announcement_id uuid not null, -- the same for all customers told at once; for the vendor's eyes alone
  change text not null check (change in ('add', 'change', 'remove')),
  below text[] not null default '{}', -- names from the vendor's own sub-processor down to whoever uses the party
  party_name text not null check (length(party_name) between 1 and 300),
  service text,
  data text[] not null default '{}', -- nothing: as it was, or not said
  countries text[] not null default '{}',
  starts_on date not null,
  reason text not null default '',
  said_by_name text not null,
  said_by_email text not null,
  created_at timestamptz not null,
  primary key (assessing_organisation_id, id),
  unique (assessing_organisation_id, answering_organisation_id, id),
  foreign key (assessing_organisation_id, answering_organisation_id, relationship_id)
    references relationship (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index sub_processor_notice_answering on sub_processor_notice (answering_organisation_id, created_at);
alter table sub_processor_notice enable row level security;
alter table sub_processor_notice force row level security;
create policy assessing on sub_processor_notice for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on sub_processor_notice for all to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy whole on sub_processor_notice for all to rantai_respondent
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));

grant select (assessing_organisation_id, id, answering_organisation_id, relationship_id, assessment_id, change, below, party_name, service, data, countries, starts_on,
  reason, said_by_name, said_by_email, created_at) on sub_processor_notice to rantai_assessing;
grant select, insert on sub_processor_notice to rantai_answering, rantai_respondent;

-- What either side says to a notice afterwards; the last word counts.
create table notice_reply (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  notice_id uuid not null,
  assessment_id uuid, -- as on the notice
  author_side text not null check (author_side in ('assessing', 'answering')),
  kind text not null check (kind in ('approved', 'approvedWithTerms', 'objected', 'deemed', 'unanswered', 'withdrawn', 'effective')),
  body text not null default '', -- terms, reasons, what was agreed
  author_name text not null,
  created_at timestamptz not null,
  primary key (assessing_organisation_id, id),
  check ((author_side = 'answering') = (kind = 'withdrawn')),
  foreign key (assessing_organisation_id, answering_organisation_id, notice_id)
    references sub_processor_notice (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index notice_reply_notice on notice_reply (assessing_organisation_id, notice_id);
create index notice_reply_answering on notice_reply (answering_organisation_id, notice_id);
alter table notice_reply enable row level security;
alter table notice_reply force row level security;
create policy read_assessing on notice_reply for select to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy write_assessing on notice_reply for insert to rantai_assessing
  with check (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and author_side = 'assessing');
create policy read_answering on notice_reply for select to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy write_answering on notice_reply for insert to rantai_answering
  with check (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and author_side = 'answering');
create policy read_whole on notice_reply for select to rantai_respondent
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));
create policy write_whole on notice_reply for insert to rantai_respondent
  with check (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null) and author_side = 'answering');

grant select, insert on notice_reply to rantai_assessing, rantai_answering, rantai_respondent;

-- The list that a vendor publishes, as one customer got it on a day.
create table published_list (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  relationship_id uuid not null,
  listed_on date not null,
  entries jsonb not null,
  created_at timestamptz not null,
  primary key (assessing_organisation_id, id),
  foreign key (assessing_organisation_id, answering_organisation_id, relationship_id)
    references relationship (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index published_list_relationship on published_list (assessing_organisation_id, relationship_id, created_at);
create index published_list_answering on published_list (answering_organisation_id, relationship_id, created_at);
alter table published_list enable row level security;
alter table published_list force row level security;
create policy assessing on published_list for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on published_list for all to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select on published_list to rantai_assessing;
grant select, insert on published_list to rantai_answering;

-- Whom an organisation itself uses, as it says to all its customers. What changes ends, and another begins the same day.
create table own_sub_processor (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 300),
  service text,
  data text[] not null default '{}',
  countries text[] not null default '{}',
  starts_on date not null,
  ends_on date check (ends_on >= starts_on), -- no longer on this day
  created_by_name text not null,
  created_at timestamptz not null,
  ended_by_name text,
  ended_at timestamptz,
  primary key (organisation_id, id)
);
create index own_sub_processor_open on own_sub_processor (organisation_id, starts_on) where ends_on is null;
alter table own_sub_processor enable row level security;
alter table own_sub_processor force row level security;
create policy own on own_sub_processor for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (ends_on, ended_by_name, ended_at) on own_sub_processor to rantai_answering;

-- A notice as the organisation that was told handles it; its own also where it came by letter.
create table party_notice (
  organisation_id uuid not null,
  id uuid not null, -- of the notice in the portal, where it came by it
  vendor_id uuid not null,
  notice_id uuid check (notice_id = id),
  channel text not null check (channel in ('portal', 'mail', 'letter', 'other')),
  received_at timestamptz not null,
  received_on date not null,
  change text not null check (change in ('add', 'change', 'remove')),
  below text[] not null default '{}',
  party_name text not null check (length(party_name) between 1 and 300),
  service text,
  data text[] not null default '{}',
  countries text[] not null default '{}',
  starts_on date not null,
  reason text not null default '',
  said_by_name text not null default '',
  from_contract boolean not null, -- whether a signed contract says the days
  objection_days integer not null,
  notice_days integer not null,
  authorisation text check (authorisation in ('specific', 'general')),
  last_day date not null,
  ends_at timestamptz not null,
  starts_at timestamptz not null,
  remind_at timestamptz,
  next_at timestamptz, -- when time does something to it next
  claimed_until timestamptz,
  state text not null default 'announced' check (state in ('announced', 'approved', 'approvedWithTerms', 'objected', 'deemed', 'unanswered')),
  answer text not null default '', -- terms or reasons
  answered_by_name text,
  answered_at timestamptz,
  outcome text check (outcome in ('withdrawn', 'effective')),
  outcome_note text not null default '', -- why it was withdrawn, what was agreed
  outcome_by_name text,
  outcome_at timestamptz,
  file_name text,
  media_type text,
  byte_size bigint,
  digest text, -- SHA-256
  object_key text,
  created_by_name text not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  check (state not in ('approvedWithTerms', 'objected') or length(answer) > 0),
  check ((outcome is null) = (outcome_at is null)),
  check ((file_name is null) = (object_key is null)),
  foreign key (organisation_id, vendor_id) references vendor (organisation_id, id),
  foreign key (organisation_id, notice_id) references sub_processor_notice (assessing_organisation_id, id)
);
create index party_notice_open on party_notice (organisation_id, ends_at) where outcome is null;
create index party_notice_vendor on party_notice (organisation_id, vendor_id);
create index party_notice_due on party_notice (next_at) where next_at is not null;
alter table party_notice enable row level security;
alter table party_notice force row level security;
create policy own on party_notice for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (remind_at, next_at, state, answer, answered_by_name, answered_at, outcome, outcome_note, outcome_by_name, outcome_at, version)
  on party_notice to rantai_assessing;
create policy sweep on party_notice for all to rantai_sweeper
  using (true);

grant select (organisation_id, id, next_at, claimed_until), update (claimed_until) on party_notice to rantai_sweeper;

-- What a vendor did that it should have announced, until somebody closes it.
create table finding (
  organisation_id uuid not null,
  id uuid not null,
  vendor_id uuid not null,
  engagement_id uuid, -- whose answers showed it; none where a list did
  kind text not null check (kind in ('unannouncedParty', 'unannouncedCountry')),
  party_id uuid not null,
  party_name text not null,
  countries text[] not null default '{}',
  severity text not null check (severity in ('low', 'moderate', 'high', 'critical')),
  found_in text not null check (found_in in ('answer', 'list', 'profile')),
  source_id uuid not null, -- the assessment, or the list
  document text not null default '',
  found_on date not null,
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'closed')),
  closed_reason text,
  closed_by_name text,
  closed_at timestamptz,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, vendor_id, party_id, kind, source_id),
  check (state = 'open' or (length(closed_reason) > 0 and closed_at is not null)),
  foreign key (organisation_id, vendor_id) references vendor (organisation_id, id),
  foreign key (organisation_id, engagement_id) references engagement (organisation_id, id),
  foreign key (organisation_id, party_id) references party (organisation_id, id)
);
create index finding_open on finding (organisation_id, due_on) where state = 'open';
alter table finding enable row level security;
alter table finding force row level security;
create policy own on finding for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (state, closed_reason, closed_by_name, closed_at) on finding to rantai_assessing;

grant create on schema sweep to rantai_sweeper;
create function sweep.due_notices(p_at timestamptz, p_lease_until timestamptz, p_max int) returns table (organisation_id uuid, id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  with due as (
    select n.organisation_id, n.id from public.party_notice n
    where n.next_at <= p_at and (n.claimed_until is null or n.claimed_until <= p_at)
    order by n.next_at limit p_max for update skip locked)
  update public.party_notice n set claimed_until = p_lease_until from due where n.organisation_id = due.organisation_id and n.id = due.id
  returning n.organisation_id, n.id $$;
alter function sweep.due_notices(timestamptz, timestamptz, int) owner to rantai_sweeper;
revoke execute on function sweep.due_notices(timestamptz, timestamptz, int) from public;
grant execute on function sweep.due_notices(timestamptz, timestamptz, int) to rantai_system;
revoke create on schema sweep from rantai_sweeper;

grant create on schema gate to rantai_gatekeeper;
create or replace function gate.tell_customer(p_outbox_id uuid, p_job text, p_payload jsonb, p_at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp
  as $$
begin
  if p_job not in ('assessment.submitted', 'assessment.declined', 'message.posted', 'notice.announced', 'notice.withdrawn') then return false; end if;
  insert into public.outbox (sender_organisation_id, id, job, side, payload, assessing_organisation_id, answering_organisation_id, relationship_id, created_at)
    select r.organisation_id, p_outbox_id, p_job, 'assessing', p_payload || jsonb_build_object('assessmentId', a.id), a.assessing_organisation_id, a.answering_organisation_id, a.relationship_id, p_at
    from public.respondent r join public.assessment a on a.answering_organisation_id = r.organisation_id and a.id = r.assessment_id
    where r.organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
      and r.id = nullif(current_setting('app.respondent_id', true), '')::uuid and r.revoked_at is null;
  return found;
end $$;
revoke create on schema gate from rantai_gatekeeper;

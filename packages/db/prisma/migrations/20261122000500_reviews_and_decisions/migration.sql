-- The customer's judgement. The vendor has no grant on any of it.
create table assessment_internal (
  organisation_id uuid not null,
  assessment_id uuid not null,
  engagement_id uuid not null,
  facts jsonb not null, -- pinned at invitation
  tier text check (tier in ('low', 'moderate', 'high', 'critical')),
  packs text[] not null,
  variant text not null check (variant in ('standard', 'sme')),
  cause_kind text,
  cause_object text,
  cause_date date,
  reviewer_member_id uuid,
  created_by_name text not null,
  created_at timestamptz not null,
  primary key (organisation_id, assessment_id),
  foreign key (organisation_id, assessment_id) references assessment (assessing_organisation_id, id),
  foreign key (organisation_id, engagement_id) references engagement (organisation_id, id),
  foreign key (organisation_id, reviewer_member_id) references membership (organisation_id, id)
);
create index assessment_internal_engagement on assessment_internal (organisation_id, engagement_id);
alter table assessment_internal enable row level security;
alter table assessment_internal force row level security;
create policy own on assessment_internal for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (facts, tier, reviewer_member_id) on assessment_internal to rantai_assessing;

-- A cause (kind, object, date) opens at most one assessment, ever.
create table reassessment_cause (
  organisation_id uuid not null,
  cause_kind text not null,
  cause_object text not null,
  cause_date date not null,
  engagement_id uuid not null,
  assessment_id uuid,
  created_at timestamptz not null,
  primary key (organisation_id, cause_kind, cause_object, cause_date),
  foreign key (organisation_id, engagement_id) references engagement (organisation_id, id),
  foreign key (organisation_id, assessment_id) references assessment (assessing_organisation_id, id)
);
alter table reassessment_cause enable row level security;
alter table reassessment_cause force row level security;
create policy own on reassessment_cause for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (assessment_id) on reassessment_cause to rantai_assessing;

create table review (
  organisation_id uuid not null,
  assessment_id uuid not null,
  question_id text not null,
  submission_id uuid not null,
  outcome text not null check (outcome in ('accepted', 'adjusted', 'returned')),
  has_value boolean not null default false,
  value jsonb,
  accept_not_applicable boolean not null default false,
  reason text,
  reviewer_name text not null,
  version int not null default 1,
  reviewed_at timestamptz not null,
  primary key (organisation_id, assessment_id, question_id),
  foreign key (organisation_id, assessment_id) references assessment (assessing_organisation_id, id)
);
alter table review enable row level security;
alter table review force row level security;
create policy own on review for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, delete, update (submission_id, outcome, has_value, value, accept_not_applicable, reason, reviewer_name, version, reviewed_at) on review to rantai_assessing;

create table evidence_review (
  organisation_id uuid not null,
  assessment_id uuid not null,
  share_id uuid not null,
  state text not null check (state in ('accepted', 'rejected')),
  reason text,
  reviewer_name text not null,
  reviewed_at timestamptz not null,
  primary key (organisation_id, assessment_id, share_id),
  foreign key (organisation_id, assessment_id) references assessment (assessing_organisation_id, id),
  foreign key (organisation_id, share_id) references evidence_share (assessing_organisation_id, id)
);
alter table evidence_review enable row level security;
alter table evidence_review force row level security;
create policy own on evidence_review for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (state, reason, reviewer_name, reviewed_at) on evidence_review to rantai_assessing;

-- A score as it was: input and explained output. Never updated.
create table score (
  organisation_id uuid not null,
  id uuid not null,
  assessment_id uuid not null,
  engagement_id uuid not null,
  kind text not null check (kind in ('submitted', 'decided')),
  as_of date not null,
  input jsonb not null,
  result jsonb not null,
  overall_uncapped double precision,
  overall_capped double precision,
  band char(1),
  confidence double precision,
  residual text,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, assessment_id) references assessment (assessing_organisation_id, id),
  foreign key (organisation_id, engagement_id) references engagement (organisation_id, id)
);
create index score_engagement on score (organisation_id, engagement_id, created_at);
create index score_assessment on score (organisation_id, assessment_id);
alter table score enable row level security;
alter table score force row level security;
create policy own on score for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert on score to rantai_assessing;

create table decision (
  organisation_id uuid not null,
  id uuid not null,
  assessment_id uuid not null,
  engagement_id uuid not null,
  score_id uuid not null,
  outcome text not null check (outcome in ('approved', 'approvedWithConditions', 'rejected')),
  reason text not null,
  conditions jsonb not null default '[]', -- {text, dueOn}
  valid_until date,
  open_points_reason text,
  cadence jsonb not null, -- fullMonths, deltaMonths, fullDueOn, deltaDueOn, dueOn
  decided_by_name text not null,
  decided_by_member_id uuid not null,
  decided_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, assessment_id) references assessment (assessing_organisation_id, id),
  foreign key (organisation_id, engagement_id) references engagement (organisation_id, id),
  foreign key (organisation_id, score_id) references score (organisation_id, id),
  foreign key (organisation_id, decided_by_member_id) references membership (organisation_id, id)
);
create index decision_engagement on decision (organisation_id, engagement_id, decided_at);
create unique index decision_once on decision (organisation_id, assessment_id);
alter table decision enable row level security;
alter table decision force row level security;
create policy own on decision for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert on decision to rantai_assessing;

-- A knock-out set aside, always with an end.
create table knock_out_exception (
  organisation_id uuid not null,
  id uuid not null,
  engagement_id uuid not null,
  knock_out_id text not null,
  reason text not null,
  compensating_control text not null,
  approver_name text not null,
  approver_member_id uuid not null,
  recorded_at timestamptz not null,
  expires_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, engagement_id) references engagement (organisation_id, id),
  foreign key (organisation_id, approver_member_id) references membership (organisation_id, id)
);
create index knock_out_exception_engagement on knock_out_exception (organisation_id, engagement_id);
alter table knock_out_exception enable row level security;
alter table knock_out_exception force row level security;
create policy own on knock_out_exception for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert on knock_out_exception to rantai_assessing;

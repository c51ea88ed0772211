-- What people of one organisation write to each other about a question. A note has one owner and never crosses: what the two sides
-- say to each other is in `message`. Of an organisation that assesses and is assessed each side has notes of its own, hence `side`.
create table note (
  organisation_id uuid not null,
  id uuid not null,
  side text not null check (side in ('assessing', 'answering')),
  assessing_assessment_id uuid, -- the assessment, by the key of the side that writes
  answering_assessment_id uuid,
  question_id text not null check (length(question_id) between 1 and 200),
  body text check (length(body) between 1 and 4000), -- null once its writer took it away
  version integer not null default 1,
  earlier jsonb not null default '[]', -- what it said before, the first first
  author_member_id uuid not null,
  author_name text not null,
  created_at timestamptz not null,
  changed_at timestamptz,
  removed_at timestamptz,
  primary key (organisation_id, id),
  check ((side = 'assessing') = (assessing_assessment_id is not null)),
  check ((side = 'answering') = (answering_assessment_id is not null)),
  check ((removed_at is null) = (body is not null)),
  foreign key (organisation_id, assessing_assessment_id) references assessment (assessing_organisation_id, id),
  foreign key (organisation_id, answering_assessment_id) references assessment (answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index note_assessing on note (organisation_id, assessing_assessment_id, created_at) where side = 'assessing';
create index note_answering on note (organisation_id, answering_assessment_id, created_at) where side = 'answering';
alter table note enable row level security;
alter table note force row level security;
create policy assessing on note for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and side = 'assessing');
create policy answering on note for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and side = 'answering');
grant select, insert, update (body, version, earlier, changed_at, removed_at) on note to rantai_assessing, rantai_answering;

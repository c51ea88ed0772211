-- A vendor that answers with its own documents hands files over with its message, before or without a submission.
alter table evidence_share alter column submission_id drop not null;
-- The way over the submission is closed for these: when an organisation is merged they follow their assessment.
alter table evidence_share add foreign key (assessing_organisation_id, answering_organisation_id, assessment_id)
  references assessment (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate;

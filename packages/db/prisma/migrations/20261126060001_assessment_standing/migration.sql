-- What a vendor sees of its assessment after it was sent: since when it stands with the customer as it does, and the day
-- answers are wanted again, as the plan made with a decision has it.
alter table assessment add column assessing_state_at timestamptz, add column reassessment_on date;
grant update (assessing_state_at, reassessment_on) on assessment to rantai_assessing;
grant select (assessing_state_at, reassessment_on) on assessment to rantai_respondent;

-- What is decided already: when, and what the engagement's plan is now if that was its last decision.
update assessment a set assessing_state_at = d.decided_at, reassessment_on = s.due_on
from decision d
  left join schedule s on s.organisation_id = d.organisation_id and s.engagement_id = d.engagement_id and not exists (
    select from decision l where l.organisation_id = d.organisation_id and l.engagement_id = d.engagement_id and l.decided_at > d.decided_at)
where a.assessing_organisation_id = d.organisation_id and a.id = d.assessment_id and a.assessing_state = 'decided';

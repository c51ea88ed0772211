-- That a condition of a decision was met. The decision itself never changes; taking the mark back deletes the row, the history keeps both.
create table condition_met (
  organisation_id uuid not null,
  decision_id uuid not null,
  position int not null check (position > 0), -- in decision.conditions, from 1
  note text not null, -- what shows it
  met_by_name text not null,
  met_by_member_id uuid not null,
  met_at timestamptz not null,
  primary key (organisation_id, decision_id, position),
  foreign key (organisation_id, decision_id) references decision (organisation_id, id),
  foreign key (organisation_id, met_by_member_id) references membership (organisation_id, id)
);
alter table condition_met enable row level security;
alter table condition_met force row level security;
create policy own on condition_met for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, delete on condition_met to rantai_assessing;

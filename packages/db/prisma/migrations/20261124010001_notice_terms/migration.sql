-- How many days ahead one customer is to be told of a change, by its contracts with the vendor: its own vendor sees it before it sends.
create table notice_terms (
  assessing_organisation_id uuid not null,
  id uuid not null,
  answering_organisation_id uuid not null,
  relationship_id uuid not null,
  assessment_id uuid, -- for whoever holds the link of it; none for members
  notice_days integer not null check (notice_days >= 0),
  from_contract boolean not null, -- whether a signed contract says it
  time_zone text not null, -- by whose days the customer counts
  changed_at timestamptz not null,
  primary key (assessing_organisation_id, id),
  unique nulls not distinct (assessing_organisation_id, relationship_id, assessment_id),
  foreign key (assessing_organisation_id, answering_organisation_id, relationship_id)
    references relationship (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index notice_terms_answering on notice_terms (answering_organisation_id, relationship_id, assessment_id);
alter table notice_terms enable row level security;
alter table notice_terms force row level security;
create policy assessing on notice_terms for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on notice_terms for select to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy whole on notice_terms for select to rantai_respondent
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r where r.question_ids is null));

grant select, insert, update (notice_days, from_contract, time_zone, changed_at) on notice_terms to rantai_assessing;
grant select on notice_terms to rantai_answering, rantai_respondent;

-- What the contracts say that are there already; as `shareNoticeTerms` reckons it afterwards.
insert into notice_terms (assessing_organisation_id, id, answering_organisation_id, relationship_id, assessment_id, notice_days, from_contract, time_zone, changed_at)
select r.assessing_organisation_id, gen_random_uuid(), r.answering_organisation_id, r.id, x.assessment_id, coalesce(t.days, 30), coalesce(t.said, false),
  o.time_zone, now()
from relationship r join organisation o on o.id = r.assessing_organisation_id
  cross join lateral (select null::uuid as assessment_id union all
    select a.id from assessment a where a.assessing_organisation_id = r.assessing_organisation_id and a.relationship_id = r.id) x
  cross join lateral (select max(coalesce(c.notice_days, 30)) as days, bool_or(c.notice_days is not null) as said
    from engagement e left join lateral (select c.notice_days from contract c
      where c.organisation_id = e.organisation_id and c.vendor_id = e.vendor_id and c.state = 'signed' and (c.engagement_id = e.id or c.engagement_id is null)
      order by (c.engagement_id is null), (c.sub_processors is null), c.signed_on desc, c.id limit 1) c on true
    where e.organisation_id = r.assessing_organisation_id and e.vendor_id = r.vendor_id and e.state <> 'closed') t
where r.state = 'active';

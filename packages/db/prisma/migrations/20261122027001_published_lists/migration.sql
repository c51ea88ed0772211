-- What an organisation lists is told to customers when it is published; what lies ahead by an announcement.
alter table own_sub_processor
  add column follows uuid, -- the entry that ends where this one begins
  add column published_at timestamptz,
  add column announcement_id uuid, -- by which its beginning was announced
  add column end_published_at timestamptz,
  add column end_announcement_id uuid,
  add foreign key (organisation_id, follows) references own_sub_processor (organisation_id, id);
grant update (published_at, announcement_id, end_published_at, end_announcement_id) on own_sub_processor to rantai_answering;

-- Whether a customer wants the list that its vendor publishes. None: it does.
create table list_subscription (
  assessing_organisation_id uuid not null,
  relationship_id uuid not null,
  answering_organisation_id uuid not null,
  subscribed boolean not null,
  changed_at timestamptz not null,
  primary key (assessing_organisation_id, relationship_id),
  foreign key (assessing_organisation_id, answering_organisation_id, relationship_id)
    references relationship (assessing_organisation_id, answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index list_subscription_answering on list_subscription (answering_organisation_id, relationship_id);
alter table list_subscription enable row level security;
alter table list_subscription force row level security;
create policy assessing on list_subscription for all to rantai_assessing
  using (assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));
create policy answering on list_subscription for select to rantai_answering
  using (answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (subscribed, changed_at) on list_subscription to rantai_assessing;
grant select on list_subscription to rantai_answering;

alter table party_list drop constraint party_list_format_check,
  add constraint party_list_format_check check (format in ('xlsx', 'csv', 'html', 'markdown', 'text', 'published'));

-- Work that is to happen after a commit, reminders, and the ledger of mail.

-- Ids only. A row with a relationship runs in the other side's organisation; without one in the sender's own.
create table outbox (
  sender_organisation_id uuid not null references organisation (id),
  id uuid not null,
  job text not null,
  side text not null check (side in ('assessing', 'answering')), -- the side whose scope the job opens
  payload jsonb not null,
  assessing_organisation_id uuid,
  answering_organisation_id uuid,
  relationship_id uuid,
  created_at timestamptz not null,
  relayed_at timestamptz,
  primary key (sender_organisation_id, id),
  foreign key (assessing_organisation_id, answering_organisation_id, relationship_id)
    references relationship (assessing_organisation_id, answering_organisation_id, id) match full on update cascade deferrable initially immediate
);
create index outbox_waiting on outbox (created_at) where relayed_at is null;
alter table outbox enable row level security;
alter table outbox force row level security;

-- A job of the sender's own organisation, or one of the other side of a relationship that the sender is a side of.
create policy own on outbox for insert to rantai_member
  with check (sender_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and relationship_id is null);
create policy write_assessing on outbox for insert to rantai_assessing
  with check (sender_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessing_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and side = 'answering');
create policy write_answering on outbox for insert to rantai_answering
  with check (sender_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and answering_organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and side = 'assessing');
grant insert on outbox to rantai_member;
create policy relay on outbox for all to rantai_system
  using (true);
grant select, update (relayed_at), delete on outbox to rantai_system;
create policy gate on outbox for insert to rantai_gatekeeper
  with check (true);

grant insert on outbox to rantai_gatekeeper;

create table reminder (
  organisation_id uuid not null,
  id uuid not null,
  assessment_id uuid not null,
  slot text not null check (slot in ('half', 'threeQuarters', 'dueDay', 'after3', 'after7', 'owner', 'ownersHead')),
  due_at timestamptz not null,
  state text not null default 'planned' check (state in ('planned', 'sent', 'skipped')),
  mail_id uuid,
  claimed_until timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, assessment_id, slot),
  foreign key (organisation_id, assessment_id) references assessment (assessing_organisation_id, id)
);
create index reminder_due on reminder (due_at) where state = 'planned';
alter table reminder enable row level security;
alter table reminder force row level security;
create policy own on reminder for all to rantai_assessing
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (due_at, state, mail_id) on reminder to rantai_assessing;
create policy sweep on reminder for all to rantai_sweeper
  using (true);

grant select (organisation_id, id, due_at, state, claimed_until), update (claimed_until) on reminder to rantai_sweeper;

-- One row per mail to be sent; the dedupe key makes a second one for the same thing impossible. No secret is stored here.
create table mail (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  dedupe_key text not null,
  to_email text not null,
  to_name text not null,
  locale text not null default 'en',
  template text not null,
  data jsonb not null default '{}',
  assessment_id uuid,
  contact_id uuid,
  state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'delivered', 'bounced', 'unknown', 'failed')),
  claimed_until timestamptz,
  started_at timestamptz,
  sent_at timestamptz,
  provider_id text,
  failure text,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, dedupe_key)
);
create index mail_waiting on mail (created_at) where state in ('queued', 'sending');
create index mail_assessment on mail (organisation_id, assessment_id);
alter table mail enable row level security;
alter table mail force row level security;
create policy own on mail for all to rantai_member
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));

grant select, insert, update (state, started_at, sent_at, provider_id, failure) on mail to rantai_member;
create policy sweep on mail for all to rantai_sweeper
  using (true);

grant select (organisation_id, id, state, created_at, started_at, claimed_until), update (claimed_until) on mail to rantai_sweeper;
create policy operate on mail for select to rantai_operator
  using (true);
grant select (organisation_id, id, state) on mail to rantai_operator;
create policy sweep on outbox for select to rantai_sweeper
  using (true);
grant select (created_at, relayed_at) on outbox to rantai_sweeper;

-- A workbook of answers that came back and waits to be confirmed; once it was, what of it was not taken. It is its uploader's
-- alone: neither colleagues nor the holders of other links see it, and it goes after a week.
create table sheet_import (
  organisation_id uuid not null,
  id uuid not null,
  assessment_id uuid not null,
  respondent_id uuid, -- who uploaded it: a link holder,
  user_id uuid, -- or a member
  file_name text not null check (length(file_name) between 1 and 300),
  file bytea check (octet_length(file) <= 5000000), -- null once it was confirmed
  digest text not null, -- SHA-256
  locale text not null,
  missing text[] not null,
  ignored text[] not null,
  rows jsonb not null, -- as they were read; none once it was confirmed
  report jsonb, -- what came of it
  created_by_name text not null,
  created_at timestamptz not null,
  applied_at timestamptz,
  primary key (organisation_id, id),
  check ((respondent_id is null) <> (user_id is null)),
  check ((applied_at is null) = (file is not null) and (applied_at is null) = (report is null)),
  foreign key (organisation_id, assessment_id) references assessment (answering_organisation_id, id) on update cascade deferrable initially immediate
);
create index sheet_import_assessment on sheet_import (organisation_id, assessment_id, created_at);
create index sheet_import_age on sheet_import (created_at);
alter table sheet_import enable row level security;
alter table sheet_import force row level security;
create policy itself on sheet_import for all to rantai_answering
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and user_id = (select nullif(current_setting('app.user_id', true), '')::uuid));
create policy uploaded on sheet_import for all to rantai_respondent
  using (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid) and assessment_id = (select r.assessment_id from respondent r) and respondent_id = (select r.id from respondent r));
create policy sweep on sheet_import for all to rantai_sweeper
  using (true);
grant select, insert, delete, update (file, rows, report, applied_at) on sheet_import to rantai_answering, rantai_respondent;
grant select (created_at), delete on sheet_import to rantai_sweeper;

create function sweep.delete_sheet_imports(p_before timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ delete from public.sheet_import i where i.created_at < p_before $$;
grant create on schema sweep to rantai_sweeper;
alter function sweep.delete_sheet_imports(timestamptz) owner to rantai_sweeper;
revoke create on schema sweep from rantai_sweeper;
revoke execute on function sweep.delete_sheet_imports(timestamptz) from public;
grant execute on function sweep.delete_sheet_imports(timestamptz) to rantai_system;

-- Where an answer came from, where it wasn't typed into the portal. What comes back to its writer still says so.
alter table answer_history add column source text check (source in ('sheet'));
grant create on schema gate to rantai_keeper;
do $$
declare
  v_before text := pg_get_functiondef('gate.return_working_copy(uuid, uuid, boolean, timestamptz)'::regprocedure);
  v_after text := replace(replace(v_before,
    'comment, author_name, changed_at)
    select p_organisation_id, h.id', 'comment, author_name, changed_at, source)
    select p_organisation_id, h.id'),
    'h.author_name, h.changed_at', 'h.author_name, h.changed_at, h.source');
begin
  if v_after not like '%changed_at, source)%h.changed_at, h.source%' then raise 'gate.return_working_copy is another one'; end if;
  execute v_after;
end $$;
revoke create on schema gate from rantai_keeper;

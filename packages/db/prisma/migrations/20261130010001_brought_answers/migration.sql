-- A file answered elsewhere, such as a completed CAIQ, waits beside the workbooks that were made here, its uploader's alone as they
-- are: what it says is proposed at the questions, and each proposal is confirmed for itself. It stays for thirty days.
alter table sheet_import
  add column kind text not null default 'answers' check (kind in ('answers', 'caiq')),
  add column about jsonb; -- of a CAIQ: its version, and the sheets that nothing was read from
grant select (kind) on sheet_import to rantai_sweeper;

grant create on schema sweep to rantai_sweeper;
create or replace function sweep.delete_sheet_imports(p_before timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ delete from public.sheet_import i
    where i.created_at < p_before - case i.kind when 'answers' then interval '0 days' else interval '23 days' end $$;
revoke create on schema sweep from rantai_sweeper;

alter table answer_history drop constraint answer_history_source_check;
alter table answer_history add constraint answer_history_source_check check (source in ('sheet', 'caiq'));

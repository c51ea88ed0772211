-- An upload that nobody confirms is removed after a day.
create index vendor_import_waiting on vendor_import (created_at) where applied_at is null;
grant select (applied_at, created_at), delete on vendor_import to rantai_sweeper;
create policy sweep on vendor_import for all to rantai_sweeper using (true);

create function sweep.delete_waiting_imports(p_before timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ delete from public.vendor_import i where i.applied_at is null and i.created_at < p_before $$;
grant create on schema sweep to rantai_sweeper;
alter function sweep.delete_waiting_imports(timestamptz) owner to rantai_sweeper;
revoke create on schema sweep from rantai_sweeper;
revoke execute on function sweep.delete_waiting_imports(timestamptz) from public;
grant execute on function sweep.delete_waiting_imports(timestamptz) to rantai_system;

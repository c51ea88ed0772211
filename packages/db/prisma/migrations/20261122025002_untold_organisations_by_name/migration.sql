-- Without an edition, or without a bound, nobody is named.
create or replace function sweep.untold_organisations(p_edition text, p_max int) returns table (id uuid)
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$
  select o.id from public.organisation o
  where p_edition is not null and o.state = 'active' and not exists (select 1 from public.content_announcement c
    where c.organisation_id = o.id and c.subject = 'edition' and c.version = p_edition)
  order by o.id limit coalesce(p_max, 0) $$;

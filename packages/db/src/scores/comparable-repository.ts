import type { Transaction } from '../database'
import { foldedSql } from '../search/folded-text'

/** An engagement that can be put beside others, or was. */
export type ComparableRow = {
  readonly engagementId: string
  readonly title: string
  readonly vendorName: string
  readonly vendorCountry: string | null
  readonly tier: 'low' | 'moderate' | 'high' | 'critical' | null
  readonly band: 'A' | 'B' | 'C' | 'D' | 'E' | null
  readonly chosen: boolean
  readonly timeZone: string
}

/**
 * Those chosen, whatever they are, and open ones with a score in whose names every word occurs: at most `limit` of these,
 * all of them in question where there are no words. Assessing scope.
 * @param words lower case, without marks
 */
export function listComparable(
  tx: Transaction,
  {
    chosen,
    words,
    limit,
  }: { readonly chosen: readonly string[]; readonly words: readonly string[]; readonly limit: number },
): Promise<ComparableRow[]> {
  const like = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return tx.query<ComparableRow>(
    `with named as (
       select e.id, e.title, e.tier, e.current_band, e.state, e.current_as_of, v.name, v.country, v.state as vendor_state, e.id = any($2::uuid[]) as chosen
       from engagement e join vendor v on v.organisation_id = e.organisation_id and v.id = e.vendor_id where e.organisation_id = $1),
     offered as (
       select * from named n where not n.chosen and n.state = 'open' and n.vendor_state = 'active' and n.current_as_of is not null
         and ${foldedSql(`concat_ws(' ', n.title, n.name)`)} like all ($3::text[])
       order by n.name collate "und-x-icu", n.title, n.id limit $4)
     select x.id as "engagementId", x.title, x.name as "vendorName", x.country as "vendorCountry", x.tier, x.current_band as band, x.chosen,
       o.time_zone as "timeZone"
     from (select * from named where chosen union all select * from offered) x, organisation o where o.id = $1
     order by x.name collate "und-x-icu", x.title, x.id`,
    [tx.scope.organisationId, chosen, like, limit],
  )
}

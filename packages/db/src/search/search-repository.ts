import type { Transaction } from '../database'
import { foldedSql } from './folded-text'

/** A vendor or an engagement as a search finds it. */
export type NamedRow = {
  readonly kind: 'vendor' | 'engagement'
  readonly id: string
  /** The vendor's name, or the engagement's title. */
  readonly name: string
  /** Whose engagement it is; the legal name of a vendor where it has one. */
  readonly second: string | null
}

/**
 * Active vendors and open engagements in whose names every word occurs, at most `limit` of each kind; names that begin
 * with the first word come first. Assessing scope.
 * @param words lower case, without marks; at least one
 */
export function findNamed(tx: Transaction, words: readonly string[], limit: number): Promise<NamedRow[]> {
  const escaped = words.map((word) => word.replace(/[\\%_]/g, '\\$&'))
  return tx.query<NamedRow>(
    `with named as (
       select 'vendor' as kind, v.id, v.name, v.legal_name as second, ${foldedSql(`concat_ws(' ', v.name, v.legal_name)`)} as text
       from vendor v where v.organisation_id = $1 and v.state = 'active'
       union all
       select 'engagement', e.id, e.title, v.name, ${foldedSql(`concat_ws(' ', e.title, v.name)`)}
       from engagement e join vendor v on v.organisation_id = e.organisation_id and v.id = e.vendor_id
       where e.organisation_id = $1 and e.state = 'open' and v.state = 'active'),
     ranked as (
       select kind, id, name, second, row_number() over (partition by kind
         order by text like $3 escape '\\' desc, name collate "und-x-icu", id) as place
       from named where text like all ($2::text[]))
     select kind, id, name, second from ranked where place <= $4 order by kind desc, place`,
    [tx.scope.organisationId, escaped.map((word) => `%${word}%`), `${escaped[0] ?? ''}%`, limit],
  )
}

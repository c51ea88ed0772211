import type { Transaction } from '../database'
import { OPEN, REACHED } from '../packs/reach-repository'

/** An engagement that what is written of a jurisdiction touches, and why. */
export type AffectedEngagement = {
  readonly id: string
  readonly title: string
  readonly vendorId: string
  readonly vendorName: string
  /** Its next request asks the jurisdiction's pack. */
  readonly asks: boolean
  /** By its facts: people there, data kept there, data reached from there. */
  readonly people: boolean
  readonly storage: boolean
  readonly access: boolean
  /** True while an assessment of it is open. */
  readonly open: boolean
  /** The version of the pack that its latest assessment asks; null where it doesn't, or where that wasn't kept. */
  readonly version: string | null
  /** True where its vendor can be asked now for what the newest version changed. */
  readonly askable: boolean
  readonly nextDueOn: string | null
}

export type AffectedPage = {
  readonly rows: readonly AffectedEngagement[]
  readonly total: number
  readonly askable: number
  readonly open: number
}

type Asked = {
  /** The jurisdiction's own code and those of its members. */
  readonly countries: readonly string[]
  /** Empty texts where it has no pack. */
  readonly packId: string
  readonly version: string
  /** ISO day. */
  readonly today: string
  readonly limit: number
  readonly offset: number
}

/** Engagements that a jurisdiction touches by its pack or by facts, those that can be asked first; counts over all. Assessing scope. */
export async function listAffected(tx: Transaction, asked: Asked): Promise<AffectedPage> {
  const rows = await tx.query<AffectedEngagement & { total: number; askableCount: number; openCount: number }>(
    `with reached as (
       ${REACHED}
     ), found as (
       select r.id, r.title, r."vendorId", r."vendorName", r.asks, r.asked, r.version, r."nextDueOn", coalesce(r.askable, false) as askable,
         coalesce(r."assessingState" in ${OPEN}, false) as open,
         coalesce(jsonb_exists_any(e.facts->'dataSubjectCountries', $7::text[]), false) as people,
         coalesce(jsonb_exists_any(e.facts->'storageCountries', $7::text[]), false) as storage,
         coalesce(jsonb_exists_any(e.facts->'accessCountries', $7::text[]), false) as access
       from reached r join engagement e on e.organisation_id = $1 and e.id = r.id
     )
     select id, title, "vendorId", "vendorName", asks, people, storage, access, open, version, askable, "nextDueOn",
       (count(*) over ())::int as total, (count(*) filter (where askable) over ())::int as "askableCount", (count(*) filter (where open) over ())::int as "openCount"
     from found where asks or (asked and open) or people or storage or access
     order by askable desc, open desc, "vendorName" collate "und-x-icu", title collate "und-x-icu", id limit $4 offset $5`,
    [
      ...[tx.scope.organisationId, asked.packId, asked.version, asked.limit, asked.offset, asked.today],
      asked.countries,
    ],
  )
  const [first] = rows
  return {
    total: first?.total ?? 0,
    askable: first?.askableCount ?? 0,
    open: first?.openCount ?? 0,
    rows: rows.map(({ total: _total, askableCount: _askable, openCount: _open, ...row }): AffectedEngagement => row),
  }
}

import { type PartyNoticeRow, type Transaction, transferRegistry, transferRepository } from '@rantai/db'
import { pairsOf } from '@rantai/questionnaires'
import { handlesPersonalData, originsOf } from '../transfers/derive'

type Numbered = {
  readonly id: string
  readonly number: number
  readonly origin: string
  readonly destination: string
}

/** What a notice means for one engagement in the registry of transfers: a row is a pair of countries, whoever is on the way. */
export type EngagementTransfers = {
  /** Rows that this notice announces. */
  readonly announced: readonly Numbered[]
  /** Rows that were there already for the same pair of countries: no second one is opened. */
  readonly there: readonly Numbered[]
  /** Why there can be none; null where there can. */
  readonly none: 'noPersonalData' | 'noOrigin' | 'sameJurisdiction' | null
}

/** By engagement; nothing where the notice names no country. Two statements at most. */
export async function transfersOfNotice(
  tx: Transaction,
  notice: Pick<PartyNoticeRow, 'id' | 'change' | 'countries'>,
  { engagementIds, now }: { readonly engagementIds: readonly string[]; readonly now: Date },
): Promise<Readonly<Record<string, EngagementTransfers>>> {
  if (notice.change === 'remove' || notice.countries.length === 0 || engagementIds.length === 0) return {}
  const basis = await transferRegistry.readBasis(tx, now)
  const held = await transferRepository.listStanding(tx, engagementIds)
  const wanted = new Set(engagementIds)
  return Object.fromEntries(
    basis.engagements
      .filter(({ id }) => wanted.has(id))
      .map((engagement): [string, EngagementTransfers] => {
        const origins = originsOf(engagement, basis.profile)
        const pairs = pairsOf(origins, notice.countries)
        const rows = held.filter(
          ({ engagementId, origin, destination }) =>
            engagementId === engagement.id &&
            pairs.some((pair) => pair.origin === origin && pair.destination === destination),
        )
        const isOurs = ({ state, noticeIds }: (typeof rows)[number]) =>
          state === 'announced' && noticeIds.includes(notice.id)
        const numbered = (each: readonly (typeof rows)[number][]) =>
          each.map(({ id, number, origin, destination }) => ({ id, number, origin, destination }))
        return [
          engagement.id,
          {
            announced: numbered(rows.filter(isOurs)),
            there: numbered(rows.filter((row) => !isOurs(row))),
            none: noneBecause({ personal: handlesPersonalData(engagement), origins, pairs }),
          },
        ]
      }),
  )
}

function noneBecause(of: {
  readonly personal: boolean
  readonly origins: readonly string[]
  readonly pairs: readonly unknown[]
}): EngagementTransfers['none'] {
  if (!of.personal) return 'noPersonalData'
  if (of.origins.length === 0) return 'noOrigin'
  return of.pairs.length === 0 ? 'sameJurisdiction' : null
}

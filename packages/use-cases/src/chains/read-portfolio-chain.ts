import { concentrationByPlace, concentrationOf } from '@rantai/questionnaires/chain'
import type { Call } from '../call'
import { organisationChain } from '../parties/organisation-chain'
import { shownParty, type ShownParty } from './shown'

export type ShownShare<Of> = { readonly of: Of; readonly engagements: number; readonly share: number }

/** So many are shown; how many there are stands beside them. */
export const mostShares = 50

export type PortfolioChain = {
  readonly asOf: string
  /** Open engagements, and those of them that count here: critical and high. */
  readonly engagements: number
  readonly weighty: number
  /** 1 is everything with one party, near 0 is spread over many; null where nobody is reached. */
  readonly index: number | null
  readonly parties: { readonly total: number; readonly rows: readonly ShownShare<ShownParty>[] }
  readonly countries: readonly ShownShare<string>[]
  readonly regions: readonly ShownShare<string>[]
}

/** How many of the critical and high engagements hang on the same parties, countries and cloud regions. */
export async function readPortfolioChain(call: Call): Promise<PortfolioChain> {
  const known = await organisationChain(call)
  const { chain } = known
  const roots = known.roots.filter(({ tier }) => tier === 'critical' || tier === 'high').map(({ number }) => number)
  const { parties, index } = concentrationOf(chain, roots)
  const byPlace = (named: 'countries' | 'regions') =>
    concentrationByPlace(chain, roots, named).map(({ of, roots: engagements, share }) => ({ of, engagements, share }))
  return {
    ...{ asOf: known.asOf, engagements: known.roots.length, weighty: roots.length, index },
    parties: {
      total: parties.length,
      rows: parties
        .slice(0, mostShares)
        .map(({ of, roots: engagements, share }) => ({ of: shownParty(known, of), engagements, share })),
    },
    countries: byPlace('countries'),
    regions: byPlace('regions'),
  }
}

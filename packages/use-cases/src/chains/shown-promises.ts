import { type Obligation, obligations, type WeakestPromise } from '@rantai/questionnaires/chain'
import type { OrganisationChain } from '../parties/organisation-chain.types'
import { shownLink, type ShownLink } from './shown'

/** The weakest promise of one obligation, and the link that weakens it. */
export type ShownPromise = {
  readonly obligation: Obligation
  readonly clause: string | null
  readonly unit: 'yesNo' | 'hours' | 'days'
  /** 1 and 0 for yes and no, hours or days; null where it wasn't recorded, which is the weakest. */
  readonly value: number | null
  readonly link: ShownLink
}

export function shownPromises(known: OrganisationChain, weakest: readonly WeakestPromise[]): ShownPromise[] {
  return weakest.map(({ obligation, value, link }) => {
    const { clause, unit } = obligations[obligation]
    return { obligation, clause, unit, value, link: shownLink(known, link) }
  })
}

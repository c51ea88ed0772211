import type { ProofSubject } from '@rantai/db'
import { type ProofStanding, standingsOf } from '@rantai/questionnaires/chain'
import { UseCaseError } from '../errors'
import { historyOf } from '../parties/import-list'
import type { ChainLinkRow, KnownParty, LinkProof, OrganisationChain } from '../parties/organisation-chain.types'

/** A link of the organisation's chains that somebody proves something of. */
export type LinkInHand = {
  readonly row: ChainLinkRow
  readonly subject: ProofSubject
  readonly from: KnownParty
  readonly to: KnownParty
  /** Whose history tells of it. */
  readonly history: { readonly objectKind: string; readonly objectId: string }
}

/** @throws UseCaseError 'notFound' for what is no link of the organisation's own chains on that day */
export function linkIn(known: OrganisationChain, linkId: string): LinkInHand {
  const row = known.links.find(({ id }) => id === linkId)
  if (!row) throw new UseCaseError('notFound')
  const partyOf = (id: string) => known.parties[known.chain.numberOf.get(id)!]!
  const [from, to] = [partyOf(row.from), partyOf(row.to)]
  return {
    ...{ row, subject: subjectOf(row), from, to },
    history: from.kind === 'party' ? historyOf(from) : { objectKind: 'engagement', objectId: row.id },
  }
}

export const subjectOf = (row: ChainLinkRow): ProofSubject =>
  row.kind === 'link' ? { linkId: row.proofsOf, engagementId: null } : { linkId: null, engagementId: row.id }

/** How every obligation stands on a link. */
export const linkStandings = (row: ChainLinkRow, day: string): readonly ProofStanding<LinkProof>[] =>
  standingsOf(row.proofs, { countries: row.countries, since: row.kind === 'link' ? row.validFrom : null }, day)

import { type MergeRow, type MergeState, partyMergeRepository, raiseChainVersion } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { standingOf } from './build-chain'
import { historyOf, nameOf } from './import-list'
import { type DecideMergeInput, type ListMergesInput, proposalsPerPage } from './parties.schema'

/** A refused or split pair may be confirmed after all; nothing is forgotten, and links keep the party they were recorded with. */
const steps = {
  confirm: { from: ['proposed', 'refused', 'split'], to: 'confirmed', action: 'party.merged' },
  refuse: { from: ['proposed'], to: 'refused', action: 'party.mergeRefused' },
  split: { from: ['confirmed'], to: 'split', action: 'party.split' },
} as const satisfies Record<
  DecideMergeInput['decision'],
  { from: readonly MergeState[]; to: MergeState; action: string }
>

/**
 * Two parties are one, are not, or are taken apart again.
 * @throws UseCaseError 'forbidden', 'notFound' (also for a party that is none of the two), 'notAllowedNow' (the state it is in; 'merged' where the party is part of another already)
 */
export async function decidePartyMerge(
  { actor, deps }: Call,
  { mergeId, partyId, decision }: DecideMergeInput,
): Promise<void> {
  const scope = authorize(actor, 'chain.write')
  await deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    await raiseChainVersion(tx)
    const { merge, confirmed } = await partyMergeRepository.lockMerge(tx, mergeId)
    const standing = standingOf(confirmed)
    const pair = [merge.partyId, merge.intoPartyId]
    if (partyId !== null && ![...pair, ...pair.map(standing)].includes(standing(partyId)))
      throw new UseCaseError('notFound')
    const { from, to, action } = steps[decision]
    if (!from.some((state) => state === merge.state)) throw new UseCaseError('notAllowedNow', { state: merge.state })
    // One of two that a circle of merges joins already would stand for itself.
    if (
      decision === 'confirm' &&
      (standing(merge.partyId) !== merge.partyId || standing(merge.intoPartyId) === merge.partyId)
    )
      throw new UseCaseError('notAllowedNow', { state: 'merged' })
    await partyMergeRepository.setMergeState(tx, mergeId, { state: to, by: nameOf(actor), at })
    const data = { name: merge.partyName, into: merge.intoName }
    const into = { id: merge.intoPartyId, vendorId: merge.intoIsVendor ? merge.intoPartyId : null }
    await record(tx, actor, { action, ...historyOf(into), data }, at)
    await enqueue(tx, 'transfers.follow', {}, { at })
  })
}

export type MergeList = { readonly merges: readonly MergeRow[]; readonly total: number }

/** Pairs of one state, a page of them. @throws UseCaseError 'forbidden' */
export async function listPartyMerges({ actor, deps }: Call, { state, page }: ListMergesInput): Promise<MergeList> {
  const scope = authorize(actor, 'chain.read')
  return deps.database.withScope(scope, async (tx) => {
    const slice = { limit: proposalsPerPage, offset: (page - 1) * proposalsPerPage }
    const rows = await partyMergeRepository.listMerges(tx, state, slice)
    return { merges: rows.map(({ total: _total, ...merge }) => merge), total: rows[0]?.total ?? 0 }
  })
}

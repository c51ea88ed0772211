import { type IncidentRow, insertEntry, newId, putHits, type Transaction } from '@rantai/db'
import { impactOf } from '@rantai/questionnaires/chain'
import type { Deps } from '../deps'
import { enqueue } from '../jobs'
import { chainIn } from '../parties/organisation-chain'

type Finding = { readonly deps: Deps; readonly authorName: string; readonly at: Date; readonly askAgain: boolean }

/**
 * Looks up which engagements an incident reaches through the chain today, and keeps them. Those that weren't reached before
 * are written into the timeline and, where asked for, their vendors are asked again. An incident at the organisation itself
 * reaches none.
 */
export async function findHits(
  tx: Transaction,
  incident: Pick<IncidentRow, 'id' | 'vendorId' | 'partyId'>,
  { deps, authorName, at, askAgain }: Finding,
): Promise<void> {
  const placeId = incident.vendorId ?? incident.partyId
  if (placeId === null) return
  const known = await chainIn(tx, deps)
  const number = known.chain.numberOf.get(known.standing(placeId))
  const rootAt = new Map(known.roots.map((root) => [root.number, root]))
  const touched = number === undefined ? [] : impactOf(known.chain, number, known)
  const hits = touched.flatMap(({ root, depth, path }) => {
    const engagementId = rootAt.get(root)?.engagementId
    if (engagementId === undefined) return []
    return [{ engagementId, depth, path: path.parties.slice(1).map((party) => known.parties[party]?.name ?? '') }]
  })
  const added = await putHits(tx, incident.id, { hits, at })
  if (added.length === 0) return
  const entry = { id: newId(), incidentId: incident.id, kind: 'hits', at, data: { count: added.length } } as const
  await insertEntry(tx, { ...entry, authorName, createdAt: at })
  if (!askAgain) return
  for (const engagementId of added)
    await enqueue(tx, 'engagement.askAfterIncident', { engagementId, incidentId: incident.id }, { at })
}

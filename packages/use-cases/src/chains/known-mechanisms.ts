import { transferRegistry } from '@rantai/db'
import { type LinkMechanism, mechanismsBy, type RegisteredTransfer } from '@rantai/questionnaires/chain'
import { authorize } from '../access'
import type { Call } from '../call'
import { chainIn } from '../parties/organisation-chain'
import type { OrganisationChain } from '../parties/organisation-chain.types'

/** Who says how a transfer stands: the registry with these rows, what was recorded with the link, or nobody. */
export type MechanismSource = {
  readonly by: 'registry' | 'link' | 'nobody'
  readonly transfers: readonly { readonly id: string; readonly number: number; readonly holds: boolean }[]
}

export type ChainWithMechanisms = {
  readonly known: OrganisationChain
  readonly mechanism: (place: number) => LinkMechanism
}

/** The chains of today, and how the transfers of each link stand by the registry, of all engagements or one. Three statements at most. */
export function chainWithMechanisms(
  { actor, deps }: Call,
  engagementId: string | null = null,
): Promise<ChainWithMechanisms> {
  const scope = authorize(actor, 'chain.read')
  return deps.database.withScope(scope, async (tx) => {
    const known = await chainIn(tx, deps)
    const standing = await transferRegistry.listStanding(tx, known.asOf, engagementId)
    const rootOf = new Map(known.roots.map((root) => [root.engagementId, root.number]))
    const registered = standing.map(({ recipientIds, engagementId: of, ...transfer }) => ({
      ...transfer,
      from: rootOf.get(of),
      recipients: recipientIds.flatMap((id) => known.chain.numberOf.get(known.standing(id)) ?? []),
    }))
    return { known, mechanism: mechanismsBy(known.chain, registered) }
  })
}

/** As many rows of the registry are named beside one link or party. */
const MOST_NAMED = 3

/** What several links say together; a row of the registry that doesn't hold is named first. */
export function sourceOfMechanisms(mechanisms: readonly LinkMechanism[]): MechanismSource {
  const rows = new Map<string, RegisteredTransfer>()
  for (const each of mechanisms) {
    if (each.by === 'registry') for (const transfer of each.transfers) rows.set(transfer.id, transfer)
  }
  const transfers = [...rows.values()]
    .sort((a, b) => Number(a.holds) - Number(b.holds) || a.number - b.number)
    .slice(0, MOST_NAMED)
    .map(({ id, number, holds }) => ({ id, number, holds }))
  if (transfers.length > 0) return { by: 'registry', transfers }
  return { by: mechanisms.some((each) => each.by === 'link' && each.checked) ? 'link' : 'nobody', transfers }
}

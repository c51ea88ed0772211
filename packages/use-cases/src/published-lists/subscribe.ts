import { publishedListRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import type { SubscribeInput } from './published-lists.schema'

/**
 * Whether the organisation wants the list that its vendor publishes. What was copied stays, with its date; without the subscription
 * nothing new comes.
 * @throws UseCaseError 'forbidden', 'notFound' for a party that is no vendor in the portal
 */
export async function subscribeToList({ actor, deps }: Call, { partyId, subscribed }: SubscribeInput): Promise<void> {
  const scope = authorize(actor, 'chain.write')
  await deps.database.withScope(scope, async (tx) => {
    const of = await publishedListRepository.findSubscription(tx, partyId)
    if (!of) throw new UseCaseError('notFound')
    if (of.subscribed === subscribed) return
    const at = deps.now()
    await publishedListRepository.putSubscription(tx, of, { subscribed, at })
    const action = subscribed ? 'chain.listSubscribed' : 'chain.listUnsubscribed'
    await record(tx, actor, { action, objectKind: 'vendor', objectId: of.vendorId }, at)
    if (!subscribed) return
    // One that came while nobody wanted it.
    if (of.list && !of.list.applied) await enqueue(tx, 'list.arrived', { listId: of.list.id }, { at })
    await enqueue(tx, 'list.copy', {}, { at, across: of })
  })
}

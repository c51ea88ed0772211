import { joiningRepository } from '@rantai/db'
import { authorize, decide } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import type { DecideMergeInput } from './organisations.schema'

export type MergeRequest = {
  readonly id: string
  readonly requestedByName: string
  readonly requestedByEmail: string
  readonly customerName: string
  readonly title: string | null
  readonly createdAt: Date
}

/** Questions that invited persons want to bring into this organisation; empty for those who may not decide. */
export async function listMergeRequests({ actor, deps }: Call): Promise<MergeRequest[]> {
  if (decide(actor, 'merge.approve') !== 'yes') {
    authorize(actor, 'member.read')
    return []
  }
  const scope = authorize(actor, 'merge.approve')
  const rows = await deps.database.withScope(scope, (tx) => joiningRepository.listMergeRequests(tx))
  return rows.filter(({ state }) => state === 'open')
}

/**
 * An administrator's yes or no. With a yes everything of the invitation's organisation moves here at once; the database
 * itself looks at both approvals and that neither is older than 30 days.
 * @throws UseCaseError 'forbidden', 'notFound' when the request isn't open, 'gone' when the contact's yes is too old
 */
export async function decideMerge({ actor, deps }: Call, { id, approve }: DecideMergeInput): Promise<void> {
  const scope = authorize(actor, 'merge.approve')
  const at = deps.now()
  await deps.database.withScope(scope, async (tx) => {
    if (!(await joiningRepository.decideMerge(tx, { id, approve, at }))) throw new UseCaseError('notFound')
    if (approve && !(await joiningRepository.merge(tx, id, at))) throw new UseCaseError('gone', { reason: 'expired' })
    const action = approve ? 'organisation.merged' : 'merge.refused'
    await record(tx, actor, { action, objectKind: 'mergeRequest', objectId: id }, at)
    // The customer that came with it gets the list that the organisation publishes.
    if (approve) await enqueue(tx, 'list.copy', {}, { at })
  })
}

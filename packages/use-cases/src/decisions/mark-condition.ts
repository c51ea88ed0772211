import { deleteConditionMet, findCondition, insertConditionMet, type ConditionKey } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { followCondition } from '../findings/judge-finding'
import type { MeetConditionInput } from './decisions.schema'

/**
 * Says that a condition of a decision was met, and what shows it. The decision stays as it was written.
 * @throws UseCaseError notFound; forbidden; conflict when somebody said so before
 */
export async function meetCondition({ actor, deps }: Call, input: MeetConditionInput): Promise<void> {
  const scope = authorize(actor, 'decision.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const condition = await findCondition(tx, input)
    if (!condition) throw new UseCaseError('notFound')
    const at = deps.now()
    const { decisionId, position, note } = input
    const { engagementId, text, dueOn } = condition
    const by = { byName: actor.name, byMemberId: actor.memberId }
    if (!(await insertConditionMet(tx, { decisionId, position, note, ...by, at })))
      throw new UseCaseError('conflict', { current: 1 })
    const data = { decisionId, position, text, dueOn, note }
    await record(tx, actor, { action: 'condition.met', objectKind: 'engagement', objectId: engagementId, data }, at)
    await followCondition(tx, { decisionId, position }, { kind: 'fixed', body: '', member: actor, at })
  })
}

/**
 * Takes the mark back: the condition is open again.
 * @throws UseCaseError notFound when there is no such condition, or it isn't marked
 */
export async function reopenCondition({ actor, deps }: Call, key: ConditionKey): Promise<void> {
  const scope = authorize(actor, 'decision.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const condition = await findCondition(tx, key)
    if (!condition || !(await deleteConditionMet(tx, key))) throw new UseCaseError('notFound')
    const { decisionId, position } = key
    const { engagementId, text, dueOn } = condition
    const data = { decisionId, position, text, dueOn }
    const happening = { action: 'condition.reopened', objectKind: 'engagement', objectId: engagementId, data } as const
    const at = deps.now()
    await record(tx, actor, happening, at)
    await followCondition(tx, key, { kind: 'reopened', body: '', member: actor, at })
  })
}

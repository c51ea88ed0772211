import { passingRepository, type Transaction } from '@rantai/db'
import { saveAnswer } from '../answers/save-answer'
import type { SavedAnswer } from '../answers/answering.types'
import { openAnswering } from '../answers/open-answering'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { wholeHolder } from '../answers/whole-holder'
import { requestOf } from './passing-request'
import type { AgreeInput, TakeUpInput } from './passing.schema'

/**
 * Agrees that the customer may see a sub-processor's answers, or takes that back. The customer's copy is made when the vendor's own
 * answers are sent, or at once where they were; from then on it stands.
 * @throws UseCaseError notFound, forbidden, notAllowedNow before answers came, and once the customer has them
 */
export async function agreePassed(call: Call, { agrees, ...input }: AgreeInput): Promise<void> {
  const { scope, actor } = wholeHolder(call, 'passing.write')
  const at = call.deps.now()
  await call.deps.database.withScope(scope, async (tx) => {
    const { id: requestId, assessmentId, partyName, state } = await requestOf(tx, input)
    const shared = await passingRepository.listShared(tx, assessmentId)
    if (shared.includes(requestId)) throw new UseCaseError('notAllowedNow', { state: 'shared' })
    if (!(await passingRepository.setAgreed(tx, { requestId, by: agrees ? actor.name : null, at })))
      throw new UseCaseError('notAllowedNow', { state })
    const action = agrees ? 'questions.agreed' : 'questions.agreementWithdrawn'
    const data = { requestId, name: partyName }
    await record(tx, actor, { action, objectKind: 'assessment', objectId: assessmentId, data }, at)
    if (!agrees) return
    const { row } = await openAnswering(tx, assessmentId)
    // While something is being amended, the next sending brings it along.
    if (row.submission !== null && row.answeringState === 'submitted') await shareAgreed(tx, { ...row, at })
  })
}

/** The customer's copies of what was agreed to; part of sending. */
export function shareAgreed(
  tx: Transaction,
  {
    assessingOrganisationId,
    assessmentId,
    at,
  }: { readonly assessingOrganisationId: string; readonly assessmentId: string; readonly at: Date },
): Promise<void> {
  return passingRepository.shareAgreed(tx, { assessingOrganisationId, assessmentId, at })
}

/**
 * Makes a sub-processor's answer the vendor's own; nothing else does. What the vendor had written stays in the history.
 * @throws UseCaseError notFound, forbidden, notAllowedNow where the own answer can't be changed, conflict where it was meanwhile
 */
export async function takeUpPassed(call: Call, input: TakeUpInput): Promise<SavedAnswer> {
  const { scope, actor } = wholeHolder(call, 'passing.write')
  const { assessmentId, requestId, questionId, expectedVersion } = input
  const answer = await call.deps.database.withScope(scope, async (tx) => {
    const request = await requestOf(tx, input)
    const found = request.answers.find((each) => each.questionId === questionId)
    if (!found) throw new UseCaseError('notFound')
    return found
  })
  const { value, notApplicable, comment } = answer
  const given = value === null ? { notApplicable } : { value }
  const saved = await saveAnswer(call, { assessmentId, questionId, expectedVersion, ...given, comment })
  const at = call.deps.now()
  await call.deps.database.withScope(scope, async (tx) => {
    await passingRepository.markTakenUp(tx, { requestId, questionId, by: actor.name, at })
    const data = { requestId, question: questionId }
    await record(tx, actor, { action: 'questions.takenUp', objectKind: 'assessment', objectId: assessmentId, data }, at)
  })
  return saved
}

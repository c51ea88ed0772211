import { newId, passingRepository } from '@rantai/db'
import { todayFor } from '../answers/customer-day'
import { openAnswering } from '../answers/open-answering'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { wholeHolder } from '../answers/whole-holder'
import { requestOf } from './passing-request'
import { mostOpenRequests, type PassedRequestInput, type PassQuestionsInput } from './passing.schema'
import { passableOf } from './read-passing'

const ended = new Set(['recalled', 'cancelled', 'decided'])

/**
 * Passes questions of the vendor's own questionnaire to a sub-processor, who gets a mail with a link of its own. It learns who asks,
 * what and by when, and nothing of the customer.
 * @throws UseCaseError notFound; forbidden (also for a link to some questions); notAllowedNow when the assessment ended or too many
 *   requests are open; invalidInput for a day that has passed or a question that can't be passed
 */
export async function passQuestions(call: Call, input: PassQuestionsInput): Promise<{ readonly requestId: string }> {
  const { scope, actor } = wholeHolder(call, 'passing.write')
  const at = call.deps.now()
  return call.deps.database.withScope(scope, async (tx) => {
    const { row, asked } = await openAnswering(tx, input.assessmentId)
    if (ended.has(row.assessingState)) throw new UseCaseError('notAllowedNow', { state: row.assessingState })
    const today = todayFor(row, at)
    const may = new Set(passableOf(row, asked, today))
    const questionIds = [...new Set(input.questionIds)]
    if (!questionIds.every((id) => may.has(id)))
      throw issue('questionIds', 'One of these questions can’t be passed on any more. Choose again.')
    if (input.dueOn <= today) throw issue('dueOn', 'Choose a date after today.')
    const before = await passingRepository.listRequests(tx, input.assessmentId)
    if (before.filter(({ state }) => state === 'queued' || state === 'sent').length >= mostOpenRequests)
      throw new UseCaseError('notAllowedNow', { state: 'tooMany' })
    const requestId = newId()
    const by = { askedByName: actor.name, askedByEmail: actor.email, at }
    await passingRepository.insertRequest(tx, { ...input, questionIds, ...by, id: requestId, exchangeId: newId() })
    await enqueue(tx, 'questions.passed', { requestId }, { at })
    const data = {
      requestId,
      name: input.partyName,
      contact: input.contactName,
      questions: questionIds.length,
      dueOn: input.dueOn,
    }
    await record(
      tx,
      actor,
      { action: 'questions.passed', objectKind: 'assessment', objectId: input.assessmentId, data },
      at,
    )
    return { requestId }
  })
}

/** Takes questions back: the sub-processor's link dies, and its contact is told. @throws UseCaseError notFound, forbidden, notAllowedNow */
export async function takeBackPassed(call: Call, input: PassedRequestInput): Promise<void> {
  const { scope, actor } = wholeHolder(call, 'passing.write')
  const at = call.deps.now()
  await call.deps.database.withScope(scope, async (tx) => {
    const { id: requestId, assessmentId, partyName, state } = await requestOf(tx, input)
    if (!(await passingRepository.takeBack(tx, { requestId, by: actor.name, at })))
      throw new UseCaseError('notAllowedNow', { state })
    await enqueue(tx, 'questions.takenBack', { requestId }, { at })
    const data = { requestId, name: partyName }
    await record(
      tx,
      actor,
      { action: 'questions.takenBack', objectKind: 'assessment', objectId: assessmentId, data },
      at,
    )
  })
}

/** Reminds the sub-processor's contact, once. @throws UseCaseError notFound, forbidden, notAllowedNow */
export async function remindPassed(call: Call, input: PassedRequestInput): Promise<void> {
  const { scope, actor } = wholeHolder(call, 'passing.write')
  const at = call.deps.now()
  await call.deps.database.withScope(scope, async (tx) => {
    const { id: requestId, assessmentId, partyName, state, remindedAt } = await requestOf(tx, input)
    if (!(await passingRepository.remindOnce(tx, { requestId, by: actor.name, at })))
      throw new UseCaseError('notAllowedNow', { state: remindedAt ? 'reminded' : state })
    await enqueue(tx, 'questions.remind', { requestId }, { at })
    const data = { requestId, name: partyName }
    await record(
      tx,
      actor,
      { action: 'questions.reminded', objectKind: 'assessment', objectId: assessmentId, data },
      at,
    )
  })
}

const issue = (field: string, message: string) =>
  new UseCaseError('invalidInput', { issues: [{ path: [field], message }] })

import {
  answeringMessageRepository,
  evidenceRepository,
  newId,
  submissionRepository,
  type AnsweringRow,
  type Transaction,
} from '@rantai/db'
import { authorize } from '../access'
import { openForWriting } from '../answers/open-answering'
import { todayFor } from '../answers/customer-day'
import { mayAnswer, mayBecomeAnswering, type AnsweringState } from '../assessments/transitions'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { DOCUMENT_PACK } from '../evidence/evidence.schema'
import { enqueue } from '../jobs'
import type { PostMessageInput } from './messages.schema'

/** The state that a message brings about; none for a mere word. Reminders pause in both. */
const states: Readonly<
  Record<PostMessageInput['kind'], Extract<AnsweringState, 'declined' | 'wantsTime'> | undefined>
> = {
  clarification: undefined,
  doesNotFit: 'declined',
  declined: 'declined',
  documentPack: 'declined',
  moreTime: 'wantsTime',
}

/**
 * Writes to the customer: a word about a question, that the questionnaire doesn't fit, or by when it can be answered.
 * @throws UseCaseError notFound, forbidden for a link to some questions, notAllowedNow once the answers were sent,
 *   invalidInput for a day that has passed
 */
export async function postMessage(
  { actor, deps }: Call,
  input: PostMessageInput,
): Promise<{ readonly messageId: string }> {
  const next = states[input.kind]
  const scope = authorize(actor, next === undefined ? 'answering.write' : 'answering.decline')
  if (actor.kind === 'respondent' && !actor.whole) throw new UseCaseError('forbidden')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const { row, asked } = await openForWriting(tx, input.assessmentId)
    const questionId = input.questionId ?? null
    if (questionId !== null && !asked.questions.some(({ id }) => id === questionId)) throw new UseCaseError('notFound')
    if (next !== undefined) await step(tx, row, { next, input, today: todayFor(row, at) })
    else if (['recalled', 'cancelled'].includes(row.assessingState))
      throw new UseCaseError('notAllowedNow', { state: row.assessingState })
    const messageId = newId()
    const { assessmentId, assessingOrganisationId, answeringOrganisationId, relationshipId } = row
    const files = input.kind === 'documentPack' ? await handOver(tx, row, at) : []
    const proposedOn = input.proposedOn ?? null
    const reason = input.reason ?? null
    await answeringMessageRepository.insertAnsweringMessage(tx, {
      id: messageId,
      assessingOrganisationId,
      assessmentId,
      questionId,
      authorName: 'name' in actor ? actor.name : 'Rantai',
      kind: input.kind,
      body: input.body,
      data: {
        ...(proposedOn !== null && { proposedOn }),
        ...(reason !== null && { reason }),
        ...(input.noReply === true && next === undefined && { noReply: true }),
        ...(files.length > 0 && { files }),
      },
      at,
    })
    const across = { assessingOrganisationId, answeringOrganisationId, relationshipId }
    const job = next === undefined ? 'message.posted' : 'assessment.declined'
    await enqueue(tx, job, { assessmentId, messageId }, { at, across })
    const data = { kind: input.kind, questionId, text: input.body, proposedOn, reason, files: files.length }
    await record(tx, actor, { action: 'customer.told', objectKind: 'assessment', objectId: assessmentId, data }, at)
    return { messageId }
  })
}

type HandedOver = { readonly shareId: string; readonly fileName: string; readonly byteSize: number }

/** The vendor's own documents cross with the message, as copies that stay what they are. */
async function handOver(tx: Transaction, row: AnsweringRow, at: Date): Promise<HandedOver[]> {
  const { assessmentId, assessingOrganisationId } = row
  const files = (await evidenceRepository.listEvidence(tx, assessmentId)).filter(({ kind }) => kind === DOCUMENT_PACK)
  const shares = files.map((file) => ({ ...file, id: newId() }))
  const place = { assessmentId, assessingOrganisationId, submissionId: null, at }
  if (shares.length > 0) await submissionRepository.insertShares(tx, place, shares)
  return shares.map(({ id, fileName, byteSize }) => ({ shareId: id, fileName, byteSize }))
}

type Step = { readonly next: AnsweringState; readonly input: PostMessageInput; readonly today: string }

async function step(tx: Transaction, row: AnsweringRow, { next, input, today }: Step): Promise<void> {
  if (typeof input.proposedOn === 'string' && input.proposedOn < today)
    throw new UseCaseError('invalidInput', {
      issues: [{ path: ['proposedOn'], message: 'Choose a day that hasn’t passed.' }],
    })
  const moved =
    mayAnswer(row.assessingState, row.answeringState) &&
    (await submissionRepository.moveAnsweringState(tx, row.assessmentId, { from: mayBecomeAnswering(next), to: next }))
  if (!moved) throw new UseCaseError('notAllowedNow', { state: row.answeringState })
}

import { english } from '@rantai/questionnaires/wording'
import {
  answerRepository,
  evidenceRepository,
  newId,
  submissionRepository,
  type AnsweringRow,
  type EvidenceRow,
  type SubmittedAnswer,
  type Transaction,
} from '@rantai/db'
import type { Asked, AskedState } from '@rantai/questionnaires/asked'
import { authorize, type Actor } from '../access'
import { answerOf, progressOf, stateOf } from '../answers/asked-copy'
import type { NamedQuestion } from '../answers/answering.types'
import { missingOf, withoutEvidence } from '../answers/describe-answering'
import { openForWriting } from '../answers/open-answering'
import { todayFor } from '../answers/customer-day'
import { editableOf, maySign } from '../answers/standing'
import { mayBecomeAnswering } from '../assessments/transitions'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { shareAgreed } from '../passing/use-passed'
import { hashOfSent, packsOf, sentAnswers, STATEMENT, wordsOf, type Receipt, type SentContent } from './receipt-content'
import type { SubmitInput } from './submissions.schema'

/**
 * Sends the answers as they stand: a copy that nobody changes any more, the files with it, and a receipt that stays with
 * the vendor. However often it is pressed at once, it is sent once.
 * @throws UseCaseError notFound, forbidden without the right to sign, notAllowedNow when there is nothing to send,
 *   invalidInput with a path ['missing', questionId] for every required question that isn't answered, or with
 *   ['withoutEvidenceSeen'] where answers lack the evidence that is expected and nobody said that this was seen
 */
export async function submitAnswers(
  { actor, deps }: Call,
  input: SubmitInput,
): Promise<{ readonly submissionId: string; readonly number: number }> {
  const scope = authorize(actor, 'answering.submit')
  if (!maySign(actor)) throw new UseCaseError('forbidden')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const { row, asked } = await openForWriting(tx, input.assessmentId)
    if (editableOf(row, asked) === 'none') throw new UseCaseError('notAllowedNow', { state: row.answeringState })
    const today = todayFor(row, at)
    const state = stateOf(asked, row.answers, today)
    refuseMissing(asked, state)
    const files = attachedTo(state.asked, await evidenceRepository.listEvidence(tx, row.assessmentId))
    if (input.withoutEvidenceSeen !== true) refuseUnseen(withoutEvidence(asked, { row, state, files }, today))
    const progress = progressOf(asked, row.answers, today)
    return send(tx, actor, { row, asked, state, files, input, at, progress })
  })
}

/** The files that go along: those of questions that are asked now. */
const attachedTo = (asked: readonly string[], files: readonly EvidenceRow[]): EvidenceRow[] =>
  files.filter(({ questionIds }) => questionIds.some((id) => asked.includes(id)))

function refuseMissing(asked: Asked, state: AskedState): void {
  const missing = missingOf(asked, state)
  if (missing.length === 0) return
  const issues = missing.map(({ questionId }) => ({
    path: ['missing', questionId],
    message: 'This question needs an answer.',
  }))
  throw new UseCaseError('invalidInput', { issues })
}

/** Sending without expected evidence is allowed; not noticing it is not. */
function refuseUnseen(questions: readonly NamedQuestion[]): void {
  if (questions.length === 0) return
  const message = english(
    'Look at the answers without the evidence that is expected, then say that you send them all the same.',
  )
  throw new UseCaseError('invalidInput', { issues: [{ path: ['withoutEvidenceSeen'], message }] })
}

type Sending = {
  readonly row: AnsweringRow
  readonly asked: Asked
  readonly state: AskedState
  readonly files: readonly EvidenceRow[]
  readonly input: SubmitInput
  readonly progress: ReturnType<typeof progressOf>
  readonly at: Date
}

async function send(tx: Transaction, actor: Actor, sending: Sending) {
  const { row, state, input, files, at } = sending
  // The state says whether it may be sent; asked in the same statement that changes it.
  const from = row.assessingState === 'returned' ? ['submitted', 'amending'] : mayBecomeAnswering('submitted')
  const to = { from, to: 'submitted', submittedAt: at }
  if (!(await submissionRepository.moveAnsweringState(tx, row.assessmentId, to)))
    throw new UseCaseError('notAllowedNow', { state: row.answeringState })
  await answerRepository.setProgress(tx, row.assessmentId, sending.progress)
  const shares = files.map((file) => ({ id: newId(), file }))
  const answers = copyAnswers(row, state, shares)
  const sent: SentContent = {
    questionnaireHash: row.questionnaireHash,
    statement: STATEMENT,
    attestedName: input.name,
    attestedTitle: input.title,
    answers: sentAnswers(answers, files),
  }
  const contentHash = hashOfSent(sent)
  const id = newId()
  const number = (row.submission?.number ?? 0) + 1
  await submissionRepository.insertSubmission(
    tx,
    {
      id,
      assessingOrganisationId: row.assessingOrganisationId,
      assessmentId: row.assessmentId,
      number,
      questionnaireHash: row.questionnaireHash,
      contentHash,
      statement: STATEMENT,
      attestedName: input.name,
      attestedTitle: input.title,
      attestedEmail: 'email' in actor ? actor.email : null,
      at,
    },
    { answers, shares: shares.map(({ id: shareId, file }) => ({ ...shareOf(file), id: shareId })) },
  )
  await shareAgreed(tx, { ...row, at })
  await keepReceipt(tx, sending, { submissionId: id, number, contentHash, sent, answers })
  await tellCustomer(tx, actor, { row, submissionId: id, number, at, input })
  return { submissionId: id, number }
}

/**
 * Everything given to the questions that are asked. A proposal that nobody confirmed stays behind, and so does a row that
 * was cleared, or what was once written into a question that other answers hide now.
 */
function copyAnswers(
  row: AnsweringRow,
  state: AskedState,
  shares: readonly { readonly id: string; readonly file: EvidenceRow }[],
): SubmittedAnswer[] {
  const isAsked = new Set(state.asked)
  return row.answers
    .filter(({ questionId }) => isAsked.has(questionId))
    .filter((answer) => answer.status !== 'toConfirm' && answerOf(answer) !== undefined)
    .map(({ questionId, value, notApplicable, comment, answeredOn, authorName }) => ({
      questionId,
      value,
      notApplicable,
      comment,
      answeredOn,
      authorName,
      evidence: shares.filter(({ file }) => file.questionIds.includes(questionId)).map(({ id }) => id),
    }))
}

function shareOf({ title, kind, fileName, mediaType, byteSize, digest, objectKey, issuedOn, expiresOn }: EvidenceRow) {
  return { title, kind, fileName, mediaType, byteSize, digest, objectKey, issuedOn, expiresOn }
}

type Sent = Pick<Receipt, 'number' | 'contentHash' | 'sent'> & {
  readonly submissionId: string
  readonly answers: readonly SubmittedAnswer[]
}

async function keepReceipt(tx: Transaction, { row, asked, files, at }: Sending, done: Sent): Promise<void> {
  const customerName = row.customerName ?? row.requesterName
  const content: Receipt = {
    number: done.number,
    submittedAt: at.toISOString(),
    customerName,
    title: row.title,
    contentHash: done.contentHash,
    sent: done.sent,
    questions: wordsOf(asked, done.answers),
    packs: packsOf(asked),
    files: files.map(({ digest, title, fileName, byteSize }) => ({ digest, title, fileName, byteSize })),
  }
  await submissionRepository.insertReceipt(tx, {
    id: newId(),
    assessmentId: row.assessmentId,
    submissionId: done.submissionId,
    customerName,
    title: row.title,
    content,
    contentHash: done.contentHash,
    at,
  })
}

type Told = Pick<Sending, 'row' | 'input' | 'at'> & { readonly submissionId: string; readonly number: number }

async function tellCustomer(tx: Transaction, actor: Actor, { row, submissionId, number, at, input }: Told) {
  const { assessmentId, assessingOrganisationId, answeringOrganisationId, relationshipId } = row
  const data = { number, by: input.name, title: input.title }
  await record(tx, actor, { action: 'answers.submitted', objectKind: 'assessment', objectId: assessmentId, data }, at)
  const across = { assessingOrganisationId, answeringOrganisationId, relationshipId }
  await enqueue(tx, 'assessment.submitted', { assessmentId, submissionId }, { at, across })
}

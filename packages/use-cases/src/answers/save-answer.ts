import { answerRepository, newId, type AnsweringRow, type AnswerRow, type Transaction } from '@rantai/db'
import type { Asked } from '@rantai/questionnaires/asked'
import { authorize, type Actor } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { valueIssue } from './value-issue'
import { enqueue } from '../jobs'
import type { SavedAnswer } from './answering.types'
import type { ConfirmAnswerInput, SaveAnswerInput } from './answers.schema'
import { progressOf, stateOf } from './asked-copy'
import { todayFor } from './customer-day'
import { openForWriting } from './open-answering'
import { editableOf, isEditable, stateWhileWriting } from './standing'

/**
 * Keeps one answer of the working copy, as autosave does: three statements. A value takes away "not applicable" and the
 * other way round; what the input leaves out stays.
 * @throws UseCaseError notFound, notAllowedNow, invalidInput for a value of another type, conflict
 */
export async function saveAnswer({ actor, deps }: Call, input: SaveAnswerInput): Promise<SavedAnswer> {
  const scope = authorize(actor, 'answering.write')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const open = await openQuestion(tx, input, at)
    const { value } = input
    if (value !== undefined && value !== null) refuseWrongValue(open, value)
    return write(tx, actor, { ...open, at, next: changed(open.standing, input, open.today) })
  })
}

/** Says that a proposal from an earlier assessment is still true. @throws UseCaseError notFound, notAllowedNow, conflict */
export async function confirmAnswer({ actor, deps }: Call, input: ConfirmAnswerInput): Promise<SavedAnswer> {
  const scope = authorize(actor, 'answering.write')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const open = await openQuestion(tx, input, at)
    const { standing, today } = open
    if (!standing) throw new UseCaseError('notFound')
    const { value, notApplicable, comment } = standing
    return write(tx, actor, {
      ...open,
      at,
      next: { value, notApplicable, comment, answeredOn: today, status: 'given' },
    })
  })
}

type Question = Asked['questions'][number]
type Open = {
  readonly row: AnsweringRow
  readonly asked: Asked
  readonly question: Question
  readonly standing: AnswerRow | undefined
  readonly today: string
}

async function openQuestion(tx: Transaction, input: ConfirmAnswerInput, at: Date): Promise<Open> {
  const { row, asked } = await openForWriting(tx, input.assessmentId)
  const question = asked.questions.find((each) => each.id === input.questionId)
  if (!question) throw new UseCaseError('notFound')
  if (row.namedQuestionIds && !row.namedQuestionIds.includes(question.id)) throw new UseCaseError('notFound')
  if (!isEditable(editableOf(row, asked), question.id))
    throw new UseCaseError('notAllowedNow', { state: row.answeringState })
  const standing = row.answers.find((each) => each.questionId === question.id)
  const current = standing?.version ?? 0
  if (current !== input.expectedVersion) throw new UseCaseError('conflict', { current })
  return { row, asked, question, standing, today: todayFor(row, at) }
}

function refuseWrongValue({ question, today }: Open, value: unknown): void {
  // What the vendor sees of a question has all that a value is checked against; it lacks what answers are worth.
  const wrong = valueIssue(question.answer, value, today)
  if (wrong !== undefined) throw new UseCaseError('invalidInput', { issues: [wrong] })
}

type Next = Pick<AnswerRow, 'value' | 'notApplicable' | 'comment' | 'answeredOn' | 'status'>

function changed(standing: AnswerRow | undefined, input: SaveAnswerInput, today: string): Next {
  const value = (input.value === undefined ? standing?.value : input.value) ?? null
  const notApplicable = (input.notApplicable === undefined ? standing?.notApplicable : input.notApplicable) ?? null
  const gaveValue = input.value !== undefined && input.value !== null
  const gaveReason = typeof input.notApplicable === 'string'
  const onlyComment = input.value === undefined && input.notApplicable === undefined
  return {
    value: gaveReason && !gaveValue ? null : value,
    notApplicable: gaveValue ? null : notApplicable,
    comment: (input.comment === undefined ? standing?.comment : input.comment) ?? null,
    // A remark beside an answer doesn't make the answer younger, nor confirm it.
    answeredOn: onlyComment && standing ? standing.answeredOn : today,
    status: onlyComment && standing ? standing.status : 'given',
  }
}

type Write = Open & { readonly at: Date; readonly next: Next }

async function write(tx: Transaction, actor: Actor, { row, asked, question, standing, today, at, next }: Write) {
  const authorName = 'name' in actor ? actor.name : 'Rantai'
  const version = (standing?.version ?? 0) + 1
  const after: AnswerRow = {
    questionId: question.id,
    ...next,
    version,
    authorName,
    updatedAt: at.toISOString(),
  }
  const others = row.answers.filter((each) => each.questionId !== question.id)
  const rows = [...others, after]
  const { answeredCount, total } = stateOf(asked, rows, today)
  const saved = await answerRepository.saveAnswer(tx, {
    assessmentId: row.assessmentId,
    questionId: question.id,
    ...next,
    authorName,
    historyId: newId(),
    at,
    expectedVersion: standing?.version ?? 0,
    answeredCount: progressOf(asked, rows, today),
    answeringState: stateWhileWriting(row),
  })
  if (saved === undefined) throw new UseCaseError('conflict', { current: version })
  // Who sees some answers only cannot count them all: the worker does, on the vendor's side.
  if (row.namedQuestionIds) await enqueue(tx, 'answers.count', { assessmentId: row.assessmentId }, { at })
  return { version: saved, savedAt: at.toISOString(), answeredCount, total }
}

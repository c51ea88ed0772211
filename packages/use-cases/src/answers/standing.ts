import type { AnsweringRow } from '@rantai/db'
import type { Asked } from '@rantai/questionnaires/asked'
import { decide, type Actor } from '../access'
import { mayAnswer, mayBecomeAnswering, type AnsweringState } from '../assessments/transitions'
import type { Editable } from './answering.types'
import { sentQuestionIds } from './sent-answers'

/** Questions the customer sent back since the answers were last sent, unless it said that they needn't change. */
export function returnedQuestionIds({ messages, submission }: Pick<AnsweringRow, 'messages' | 'submission'>): string[] {
  const since = submission ? Date.parse(submission.submittedAt) : Number.NEGATIVE_INFINITY
  const returned = new Set<string>()
  for (const { questionId, kind, at, data } of messages) {
    if (questionId === null || Date.parse(at) < since) continue
    if (kind === 'returned') returned.add(questionId)
    else if (data['takesBackReturn'] === true) returned.delete(questionId)
  }
  return [...returned]
}

/**
 * Which answers may be changed now. After a return only the returned questions, and those whose answers the customer
 * doesn't have, since changed answers can open them. A link to some questions opens no others.
 */
export function editableOf(row: AnsweringRow, asked: Asked): Editable {
  const { assessingState, answeringState, namedQuestionIds } = row
  const narrowed = (ids: readonly string[]) =>
    namedQuestionIds === null ? ids : ids.filter((id) => namedQuestionIds.includes(id))
  if (assessingState === 'returned') {
    const returned = returnedQuestionIds(row)
    if (returned.length === 0 && answeringState !== 'amending') return 'none'
    const locked =
      sentQuestionIds(row, asked) ?? new Set(row.answers.filter(isGiven).map(({ questionId }) => questionId))
    const open = asked.questions.map(({ id }) => id).filter((id) => returned.includes(id) || !locked.has(id))
    return narrowed(open)
  }
  if (!mayAnswer(assessingState, answeringState)) return 'none'
  return namedQuestionIds === null ? 'all' : narrowed(asked.questions.map(({ id }) => id))
}

const isGiven = ({ value, notApplicable }: AnsweringRow['answers'][number]): boolean =>
  (value !== null && value !== undefined) || notApplicable !== null

export function isEditable(editable: Editable, questionId: string): boolean {
  return typeof editable === 'string' ? editable === 'all' : editable.includes(questionId)
}

/** The state that the first changed answer brings about. */
export function stateWhileWriting({ assessingState, answeringState }: AnsweringRow): AnsweringState {
  return assessingState === 'returned' || answeringState === 'amending' ? 'amending' : 'inProgress'
}

export function mayWrite(actor: Actor, editable: Editable): boolean {
  return decide(actor, 'answering.write') === 'yes' && editable !== 'none'
}

/** Handing questions to others is for whoever holds the whole and writes. */
export function mayHandOver(actor: Actor, editable: Editable): boolean {
  return decide(actor, 'delegation.write') === 'yes' && isWhole(actor) && editable !== 'none'
}

/** Signing is for the holder of a link to the whole, and for members whose role signs. */
export function maySign(actor: Actor): boolean {
  return decide(actor, 'answering.submit') === 'yes' && isWhole(actor)
}

/** Sent, and nobody has looked at it yet. */
export function mayRecall(actor: Actor, row: Pick<AnsweringRow, 'assessingState' | 'answeringState'>): boolean {
  return maySign(actor) && row.assessingState === 'invited' && row.answeringState === 'submitted'
}

export const isWhole = (actor: Actor): boolean => actor.kind !== 'respondent' || actor.whole

/** Writing to the customer, which changes no state. */
export function mayMessage(actor: Actor, { assessingState }: Pick<AnsweringRow, 'assessingState'>): boolean {
  return (
    isWhole(actor) && decide(actor, 'answering.write') === 'yes' && !['recalled', 'cancelled'].includes(assessingState)
  )
}

/** Saying that it doesn't fit, or takes longer: until the answers were sent for the first time. */
export function mayDecline(
  actor: Actor,
  { assessingState, answeringState }: Pick<AnsweringRow, 'assessingState' | 'answeringState'>,
): boolean {
  const isInTime = mayAnswer(assessingState, answeringState) && mayBecomeAnswering('declined').includes(answeringState)
  return isWhole(actor) && decide(actor, 'answering.decline') === 'yes' && isInTime
}

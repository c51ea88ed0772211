import type { AnsweringRow, EvidenceRow } from '@rantai/db'
import type { Asked, AskedState } from '@rantai/questionnaires/asked'
import type { Actor } from '../access'
import { turnsOf } from '../messages/turns'
import type {
  AnsweringHead,
  AnsweringSection,
  AwaitedQuestion,
  Editable,
  NamedQuestion,
  StoredAnswer,
} from './answering.types'
import { answersOf } from './asked-copy'
import { zoneOf } from './customer-day'
import { editableOf, isEditable, mayMessage, maySign, mayWrite, returnedQuestionIds } from './standing'

/** What answering takes, with looking things up: the same figure that the invitation is estimated with. */
const MINUTES_A_QUESTION = 1.5

type Opened = {
  readonly row: AnsweringRow
  readonly asked: Asked
  readonly state: AskedState
  readonly editable: Editable
}

export function headOf(actor: Actor, { row, asked, state, editable }: Opened): AnsweringHead {
  const sentBack = new Set(returnedQuestionIds(row))
  // In the order in which they show, not in which somebody read them.
  const returned = asked.questions.filter(({ id }) => sentBack.has(id))
  const changed = new Set(changedSinceSent(row))
  const left = state.total - state.answeredCount
  return {
    assessmentId: row.assessmentId,
    customerName: row.customerName ?? row.requesterName,
    title: row.title,
    description: row.description,
    dueOn: row.dueOn,
    customerTimeZone: zoneOf(row),
    requesterName: row.requesterName,
    requesterEmail: row.requesterEmail,
    assessingState: row.assessingState,
    answeringState: row.answeringState,
    answeredCount: state.answeredCount,
    total: state.total,
    minutesLeft: Math.ceil(left * MINUTES_A_QUESTION),
    sections: sectionsOf(row, asked, { state, returned: [...sentBack].filter((id) => !changed.has(id)) }),
    returned: returned.map((question) => ({ ...questionNamed(question), changed: changed.has(question.id) })),
    messages: row.messages.map((message) => ({ ...message, questionText: textOf(asked, message.questionId) })),
    awaited: awaitedOf(row, asked),
    isOpen: editable !== 'none',
    passed: asked.passed === true,
    mayWrite: mayWrite(actor, editable),
    holds: row.holds,
    mayMessage: mayMessage(actor, row),
    maySubmit: maySign(actor) && editable !== 'none',
  }
}

/** Nobody waits for a word any more once the customer took the questions back. */
function awaitedOf({ assessingState, messages }: AnsweringRow, asked: Asked): AwaitedQuestion[] {
  if (assessingState === 'recalled' || assessingState === 'cancelled') return []
  const turns = turnsOf(messages)
  return asked.questions.flatMap((question) => {
    const turn = turns.get(question.id)
    return turn === undefined ? [] : [{ ...questionNamed(question), turn }]
  })
}

/** Questions whose answers were written after the last sending. */
function changedSinceSent({ answers, submission }: AnsweringRow): string[] {
  if (submission === null) return []
  const since = Date.parse(submission.submittedAt)
  return answers.filter(({ updatedAt }) => Date.parse(updatedAt) > since).map(({ questionId }) => questionId)
}

/** How many answers the next sending brings. */
export function countToSend({ row, state }: Pick<Opened, 'row' | 'state'>): number {
  if (row.assessingState !== 'returned') return state.answeredCount
  const isAsked = new Set(state.asked)
  return new Set([...returnedQuestionIds(row), ...changedSinceSent(row)].filter((id) => isAsked.has(id))).size
}

function sectionsOf(
  row: AnsweringRow,
  asked: Asked,
  { state, returned }: { readonly state: AskedState; readonly returned: readonly string[] },
): AnsweringSection[] {
  const isAsked = new Set(state.asked)
  const open = new Set(state.unanswered)
  const proposed = row.answers.filter((answer) => answer.status === 'toConfirm').map((answer) => answer.questionId)
  const attending = new Set([...returned, ...proposed])
  return asked.components.map(({ id, title }) => {
    const own = asked.questions.filter((question) => question.component === id && isAsked.has(question.id))
    return {
      id,
      title: title?.en ?? id,
      total: own.length,
      answered: own.filter((question) => !open.has(question.id)).length,
      attention: own.filter((question) => attending.has(question.id)).length,
    }
  })
}

/** Required questions that nobody answered, in the order in which they show. */
export function missingOf(asked: Asked, state: AskedState): NamedQuestion[] {
  const missing = new Set(state.unansweredRequired)
  return asked.questions.filter(({ id }) => missing.has(id)).map(questionNamed)
}

/**
 * Answers whose question expects evidence and that none current is attached to, in the order in which they show. They can
 * be sent, and the scorer caps them (scoring.md section 2). What stays as it was sent was seen when it was.
 */
export function withoutEvidence(
  asked: Asked,
  {
    row,
    state,
    files,
  }: { readonly row: AnsweringRow; readonly state: AskedState; readonly files: readonly EvidenceRow[] },
  today: string,
): NamedQuestion[] {
  const isAsked = new Set(state.asked)
  const given = answersOf(row.answers)
  const editable = editableOf(row, asked)
  const isOpen = (id: string) => editable === 'none' || isEditable(editable, id)
  const proven = new Set(
    files.flatMap(({ expiresOn, questionIds }) => (expiresOn !== null && expiresOn < today ? [] : questionIds)),
  )
  return asked.questions
    .filter(({ id, evidenceRequired }) => evidenceRequired && isAsked.has(id) && isOpen(id) && !proven.has(id))
    .filter(({ id }) => given[id]?.value !== undefined)
    .map(questionNamed)
}

/** Null for the whole questionnaire, and for a question that it has no more. */
function textOf({ questions }: Asked, questionId: string | null): string | null {
  const question = questions.find(({ id }) => id === questionId)
  return question ? questionNamed(question).text : null
}

export const questionNamed = ({ id, component, text, plain }: Asked['questions'][number]): NamedQuestion => ({
  questionId: id,
  sectionId: component,
  text: (plain ?? text).en,
})

export function storedAnswers(rows: AnsweringRow['answers']): Record<string, StoredAnswer> {
  return Object.fromEntries(rows.map(({ questionId, ...answer }) => [questionId, answer]))
}

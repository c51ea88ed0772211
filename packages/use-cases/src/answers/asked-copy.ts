import { answeringRepository, type AnsweringRow, type AnswerRow, type Transaction } from '@rantai/db'
import { evaluateAsked, type Asked, type AskedAnswers, type AskedState } from '@rantai/questionnaires/asked'
import { LRUCache } from 'lru-cache'

/** A composed questionnaire is some hundred kilobytes as text, a few times that in memory. */
const copies = new LRUCache<string, Asked>({ max: 100 })

/**
 * The questionnaire of an assessment as its vendor is asked it. Kept in memory under the copy's version: reading it is
 * the dear part of saving one answer. `row` was read in the same scope, so nobody gets a copy that isn't theirs.
 */
export async function askedOf(tx: Transaction, row: AnsweringRow): Promise<Asked> {
  const key = `${row.assessingOrganisationId}/${row.assessmentId}/${row.copyVersion}/${row.questionnaireHash}`
  const known = copies.get(key)
  if (known) return known
  const asked = (await answeringRepository.findAskedContent(tx, row.assessmentId)) as Asked
  copies.set(key, asked)
  return asked
}

/** Stored answers as the engine reads them; a proposal that nobody confirmed is no answer. */
export function answersOf(rows: readonly AnswerRow[]): AskedAnswers {
  const answers: Record<string, NonNullable<AskedAnswers[string]>> = {}
  for (const row of rows) {
    const answer = row.status === 'toConfirm' ? undefined : answerOf(row)
    if (answer) answers[row.questionId] = answer
  }
  return answers
}

/** Undefined for a row that was cleared. */
export function answerOf(row: Pick<AnswerRow, 'value' | 'notApplicable'>): AskedAnswers[string] {
  if (row.value !== null && row.value !== undefined) return { value: row.value }
  return row.notApplicable === null ? undefined : { notApplicable: row.notApplicable }
}

const namedAtInvitation = new WeakMap<Asked, readonly string[]>()

/**
 * How many answers the customer sees before they are sent: of the questions asked before anything was answered, those
 * that hold an answer. What an answer opens or closes doesn't show in it, since that would betray the answer.
 */
export function progressOf(asked: Asked, rows: readonly AnswerRow[], today: string): number {
  const known = namedAtInvitation.get(asked)
  // No condition over an age holds while nothing is answered: any day gives the same questions.
  const named = known ?? evaluateAsked(asked, {}, today).asked
  if (!known) namedAtInvitation.set(asked, named)
  const given = answersOf(rows)
  return named.filter((id) => given[id] !== undefined).length
}

/** Which questions apply and which are open, for the working copy as it stands. */
export function stateOf(asked: Asked, rows: readonly AnswerRow[], today: string): AskedState {
  return evaluateAsked(asked, answersOf(rows), today)
}

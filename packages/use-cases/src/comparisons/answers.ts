import { questionHash, type ComposedQuestion } from '@rantai/questionnaires'
import { saidValue, type SaidValue } from '../profiles/said-value'
import type { Columns, Scored } from './scored'

/** An answer in one column: its words, and what it is worth after review and evidence. */
export type AnswerCell = {
  /** The reviewer's value where there is one; null where it isn't answered. */
  readonly said: SaidValue | null
  /** `notApplicable`: accepted as such. `notAsked`: its condition isn't met. */
  readonly standing: 'counts' | 'notApplicable' | 'notAsked'
  /** 0 to 1; null where it doesn't count. */
  readonly value: number | null
  readonly capped: boolean
}

/** A question asked alike in two columns or more, worth something else in some of them. */
export type ComparedAnswer = {
  readonly id: string
  readonly component: string
  readonly text: string
  /** Null where the column wasn't asked it, or in other words. */
  readonly cells: readonly (AnswerCell | null)[]
  /** Highest less lowest value, 0 to 1; what doesn't count is left out. */
  readonly spread: number
}

export type ComparedAnswers = {
  /** The greatest spread first, the heavier question before the lighter. */
  readonly differing: readonly ComparedAnswer[]
  /** Questions asked alike in every column with answers. */
  readonly common: number
}

const near = 1e-9

/** What was asked in the same words, with the same choices, and is answered otherwise. */
export function comparedAnswers(columns: Columns): ComparedAnswers {
  const answered = columns.filter((column) => column !== null)
  const asked = columns.map((column) => (column ? byId(column) : null))
  const weights = new Map<string, number>()
  const differing: ComparedAnswer[] = []
  let common = 0
  for (const id of new Set(answered.flatMap(({ questionnaire }) => questionnaire.order))) {
    const questions = asked.map((of) => of?.get(id))
    const first = questions.find((question) => question !== undefined)
    if (!first) continue
    const alike = questions.map((question) => question !== undefined && sameQuestion(question, first))
    if (alike.filter(Boolean).length === answered.length) common += 1
    const cells = columns.map((column, i) => (column && alike[i] ? cellOf(column, first) : null))
    const spread = spreadOf(cells)
    if (spread === null) continue
    weights.set(id, first.weight * (first.multiplier?.factor ?? 1))
    differing.push({ id, component: first.component, text: first.text.en, cells, spread })
  }
  differing.sort(
    (a, b) => b.spread - a.spread || (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  )
  return { differing, common }
}

const byId = ({ questionnaire }: Scored) => new Map(questionnaire.questions.map((question) => [question.id, question]))

const hashes = new WeakMap<ComposedQuestion, string>()
function hashOf(question: ComposedQuestion): string {
  const known = hashes.get(question) ?? questionHash(question)
  hashes.set(question, known)
  return known
}
const sameQuestion = (a: ComposedQuestion, b: ComposedQuestion): boolean => a === b || hashOf(a) === hashOf(b)

/** How far apart the values are; null where fewer than two count or all are worth the same. */
function spreadOf(cells: readonly (AnswerCell | null)[]): number | null {
  const values = cells.flatMap((cell) => (cell === null || cell.value === null ? [] : [cell.value]))
  if (values.length < 2) return null
  const spread = Math.max(...values) - Math.min(...values)
  return spread < near ? null : spread
}

function cellOf({ file, explanation }: Scored, question: ComposedQuestion): AnswerCell {
  const explained = explanation.questions[question.id]
  const answer = file.answers[explained?.copiedFrom ?? question.id]
  const said = answer?.review?.value ?? answer?.value
  const counts = explained !== undefined
  return {
    said: said === undefined || explained?.copiedFrom !== undefined ? null : saidValue(question.answer, said),
    standing: counts ? 'counts' : answer?.review?.acceptNotApplicable === true ? 'notApplicable' : 'notAsked',
    value: explained?.value ?? null,
    capped: explained?.adjustments.some(({ kind }) => kind === 'evidence') ?? false,
  }
}

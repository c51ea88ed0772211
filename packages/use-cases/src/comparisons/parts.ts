import { canonicalHash, type Maturity, type Questionnaire } from '@rantai/questionnaires'
import type { Columns, Scored } from './scored'

/** A component in one column. */
export type PartCell = {
  /** 0 to 100; null where nothing in it is scored. */
  readonly score: number | null
  readonly maturity: Maturity | null
  /** Of the uncapped overall. */
  readonly points: number
  /** False where its questions, choices, bands or weights aren't those of the first column that has it. */
  readonly alike: boolean
}

/** A component in every column; null where it wasn't asked. */
export type ComparedPart = {
  readonly id: string
  readonly title: string
  readonly cells: readonly (PartCell | null)[]
  /** Highest less lowest score of those asked alike; null where fewer than two are. */
  readonly spread: number | null
}

const signatures = new WeakMap<Questionnaire, Map<string, string>>()

/** What a component's score measures: a hash over its questions with their choices, bands, evidence, weights and multipliers. */
function signatureOf(questionnaire: Questionnaire, component: string): string {
  const known = signatures.get(questionnaire) ?? new Map<string, string>()
  signatures.set(questionnaire, known)
  const before = known.get(component)
  if (before !== undefined) return before
  const asked = questionnaire.questions
    .filter((question) => question.component === component)
    .map(({ id, text, answer, weight, multiplier, evidence, coveredBy, appliesWhen }) => {
      const all = { id, text: text.en, answer, weight, factor: multiplier?.factor, evidence, coveredBy, appliesWhen }
      return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
    })
  const signature = canonicalHash(asked)
  known.set(component, signature)
  return signature
}

/** Every component that any column was asked, in the order of the first that has it. */
export function partsOf(columns: Columns): ComparedPart[] {
  const ids = [...new Set(columns.flatMap((column) => (column ? componentsInOrder(column.questionnaire) : [])))]
  return ids.map((id): ComparedPart => {
    const first = columns.find((column) => column !== null && hasComponent(column, id))
    const signature = first ? signatureOf(first.questionnaire, id) : ''
    const cells = columns.map((column) => (column && hasComponent(column, id) ? cellOf(column, id, signature) : null))
    const alike = cells.flatMap((cell) => (cell?.alike && cell.score !== null ? [cell.score] : []))
    const component = first?.questionnaire.components.find((each) => each.id === id)
    return {
      id,
      title: component?.title?.en ?? id,
      cells,
      spread: alike.length < 2 ? null : Math.max(...alike) - Math.min(...alike),
    }
  })
}

const hasComponent = ({ questionnaire }: Scored, id: string): boolean =>
  questionnaire.components.some((component) => component.id === id)

function componentsInOrder({ order, questions }: Questionnaire): string[] {
  const components = new Map(questions.map(({ id, component }) => [id, component]))
  return [...new Set(order.flatMap((id) => components.get(id) ?? []))]
}

function cellOf({ questionnaire, explanation }: Scored, id: string, signature: string): PartCell {
  const of = explanation.components[id]
  const inside = new Set(questionnaire.questions.filter(({ component }) => component === id).map((each) => each.id))
  return {
    score: of?.score == null ? null : of.score * 100,
    maturity: of?.maturity ?? null,
    points: Object.entries(explanation.questions).reduce(
      (sum, [question, { points }]) => sum + (inside.has(question) ? points : 0),
      0,
    ),
    alike: signatureOf(questionnaire, id) === signature,
  }
}

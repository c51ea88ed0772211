import {
  bestAnswer,
  factDictionary,
  type Answer,
  type ComposedQuestion,
  type Explanation,
  type Fact,
  type Questionnaire,
} from '@rantai/questionnaires'
import type { Rating } from '../profiles/rating'
import { saidValue, type SaidValue } from '../profiles/said-value'
import type { ScoreFile } from '../scores/score-input'
import { triable } from './read-tried'
import { noAnswer, notApplicable } from './what-if.schema'

/** That a word is offered instead of a figure or a day: the pack's own, where it has one. */
export type NoneWord = { readonly text: string | null }

/** How a question is tried: what its control offers. */
export type TriedControl =
  | { readonly type: 'maturity' }
  | { readonly type: 'yesNo'; readonly partial: boolean }
  | { readonly type: 'single' | 'multi'; readonly choices: readonly { readonly id: string; readonly text: string }[] }
  | { readonly type: 'number' | 'date'; readonly unit: string | null; readonly none: NoneWord | null }

export type OfferedQuestion = {
  readonly id: string
  readonly text: string
  readonly control: TriedControl
  /** As it stands and as it is tried: values as texts of the form. */
  readonly now: readonly string[]
  readonly tried: readonly string[]
  readonly said: SaidValue | 'notApplicable' | null
}

export type OfferedSection = {
  readonly id: string
  readonly title: string
  readonly questions: readonly OfferedQuestion[]
}

type Shown = {
  readonly now: ScoreFile
  readonly tried: ScoreFile
  readonly explanations: readonly Explanation[]
}

/** The questions whose answers can be tried, by component; a covered one takes its value from its covering question. */
export function offeredSections(questionnaire: Questionnaire, { now, tried, explanations }: Shown): OfferedSection[] {
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const asked = new Set(explanations.flatMap(({ applicable, undecided }) => [...applicable, ...undecided]))
  const sections = new Map<string, OfferedQuestion[]>()
  for (const id of questionnaire.order) {
    const question = byId.get(id)
    if (!question || !triable.has(question.answer.type) || covered(question, asked) || !asked.has(id)) continue
    const list = sections.get(question.component) ?? []
    sections.set(question.component, list)
    list.push(offered(question, { now: now.answers[id], tried: tried.answers[id] }))
  }
  return [...sections].map(([id, questions]) => ({
    id,
    title: questionnaire.components.find((component) => component.id === id)?.title?.en ?? id,
    questions,
  }))
}

const covered = ({ coveredBy }: ComposedQuestion, asked: ReadonlySet<string>): boolean =>
  coveredBy !== undefined && asked.has(coveredBy)

function offered(
  question: ComposedQuestion,
  { now, tried }: { now: Answer | undefined; tried: Answer | undefined },
): OfferedQuestion {
  const value = now?.review?.value ?? now?.value
  const isOut = now?.notApplicable !== undefined
  return {
    id: question.id,
    text: question.text.en,
    control: controlOf(question),
    now: textsOf(now),
    tried: textsOf(tried),
    said: value !== undefined ? saidValue(question.answer, value) : isOut ? 'notApplicable' : null,
  }
}

function controlOf({ answer }: ComposedQuestion): TriedControl {
  switch (answer.type) {
    case 'yesNo':
      return { type: 'yesNo', partial: answer.partial === true }
    case 'single':
    case 'multi':
      return { type: answer.type, choices: answer.choices.map(({ id, text }) => ({ id, text: text?.en ?? id })) }
    case 'number':
      return { type: 'number', unit: answer.unit ?? null, none: noneOf(answer) }
    case 'date':
      return { type: 'date', unit: null, none: noneOf(answer) }
    default:
      return { type: 'maturity' }
  }
}

const noneOf = ({ none }: { none?: { text?: { en: string } | undefined } | undefined }): NoneWord | null =>
  none ? { text: none.text?.en ?? null } : null

/** An answer as the form posts it: the value that counts. */
export function textsOf(answer: Answer | undefined): string[] {
  const value = answer?.review?.value ?? answer?.value
  if (value !== undefined) return formTexts(value)
  return answer?.notApplicable === undefined ? [noAnswer] : [notApplicable]
}

/** Answers that are worth trying: the best answer of a question, as texts of the form. */
export type Suggestion = { readonly question: string; readonly text: string; readonly texts: readonly string[] }
export type Suggestions = {
  readonly improvements: readonly (Suggestion & { readonly capped: number; readonly uncapped: number })[]
  /** All steps together; null where no better band can be reached by answers. */
  readonly path: { readonly band: string; readonly answers: readonly Suggestion[] } | null
}

export function suggestionsOf(questionnaire: Questionnaire, rating: Rating, asOf: string): Suggestions {
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const best = ({ question, text }: { question: string; text: string }): Suggestion[] => {
    const spec = byId.get(question)?.answer
    const value = spec && bestAnswer(spec, asOf)
    if (value === undefined) return []
    return [{ question, text, texts: Array.isArray(value) ? value : [String(value)] }]
  }
  const { path } = rating
  return {
    improvements: rating.improvements.flatMap((each) =>
      best(each).map((suggestion) => ({ ...suggestion, capped: each.capped, uncapped: each.uncapped })),
    ),
    path: path?.reached === true ? { band: path.band, answers: path.steps.flatMap(best) } : null,
  }
}

export type OfferedFact = Pick<Fact, 'name' | 'type'> & {
  readonly ask: string
  readonly values: readonly string[]
  readonly countries: boolean
  readonly now: readonly string[]
  readonly tried: readonly string[]
}

const ofTier = new Set([
  'confidentialityImpact',
  'integrityImpact',
  'availabilityImpact',
  'personalRecords',
  'access',
  'crossBorder',
  'substitutability',
])

/** The facts that the tier or a rule of the questionnaire goes by. */
export function offeredFacts(questionnaire: Questionnaire, now: ScoreFile, tried: ScoreFile): OfferedFact[] {
  const named = new Set([...ofTier, ...factsNamed(questionnaire)])
  return factDictionary
    .filter(({ name, askedBy }) => named.has(name) && askedBy !== 'derived')
    .map(({ name, type, values = [], countries, ask, whole }) => ({
      name,
      type,
      ask: ask.en,
      values: whole?.max === undefined ? values : levels(whole.min, whole.max),
      countries: countries === true,
      now: factTexts(now.facts[name]),
      tried: factTexts(tried.facts[name]),
    }))
}

const levels = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => String(from + i))

function factTexts(value: unknown): string[] {
  return value === undefined || value === null ? [] : formTexts(value)
}

/** A list's members, or the one text; what is an object no form can give. */
function formTexts(value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  return all.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
}

const known = new WeakMap<Questionnaire, readonly string[]>()

/** Every fact that a condition of the questionnaire reads: `{"fact": name}` at any depth. */
function factsNamed(questionnaire: Questionnaire): readonly string[] {
  const before = known.get(questionnaire)
  if (before) return before
  const names = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('fact' in value && typeof value.fact === 'string') names.add(value.fact)
    for (const inner of Object.values(value)) look(inner)
  }
  const { questions, knockOuts } = questionnaire
  look([questions, knockOuts])
  const found = [...names]
  known.set(questionnaire, found)
  return found
}

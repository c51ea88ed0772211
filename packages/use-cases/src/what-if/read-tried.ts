import {
  factNamed,
  factProblem,
  valueProblem,
  type Answer,
  type AnswerSpec,
  type AnswerValue,
  type ComposedQuestion,
  type Fact,
  type Facts,
  type Questionnaire,
} from '@rantai/questionnaires'
import type { ScoreFile } from '../scores/score-input'
import { asNow, listFollows, noAnswer, notApplicable, notKnown, triedList, type WhatIfInput } from './what-if.schema'

/** A field that can't be taken as it is; the rest is reckoned with. */
export type TriedProblem = { readonly field: 'answer' | 'fact'; readonly id: string }

/** What stands, with what is tried in its place. */
export type Tried = {
  readonly file: ScoreFile
  /** Ids of questions and names of facts that are tried otherwise than they stand. */
  readonly answers: ReadonlySet<string>
  readonly facts: ReadonlySet<string>
  readonly problems: readonly TriedProblem[]
}

/** Types a person can try: text, files and sub-processors score nothing and are given in words of their own. */
export const triable: ReadonlySet<AnswerSpec['type']> = new Set([
  'maturity',
  'yesNo',
  'single',
  'multi',
  'number',
  'date',
])

/** Puts what is tried into the file of what stands; what is no value, or as it stands, changes nothing. */
export function readTried(questionnaire: Questionnaire, now: ScoreFile, input: WhatIfInput): Tried {
  const problems: TriedProblem[] = []
  const answers = { ...now.answers }
  const changed = new Set<string>()
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]))
  for (const [id, texts] of Object.entries(input.answers)) {
    const question = questions.get(id)
    if (!question || !triable.has(question.answer.type)) continue
    const read = readAnswer(question, texts, now.asOf)
    if (read === 'wrong') problems.push({ field: 'answer', id })
    if (read === 'wrong' || read === 'now') continue
    const of = { question, before: now.answers[id], evidence: input.evidence, asOf: now.asOf }
    if (isSame(read, now.answers[id]) && (texts.includes(listFollows) || !wouldProve(of))) continue
    changed.add(id)
    const tried = withEvidence(read, of)
    if (tried) answers[id] = tried
    else delete answers[id]
  }
  const facts = readFacts(questionnaire, now.facts, { texts: input.facts, problems })
  return {
    file: { ...now, answers, facts: facts.all },
    answers: changed,
    facts: facts.changed,
    problems,
  }
}

type Read = Answer | null | 'now' | 'wrong'

/** The answer that texts of a form give; null where there is to be none. */
function readAnswer({ answer: spec }: ComposedQuestion, texts: readonly string[], asOf: string): Read {
  const members = texts.filter((each) => ![listFollows, triedList, asNow, ''].includes(each))
  if (members.length === 0) return texts.includes(listFollows) || texts.includes(triedList) ? null : 'now'
  // Of a figure and the word offered beside it, the word.
  const text = members.at(-1)
  if (text === noAnswer) return null
  if (text === notApplicable) return { notApplicable: 'tried', review: { acceptNotApplicable: true } }
  const value = valueOf(spec, members)
  return valueProblem(spec, value, asOf) === undefined ? { value } : 'wrong'
}

function valueOf({ type }: AnswerSpec, members: readonly string[]): AnswerValue {
  const text = members.at(-1) ?? ''
  if (type === 'multi') return [...members]
  if (type === 'maturity') return Number(text)
  return type === 'number' && text !== 'none' ? Number(text) : text
}

/** True where an answer comes to what stands: a value as it was reviewed, or as it was claimed. */
function isSame(tried: Answer | null, now: Answer | undefined): boolean {
  if (tried === null) return now === undefined
  if (tried.notApplicable !== undefined) return now?.review?.acceptNotApplicable === true
  return sorted(tried.value) === sorted(now?.review?.value ?? now?.value)
}

const sorted = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map(String).sort() : (value ?? ''))

type Proof = {
  readonly question: ComposedQuestion
  readonly before: Answer | undefined
  readonly evidence: 'accepted' | 'asNow'
  readonly asOf: string
}

/** True where the same answer is tried with the accepted evidence that it lacks. */
function wouldProve({ question, before, evidence, asOf }: Proof): boolean {
  if (evidence === 'asNow' || question.evidence?.required !== true || before?.value === undefined) return false
  return !before.evidence?.some(
    ({ state, expiresOn }) => state === 'accepted' && (expiresOn === undefined || expiresOn >= asOf),
  )
}

/** A tried answer as somebody would have reviewed it: its claim is the value, its evidence as was asked for. */
function withEvidence(tried: Answer | null, { question, before, evidence }: Proof): Answer | null {
  if (tried === null) return null
  const required = question.evidence?.required === true
  if (evidence === 'accepted' && required) return { ...tried, evidence: [{ state: 'accepted' }] }
  return before?.evidence ? { ...tried, evidence: before.evidence } : tried
}

type FactTexts = { readonly texts: Readonly<Record<string, readonly string[]>>; readonly problems: TriedProblem[] }

function readFacts(
  questionnaire: Questionnaire,
  now: Facts,
  { texts: given, problems }: FactTexts,
): { all: Facts; changed: Set<string> } {
  const all: Record<string, Facts[string]> = { ...now }
  const changed = new Set<string>()
  for (const [name, texts] of Object.entries(given)) {
    const fact = factNamed(name)
    if (!fact || fact.askedBy === 'derived') continue
    const [text = ''] = texts
    if (texts.length === 0 || text === asNow) continue
    const value = text === notKnown ? undefined : factValue(fact, texts)
    if (value !== undefined && factProblem(name, value, questionnaire.facts) !== undefined) {
      problems.push({ field: 'fact', id: name })
      continue
    }
    const nothing = value === undefined || (Array.isArray(value) && value.length === 0)
    if (sorted(value) === sorted(now[name]) || (nothing && now[name] === undefined)) continue
    changed.add(name)
    if (value === undefined) delete all[name]
    else all[name] = value
  }
  return { all, changed }
}

/** Undefined where nothing was typed. */
function factValue({ type }: Fact, texts: readonly string[]): string | number | boolean | string[] | undefined {
  const [text = ''] = texts
  if (type === 'list')
    return texts
      .filter((each) => each !== listFollows && each !== triedList)
      .flatMap((each) => each.split(/[\s,;]+/))
      .filter((each) => each !== '')
  if (text.trim() === '') return undefined
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return type === 'number' ? Number(text) : text
}

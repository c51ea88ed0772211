import { answerNumber, factNumber, holds } from '../applicability/compare'
import { listOf } from '../applicability/evaluate'
import { FALSE, TRUE, truthOf, UNKNOWN } from '../applicability/truth'
import { type Facts, type Inherent, inherentOf, withDerivedFacts } from '../inherent/inherent'
import type { Answer, Answers, Exception } from '../model/answer'
import { ANSWERED, type Compiled, LOOKED_UP, NOT_ANSWERED } from './compiled'
import { rawScore } from './raw-score'

export const OPEN = 0
export const GIVEN = 1
export const NOT_APPLICABLE = 2
export const NOT_APPLICABLE_ACCEPTED = 3

export const NO_EVIDENCE = 0
export const CURRENT_EVIDENCE = 1
export const ACCEPTED_EVIDENCE = 2

export type ScoreInput = {
  facts: Facts
  answers: Answers
  /** ISO day. */
  asOf: string
  exceptions?: readonly Exception[]
}

/** One engagement's facts and answers as columns, ready for `evaluateRow`. */
export type Row = {
  inherent: Inherent
  /** The facts with the derived ones computed. */
  facts: Facts
  state: Uint8Array
  /** Raw score of the claim and of the reviewer's value; NaN where there is none. */
  claimed: Float64Array
  validated: Float64Array
  /** What numeric comparisons see of the answer, the reviewer's value first. */
  number: Float64Array
  evidence: Uint8Array
  /** Truth of each looked-up leaf over the named question's own answer, and over its covering question's. */
  truth: Uint8Array
  coverTruth: Uint8Array
  /** Facts: what numeric comparisons see of the leaf's fact; NaN where it is no number. */
  factNumber: Float64Array
  factGiven: Uint8Array
  bound: Float64Array
  boundGiven: Uint8Array
  waived: Uint8Array
}

export function emptyRow(compiled: Compiled): Row {
  const questions = compiled.ids.length
  const leaves = compiled.leaves.length
  // One piece of memory for all columns of a kind: a portfolio has a row for each of its profiles.
  const bytes = new Uint8Array(2 * questions + 4 * leaves + compiled.knockOuts.length)
  const numbers = new Float64Array(3 * questions + leaves + compiled.bounds.length).fill(NaN)
  const lookups = 2 * questions
  const facts = 3 * questions
  const row: Row = {
    inherent: { impact: null, exposure: null, tier: null, missing: [] },
    facts: {},
    state: bytes.subarray(0, questions),
    evidence: bytes.subarray(questions, lookups),
    claimed: numbers.subarray(0, questions),
    validated: numbers.subarray(questions, 2 * questions),
    number: numbers.subarray(2 * questions, facts),
    truth: bytes.subarray(lookups, lookups + leaves),
    coverTruth: bytes.subarray(lookups + leaves, lookups + 2 * leaves),
    factNumber: numbers.subarray(facts, facts + leaves),
    factGiven: bytes.subarray(lookups + 2 * leaves, lookups + 3 * leaves),
    bound: numbers.subarray(facts + leaves),
    boundGiven: bytes.subarray(lookups + 3 * leaves, lookups + 4 * leaves).fill(1),
    waived: bytes.subarray(lookups + 4 * leaves),
  }
  row.bound.set(compiled.bounds)
  return row
}

/** Reads facts and answers into columns. Answers to questions that aren't part of the questionnaire are ignored. */
export function readRow(compiled: Compiled, input: ScoreInput): Row {
  const row = emptyRow(compiled)
  row.inherent = inherentOf(input.facts)
  const facts = withDerivedFacts(input.facts, row.inherent)
  row.facts = facts
  readFacts(compiled, row, { facts, asOf: input.asOf })
  for (let q = 0; q < compiled.ids.length; q++) {
    const id = compiled.ids[q] ?? ''
    if (Object.hasOwn(input.answers, id)) readAnswer(compiled, row, { q, answer: input.answers[id], asOf: input.asOf })
  }
  readLookups(compiled, row, { facts, answers: input.answers })
  compiled.knockOuts.forEach((knockOut, k) => {
    const inForce = input.exceptions?.some((each) => each.id === knockOut.id && input.asOf <= each.expiresOn)
    row.waived[k] = knockOut.waivable && inForce === true ? 1 : 0
  })
  return row
}

function readFacts(compiled: Compiled, row: Row, { facts, asOf }: { facts: Facts; asOf: string }): void {
  const typeOf = (name: string): string | undefined => compiled.questionnaire.facts[name]?.type
  for (const { leaf, fact } of compiled.factBounds) {
    const value = facts[fact]
    const times = compiled.bounds[leaf] ?? 1
    row.boundGiven[leaf] = value === undefined ? 0 : 1
    row.bound[leaf] = value === undefined ? NaN : factNumber(typeOf(fact), value, asOf) * times
  }
  for (const i of compiled.factLeaves) {
    const leaf = compiled.leaves[i]
    if (!leaf || !('fact' in leaf.source)) continue
    const value = facts[leaf.source.fact]
    row.factGiven[i] = value === undefined ? 0 : 1
    if (leaf.compare === ANSWERED) row.truth[i] = truthOf(value !== undefined)
    else if (leaf.compare === NOT_ANSWERED) row.truth[i] = truthOf(value === undefined)
    else if (value === undefined) row.truth[i] = UNKNOWN
    else if (leaf.compare === LOOKED_UP) {
      const list = listOf(leaf.source, facts)
      row.truth[i] = list === undefined ? UNKNOWN : truthOf(holds(leaf.source, value, list))
    } else row.factNumber[i] = factNumber(typeOf(leaf.source.fact), value, asOf)
  }
}

/** The value that counts: the reviewer's where there is one, else the vendor's. */
const valueOf = (answer: Answer | undefined): unknown => answer?.review?.value ?? answer?.value

export type OneAnswer = { q: number; answer: Answer | undefined; asOf: string }

function readAnswer(compiled: Compiled, row: Row, { q, answer, asOf }: OneAnswer): void {
  const spec = compiled.specs[q]
  if (!answer || !spec) return
  if (answer.notApplicable !== undefined) {
    row.state[q] = answer.review?.acceptNotApplicable === true ? NOT_APPLICABLE_ACCEPTED : NOT_APPLICABLE
  } else if (answer.value !== undefined) {
    row.state[q] = GIVEN
    row.claimed[q] = rawScore(spec, answer.value, asOf)
    const review = answer.review?.value
    row.validated[q] = review === undefined ? NaN : rawScore(spec, review, asOf)
    row.number[q] = answerNumber(spec, valueOf(answer), asOf)
  }
  row.evidence[q] = evidenceState(answer, asOf)
}

/** Evidence is current while pending or accepted and through its `expiresOn` (scoring.md section 2). */
function evidenceState(answer: Answer, asOf: string): number {
  let state: number = NO_EVIDENCE
  for (const each of answer.evidence ?? []) {
    if (each.state !== 'pending' && each.state !== 'accepted') continue
    if (each.expiresOn !== undefined && each.expiresOn < asOf) continue
    if (each.state === 'accepted') return ACCEPTED_EVIDENCE
    state = CURRENT_EVIDENCE
  }
  return state
}

type Lookups = { facts: Facts; answers: Answers }

function readLookups(compiled: Compiled, row: Row, { facts, answers }: Lookups): void {
  for (let q = 0; q < compiled.ids.length; q++)
    if (hasLookups(compiled, q)) readLookupsOf(compiled, row, { facts, answers, q })
}

/** The looked-up leaves that name question `q`: over its own answer, and over its covering question's. */
function readLookupsOf(compiled: Compiled, row: Row, lookups: Lookups & { q: number }): void {
  const { q } = lookups
  const cover = compiled.cover[q] ?? -1
  for (const i of compiled.leavesOfQuestion[q]!) {
    row.truth[i] = lookedUp(compiled, row, lookups, { leaf: i, of: q })
    row.coverTruth[i] = lookedUp(compiled, row, lookups, { leaf: i, of: cover })
  }
}

type LookedUp = { leaf: number; of: number }

function lookedUp(compiled: Compiled, row: Row, { facts, answers }: Lookups, { leaf, of }: LookedUp): number {
  if (of < 0 || row.state[of] !== GIVEN) return FALSE
  const { source } = compiled.leaves[leaf]!
  const list = listOf(source, facts)
  if (list === undefined) return UNKNOWN
  return holds(source, valueOf(answers[compiled.ids[of] ?? '']), list) ? TRUE : FALSE
}

/** Reads one question's answer anew into a row that holds the rest: what a single change makes of the score. */
export function rereadAnswer(compiled: Compiled, row: Row, { q, input }: { q: number; input: ScoreInput }): void {
  const { answers, asOf } = input
  const id = compiled.ids[q] ?? ''
  replaceAnswer(compiled, row, { q, answer: Object.hasOwn(answers, id) ? answers[id] : undefined, asOf })
  rereadLookups(compiled, row, { facts: row.facts, answers, q })
}

/** The same into a row that holds no other question's answer. */
export function readOnlyAnswer(compiled: Compiled, row: Row, one: OneAnswer): void {
  const { q, answer } = one
  replaceAnswer(compiled, row, one)
  if (!isNamed(compiled, q)) return
  rereadLookups(compiled, row, { facts: row.facts, answers: answer ? { [compiled.ids[q] ?? '']: answer } : {}, q })
}

function replaceAnswer(compiled: Compiled, row: Row, one: OneAnswer): void {
  const { q } = one
  row.state[q] = OPEN
  row.claimed[q] = NaN
  row.validated[q] = NaN
  row.number[q] = NaN
  row.evidence[q] = NO_EVIDENCE
  readAnswer(compiled, row, one)
}

function rereadLookups(compiled: Compiled, row: Row, { facts, answers, q }: Lookups & { q: number }): void {
  if (hasLookups(compiled, q)) readLookupsOf(compiled, row, { facts, answers, q })
  for (const covered of compiled.coveredBy[q]!)
    if (hasLookups(compiled, covered)) readLookupsOf(compiled, row, { facts, answers, q: covered })
}

const isNamed = (compiled: Compiled, q: number): boolean =>
  hasLookups(compiled, q) || compiled.coveredBy[q]!.some((covered) => hasLookups(compiled, covered))

const hasLookups = (compiled: Compiled, q: number): boolean => compiled.leavesOfQuestion[q]!.length > 0

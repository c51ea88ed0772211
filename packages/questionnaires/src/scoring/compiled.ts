import { hasScale, isScored } from '../compose/scored'
import { dependencyOrder } from '../compose/cycles'
import type { Questionnaire } from '../compose/questionnaire'
import { numericComparison } from '../applicability/evaluate'
import { FALSE, TRUE } from '../applicability/truth'
import { type Bound, type Condition, type Leaf, numericComparisons } from '../model/condition'
import type { AnswerSpec } from '../model/question'
import { grainsOf } from './exact-sums'

export const ALL = 0
export const ANY = 1
export const NOT = 2
export const LEAF = 3
export const CONSTANT = 4

export const OF_FACT = 0
export const OF_ANSWER = 1
export const OF_VALUE = 2
export const OF_COMPONENT = 3

/** Comparison of a leaf: 0 to 3 the numeric ones in the order of `numericComparisons`; then what isn't numeric. */
export const LOOKED_UP = 4
export const ANSWERED = 5
export const NOT_ANSWERED = 6

export const BOUND_FIXED = 0
export const BOUND_OF_FACT = 1
export const BOUND_OF_CLOCK_HOURS = 2
export const BOUND_OF_VENDOR_HOURS = 3

export type CompiledLeaf = {
  of: number
  /** Index of the question or the component; -1 for a fact. */
  subject: number
  compare: number
  boundKind: number
  /** The figure of a fixed bound; the factor of a bound taken from elsewhere. */
  bound: number
  source: Leaf
}

/** A questionnaire as flat arrays, questions and components by index in ascending order of their ids. */
export type Compiled = {
  questionnaire: Questionnaire
  ids: readonly string[]
  indexOf: ReadonlyMap<string, number>
  specs: readonly AnswerSpec[]
  /** Weight with its multiplier. */
  weight: Float64Array
  component: Int32Array
  /** By question: the power of two that its share of the sums is rounded to; see `shareOf`. */
  grain: Float64Array
  scored: Uint8Array
  evidenceRequired: Uint8Array
  evidenceCap: Float64Array
  /** Index of the covering question, -1 where none is part of the questionnaire. */
  cover: Int32Array
  /** The questions that each question covers. */
  coveredBy: readonly (readonly number[])[]
  /** Node of the applicability rule, -1 where the question always applies. */
  applies: Int32Array
  /** The order of evaluating applicability. */
  order: Int32Array
  componentIds: readonly string[]
  componentWeight: Float64Array
  op: Uint8Array
  /** ALL, ANY: from where in `members`; NOT: the node; LEAF: the leaf; CONSTANT: the truth. */
  first: Int32Array
  /** ALL, ANY: up to where in `members`. */
  last: Int32Array
  members: Int32Array
  leaves: readonly CompiledLeaf[]
  /** Leaves over an answer, by the question they name. */
  leavesOfQuestion: readonly (readonly number[])[]
  factLeaves: readonly number[]
  /** Leaves whose bound is a fact, and the bound of every leaf as far as no fact decides it. */
  factBounds: readonly { leaf: number; fact: string }[]
  bounds: Float64Array
  caps: readonly { id: string; question: number; node: number; cap: number }[]
  knockOuts: readonly { id: string; node: number; waivable: boolean }[]
  clocks: readonly { node: number; hours: number; vendorHours: number }[]
  componentFloors: readonly { component: number; min: number }[]
  overallFloor: number | null
  minConfidence: number | null
}

class Nodes {
  readonly op: number[] = []
  readonly first: number[] = []
  readonly last: number[] = []
  readonly members: number[] = []
  readonly leaves: CompiledLeaf[] = []
  constructor(
    readonly questions: ReadonlyMap<string, number>,
    readonly components: ReadonlyMap<string, number>,
  ) {}

  private node(op: number, first: number, last = 0): number {
    this.op.push(op)
    this.first.push(first)
    this.last.push(last)
    return this.op.length - 1
  }

  add(condition: Condition): number {
    if ('all' in condition) return this.group(ALL, condition.all)
    if ('any' in condition) return this.group(ANY, condition.any)
    if ('not' in condition) return this.node(NOT, this.add(condition.not))
    return this.leaf(condition)
  }

  private group(op: number, conditions: readonly Condition[]): number {
    const nodes = conditions.map((each) => this.add(each))
    const first = this.members.length
    this.members.push(...nodes)
    return this.node(op, first, this.members.length)
  }

  private leaf(leaf: Leaf): number {
    const numeric = numericComparison(leaf)
    const bound: Bound = (numeric === undefined ? undefined : leaf[numeric]) ?? 0
    const answered = 'answered' in leaf ? leaf.answered : undefined
    const compare = numeric !== undefined ? numericComparisons.indexOf(numeric) : LOOKED_UP
    const compiled: CompiledLeaf = {
      of: OF_FACT,
      subject: -1,
      compare: answered === undefined ? compare : answered ? ANSWERED : NOT_ANSWERED,
      boundKind: boundKind(bound),
      bound: typeof bound === 'number' ? bound : (bound.times ?? 1),
      source: leaf,
    }
    if (!('fact' in leaf)) {
      const [of, subject] =
        'answer' in leaf
          ? [OF_ANSWER, this.questions.get(leaf.answer)]
          : 'value' in leaf
            ? [OF_VALUE, this.questions.get(leaf.value)]
            : [OF_COMPONENT, this.components.get(leaf.component)]
      // Not part of the questionnaire: every comparison is false, and so "not answered" is true.
      if (subject === undefined) return this.node(CONSTANT, compiled.compare === NOT_ANSWERED ? TRUE : FALSE)
      compiled.of = of
      compiled.subject = subject
    }
    this.leaves.push(compiled)
    return this.node(LEAF, this.leaves.length - 1)
  }
}

function boundKind(bound: Bound): number {
  if (typeof bound === 'number') return BOUND_FIXED
  if ('fact' in bound) return BOUND_OF_FACT
  return bound.clock === 'hours' ? BOUND_OF_CLOCK_HOURS : BOUND_OF_VENDOR_HOURS
}

/** Hours of a clock; NaN for working days and for what isn't known. */
function clockHours(clock: { amount: number | null; unit: string }): number {
  if (clock.amount === null || clock.unit === 'workingDays') return NaN
  return clock.unit === 'calendarDays' ? clock.amount * 24 : clock.amount
}

/** Compiles a composed questionnaire. Throws on a cycle among applicability rules, which `compose` refuses before. */
export function compile(questionnaire: Questionnaire): Compiled {
  const { questions, components } = questionnaire
  const indexOf = new Map(questions.map((question, i) => [question.id, i]))
  const componentIndex = new Map(components.map((component, i) => [component.id, i]))
  const nodes = new Nodes(indexOf, componentIndex)
  const dependencies = dependencyOrder(
    questions,
    questionnaire.clocks.flatMap((clock) => clock.when ?? []),
  )
  if ('cycle' in dependencies) throw new Error(`a cycle among applicability rules: ${dependencies.cycle.join(' → ')}`)
  const applies = Int32Array.from(questions, (each) => (each.appliesWhen ? nodes.add(each.appliesWhen) : -1))
  const caps = questions.flatMap((question, i) =>
    (question.caps ?? []).map(({ id, when, cap }) => ({ id, question: i, node: nodes.add(when), cap })),
  )
  const knockOuts = questionnaire.knockOuts.map(({ id, when, waivable }) => ({ id, node: nodes.add(when), waivable }))
  const clocks = questionnaire.clocks.map((clock) => {
    const hours = clockHours(clock)
    // A clock in working days or of an unknown amount is left out whole, its hours for the vendor too.
    const vendorHours = Number.isNaN(hours) ? NaN : (clock.vendorHours ?? NaN)
    return { node: clock.when ? nodes.add(clock.when) : -1, hours, vendorHours }
  })
  const cover = Int32Array.from(questions, (each) =>
    each.coveredBy === undefined ? -1 : (indexOf.get(each.coveredBy) ?? -1),
  )
  const coveredBy: number[][] = questions.map(() => [])
  cover.forEach((covering, q) => coveredBy[covering]?.push(q))
  const leavesOfQuestion: number[][] = questions.map(() => [])
  const factLeaves: number[] = []
  const factBounds: { leaf: number; fact: string }[] = []
  nodes.leaves.forEach((leaf, i) => {
    if (leaf.of === OF_ANSWER && leaf.compare === LOOKED_UP) leavesOfQuestion[leaf.subject]?.push(i)
    if (leaf.of === OF_FACT) factLeaves.push(i)
    const bound = leaf.source.atLeast ?? leaf.source.atMost ?? leaf.source.above ?? leaf.source.below
    if (typeof bound === 'object' && 'fact' in bound) factBounds.push({ leaf: i, fact: bound.fact })
  })
  const weight = Float64Array.from(questions, (each) => each.weight * (each.multiplier?.factor ?? 1))
  const component = Int32Array.from(questions, (each) => componentIndex.get(each.component) ?? -1)
  return {
    questionnaire,
    ids: questions.map((question) => question.id),
    indexOf,
    specs: questions.map((question) => question.answer),
    weight,
    component,
    grain: grainsOf(weight, component),
    scored: Uint8Array.from(questions, (each) => (isScored(each) && hasScale(each.answer) ? 1 : 0)),
    evidenceRequired: Uint8Array.from(questions, (each) => (each.evidence?.required ? 1 : 0)),
    evidenceCap: Float64Array.from(questions, (each) => each.evidence?.cap ?? 0.5),
    cover,
    coveredBy,
    applies,
    order: Int32Array.from(dependencies.order, (id) => indexOf.get(id) ?? 0),
    componentIds: components.map((component) => component.id),
    componentWeight: Float64Array.from(components, (each) => each.weight * (each.multiplier?.factor ?? 1)),
    op: Uint8Array.from(nodes.op),
    first: Int32Array.from(nodes.first),
    last: Int32Array.from(nodes.last),
    members: Int32Array.from(nodes.members),
    leaves: nodes.leaves,
    leavesOfQuestion,
    factLeaves,
    factBounds,
    bounds: Float64Array.from(nodes.leaves, (leaf) => leaf.bound),
    caps: caps.sort((a, b) => (a.id < b.id ? -1 : 1)),
    knockOuts,
    clocks,
    ...compileFloors(questionnaire, componentIndex),
  }
}

function compileFloors(questionnaire: Questionnaire, components: ReadonlyMap<string, number>) {
  let overallFloor: number | null = null
  const componentFloors: { component: number; min: number }[] = []
  for (const floor of questionnaire.floors) {
    if ('overall' in floor) overallFloor = floor.min
    else {
      const component = components.get(floor.component)
      if (component !== undefined) componentFloors.push({ component, min: floor.min })
    }
  }
  return { componentFloors, overallFloor, minConfidence: questionnaire.minConfidence?.min ?? null }
}

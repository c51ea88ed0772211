import { LogicEngine } from 'json-logic-engine'
import jsonLogic from 'json-logic-js'
import type { Prepared, Results } from '../contestant'
import { type Judge, sumUp } from '../plain'
import {
  choiceScores,
  conditionsOf,
  type KnockOut,
  numberBands,
  partScore,
  type Question,
  questionsById,
  RESULTS,
  type Value,
  type Vendor,
  type Workload,
} from '../workload'

type Logic = { [operator: string]: unknown }
type Judged = Record<string, Value | boolean | undefined>

const answer = (question: string): Logic => ({ var: question })
const isOneOf = (question: string, among: readonly string[]): Logic => ({ in: [answer(question), among] })

function asked(question: Question, all: ReadonlyMap<string, Question>): Logic | true {
  const conditions = conditionsOf(question, all).map((when) => isOneOf(when.question, when.in))
  return conditions.length === 0 ? true : { and: conditions }
}

function knocksOut({ question, is }: KnockOut, all: ReadonlyMap<string, Question>): Logic {
  const equals = { '===': [answer(question), is] }
  const condition = asked(all.get(question)!, all)
  return condition === true ? equals : { and: [equals, condition] }
}

function score({ id, kind }: Question): Logic {
  if (kind === 'yesNo') return { if: [{ '===': [answer(id), 'yes'] }, 1, 0] }
  if (kind === 'single') {
    const cases = Object.entries(choiceScores).flatMap(([choice, value]) => [{ '===': [answer(id), choice] }, value])
    return { if: [...cases, 0] }
  }
  if (kind === 'number') {
    const cases = numberBands.flatMap(({ upTo, score: value }) => [{ '<=': [answer(id), upTo] }, value])
    return { if: [{ '===': [answer(id), null] }, 0, ...cases, 0] }
  }
  const sum = { reduce: [answer(id), { '+': [{ var: 'accumulator' }, partScore] }, 0] }
  return { if: [{ '===': [answer(id), null] }, 0, { min: [1, sum] }] }
}

/** Everything as logic: the sums, what is unanswered, what knocks out, of the base or of the base with one overlay. */
function wholeLogic(workload: Workload, overlay: Workload['overlays'][number] | undefined): Logic[] {
  const all = questionsById(workload)
  const questions = [...workload.questions, ...(overlay?.questions ?? [])]
  const where = (question: Question, value: Logic | number): Logic | number => {
    const condition = asked(question, all)
    return condition === true ? value : { if: [condition, value, 0] }
  }
  const weight = (question: Question): number => question.weight * (overlay?.factors[question.id] ?? 1)
  const none = ({ id }: Question): Logic => ({ if: [{ '===': [answer(id), null] }, 1, 0] })
  return [
    { '+': questions.map((each) => where(each, { '*': [weight(each), score(each)] })) },
    { '+': questions.map((each) => where(each, weight(each))) },
    { '+': questions.map((each) => where(each, none(each))) },
    { or: [...workload.knockOuts, ...(overlay?.knockOuts ?? [])].map((each) => knocksOut(each, all)) },
  ]
}

/** Unanswered questions are null: the libraries' `var` finds null where nothing is. */
function dataOf({ vendors }: Workload, ids: readonly string[]): Judged[] {
  return vendors.map(({ answers, marks }: Vendor) => ({
    ...Object.fromEntries(ids.map((id) => [id, null as never])),
    ...answers,
    ...marks,
  }))
}

type Apply = (data: Judged) => unknown

function wholeRun(workload: Workload, compile: (logic: Logic) => Apply): Prepared['run'] {
  const data = dataOf(workload, [...questionsById(workload).keys()])
  const parts = [undefined, ...workload.overlays].map((overlay) => ({
    applies: overlay && compile(answer(overlay.mark)),
    logic: wholeLogic(workload, overlay).map(compile),
  }))
  return (from, to, results) => {
    for (let v = from; v < to; v++) {
      const at = RESULTS * (v - from)
      for (let r = 0; r < RESULTS; r++) {
        const { applies, logic } = parts[r]!
        if (applies && applies(data[v]!) !== true) {
          copyBase(results, at, r)
          continue
        }
        const [sum, weight, open, out] = logic.map((apply) => apply(data[v]!)) as number[]
        results.points[at + r] = (100 * sum!) / weight!
        results.unanswered[at + r] = open!
        results.knockedOut[at + r] = out ? 1 : 0
      }
    }
  }
}

function copyBase({ points, unanswered, knockedOut }: Results, at: number, r: number): void {
  points[at + r] = points[at]!
  unanswered[at + r] = unanswered[at]!
  knockedOut[at + r] = knockedOut[at]!
}

/** Only the conditions as logic, the sums as code: the fastest way to use the library that was found. */
function conditionsRun(workload: Workload, compile: (logic: Logic) => Apply): Prepared['run'] {
  const all = questionsById(workload)
  const data = dataOf(workload, [...all.keys()])
  const rules = workload.questions.map((each) => (each.when ? compile(asked(each, all) as Logic) : undefined))
  const outs = new Map(
    [...workload.knockOuts, ...workload.overlays.flatMap((overlay) => overlay.knockOuts)].map((each) => [
      each.id,
      compile(knocksOut(each, all)),
    ]),
  )
  const marks = workload.overlays.map(({ mark }) => compile(answer(mark)))
  return (from, to, results) => {
    for (let v = from; v < to; v++) {
      const judged = data[v]!
      const judge: Judge = {
        isAsked: (index) => rules[index]!(judged) === true,
        isKnockedOut: ({ id }) => outs.get(id)!(judged) === true,
      }
      const applies = (o: number): boolean => marks[o]!(judged) === true
      const { answers } = workload.vendors[v]!
      sumUp(workload, { answers, applies, judge }, { results, at: RESULTS * (v - from) })
    }
  }
}

export const jsonLogicJs = (workload: Workload): Prepared => ({
  name: 'json-logic-js 2.0.5',
  use: 'whole',
  vendors: 200,
  run: wholeRun(workload, (logic) => (data) => jsonLogic.apply(logic, data)),
})

export const jsonLogicEngine = (workload: Workload): Prepared => {
  const engine = new LogicEngine()
  return {
    name: 'json-logic-engine 5.0.7 build',
    use: 'whole',
    vendors: 1_000,
    run: wholeRun(workload, (logic) => engine.build(logic) as Apply),
  }
}

export const jsonLogicEngineConditions = (workload: Workload): Prepared => {
  const engine = new LogicEngine()
  return {
    name: 'json-logic-engine 5.0.7 build, sums as code',
    use: 'conditions',
    vendors: 1_000,
    run: conditionsRun(workload, (logic) => engine.build(logic) as Apply),
  }
}

/** The base with no overlay or one, built once: what it makes of an engagement's answers. */
export function builtLogic(
  workload: Workload,
  overlay: Workload['overlays'][number] | undefined,
): (answers: Readonly<Record<string, Value>>) => { points: number; out: boolean } {
  const engine = new LogicEngine()
  const [sum, weight, , out] = wholeLogic(workload, overlay).map((logic) => engine.build(logic) as Apply)
  const none = Object.fromEntries([...questionsById(workload).keys()].map((id) => [id, null as never]))
  return (answers) => {
    const data: Judged = { ...none, ...answers }
    return { points: (100 * (sum!(data) as number)) / (weight!(data) as number), out: Boolean(out!(data)) }
  }
}

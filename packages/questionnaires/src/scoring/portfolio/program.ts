import { FALSE, notOf, type Truth, TRUE, UNKNOWN } from '../../applicability/truth'
import type { Questionnaire } from '../../compose/questionnaire'
import { tiers } from '../../inherent/inherent'
import { ALL, ANY, BOUND_OF_CLOCK_HOURS, BOUND_OF_FACT, CONSTANT, NOT, OF_COMPONENT, OF_FACT } from '../compiled'
import type { Compiled, CompiledLeaf } from '../compiled'
import { compiledFor } from '../result'
import { NOT_ASKED, type Portfolio, PROFILE_COLUMN, UNANSWERED_COLUMN, UNDECIDED } from './pack-answers'
import { type Against, isClockBound, type QuestionTable, Tabulation } from './tables'

export const SET = 0
export const LOOK = 1
export const LEAST_LOOK = 2
export const MOST_LOOK = 3
export const LEAST = 4
export const MOST = 5
export const NEGATE = 6
export const TAKE_WHERE = 7
export const COMPARE_COMPONENT = 8
export const GATE = 9
export const GATE_LOOK = 10
export const COVER = 11
export const CAP = 12
export const KNOCK_OUT = 13
export const KNOCK_OUTS_LOOK = 14

/**
 * One instruction over a block of rows. `to` and `from` are truths held for the block (`to` of gates a column), `column`
 * and `by` columns of the row, `table` where in the program's `tables` a code is looked up.
 */
export type Instruction = {
  does: number
  to: number
  from: number
  column: number
  by: number
  table: number
  value: number
  leaf: CompiledLeaf | undefined
  against: Against | undefined
}

/** The questions of one component in ascending order, with where their codes stand and their sums begin. */
export type ComponentSum = { weight: number; columns: Int32Array; tables: Int32Array }

/**
 * How to score a portfolio with one questionnaire: instructions and tables made by evaluating each answer once with the
 * rules of `evaluate-row`. Good for the portfolio it was made for, and for one `asOf`.
 */
export type Program = {
  compiled: Compiled
  portfolio: Portfolio
  /** Applicability, then what is found once the components are summed. */
  gates: readonly Instruction[]
  rules: readonly Instruction[]
  truths: number
  tables: Int32Array
  /** Per question and code w·s and w. */
  sums: Float64Array
  components: readonly ComponentSum[]
  /** The columns where questions may be unanswered, but for those that the program before counted. */
  asked: Int32Array
  /** Questions whose applicability is undecided in every row. */
  undecided: number
  /** Questions by id with a code that is proven; for confidence. */
  proving: readonly { component: number; weight: number; column: number; proven: Uint8Array }[]
  /** Per profile: the inherent tier, 1 to 4, or 0. */
  tiers: Uint8Array
  /** The program whose gates and knock-outs, left in the rows, this one goes on from. */
  after: Program | undefined
  /** What another program may go on from, by what it looks up: gates with their columns, and knock-outs. */
  passedOn: PassedOn
}
type PassedOn = { gates: Map<string, number>; knockOuts: Set<string>; room: number; whole: boolean }

/** Compiles a questionnaire for a portfolio. `asOf` is an ISO day. Costs what evaluating each different answer once does. */
export function programFor(questionnaire: Questionnaire, portfolio: Portfolio, asOf: string): Program {
  return new Builder(compiledFor(questionnaire), portfolio, { asOf, after: undefined }).build()
}

/**
 * Programs for a questionnaire and for others that have all its questions and more, such as the same packs with one more
 * overlay. Each of the others goes on from what the first leaves in the rows, as far as it can: score the first, then
 * the others over the same rows or some of them.
 */
export function programsFor(questionnaires: readonly Questionnaire[], portfolio: Portfolio, asOf: string): Program[] {
  const [first, ...others] = questionnaires
  if (!first) return []
  const after = programFor(first, portfolio, asOf)
  const goingOn = (questionnaire: Questionnaire): Program => {
    const program = new Builder(compiledFor(questionnaire), portfolio, { asOf, after }).build()
    const { passedOn } = after
    const allFound = passedOn.whole && [...passedOn.gates.keys()].every((key) => program.passedOn.gates.has(key))
    const allOut = [...passedOn.knockOuts].every((key) => program.passedOn.knockOuts.has(key))
    const sameQuestions = after.compiled.ids.every((id) => program.compiled.indexOf.has(id))
    return allFound && allOut && sameQuestions ? program : programFor(questionnaire, portfolio, asOf)
  }
  return [after, ...others.map(goingOn)]
}

/** A truth: the same for every row, looked up by the code in a column, or computed into one of the block's truths. */
type Operand = { constant: Truth } | { column: number; table: Uint8Array } | { truth: number }

/** The code of a question where it is the same for every row. */
const ALWAYS_NOT_ASKED = -1
const ALWAYS_UNDECIDED = -2

const blank: Instruction = {
  ...{ does: SET, to: 0, from: 0, column: 0, by: 0, table: 0, value: 0 },
  ...{ leaf: undefined, against: undefined },
}
/** A fired knock-out adds 1, an open one this much. */
export const OPEN_KNOCK_OUT = 1 << 16
/** Knock-outs that a row's count has room for. */
const MOST_COUNTED = 255

class Builder {
  private readonly tabulation: Tabulation
  private readonly tables: QuestionTable[]
  /** The column with each question's effective code, once its applicability is emitted. */
  private readonly columnOf: Int32Array
  private readonly emitted = new Set<number>()
  private instructions: Instruction[] = []
  private readonly pool: number[] = []
  private truths = 0
  /** Columns from here are this program's own to write. */
  private readonly firstOwn: number
  private readonly passedOn: PassedOn

  constructor(
    private readonly compiled: Compiled,
    private readonly portfolio: Portfolio,
    private readonly how: { asOf: string; after: Program | undefined },
  ) {
    this.tabulation = new Tabulation(compiled, portfolio, how.asOf)
    this.tables = compiled.ids.map((_, q) => this.tabulation.question(q))
    this.columnOf = Int32Array.from(compiled.ids, (id) => portfolio.columns.get(id)?.index ?? UNANSWERED_COLUMN)
    this.firstOwn = how.after?.passedOn.room ?? portfolio.stride - portfolio.room
    const whole = compiled.knockOuts.length <= MOST_COUNTED && !this.columnOf.includes(UNANSWERED_COLUMN)
    this.passedOn = { gates: new Map(), knockOuts: new Set(), room: this.firstOwn, whole }
  }

  build(): Program {
    const { compiled, portfolio } = this
    for (const q of compiled.order) this.applicability(q)
    const gates = this.instructions
    this.instructions = []
    for (const cap of compiled.caps) this.cap(cap)
    this.knockOuts()
    const sums: number[] = []
    const bases = this.tables.map((table) => {
      sums.push(...table.sums)
      return sums.length - table.sums.length
    })
    return {
      ...{ compiled, portfolio, gates, rules: this.instructions, truths: this.truths },
      ...{ after: this.how.after, passedOn: this.passedOn },
      ...{ tables: Int32Array.from(this.pool), sums: Float64Array.from(sums) },
      components: compiled.componentIds.map((_, c) => this.componentSum(c, bases)),
      asked: this.columnOf.filter((column) => column >= 0 && !this.isCounted(column)),
      undecided: this.columnOf.filter((column) => column === ALWAYS_UNDECIDED).length,
      proving: this.proving(),
      tiers: Uint8Array.from(this.tabulation.profiles, ({ inherent: { tier } }) =>
        tier ? tiers.indexOf(tier) + 1 : 0,
      ),
    }
  }

  private emit(instruction: Partial<Instruction>): void {
    this.instructions.push({ ...blank, ...instruction })
  }

  /** A question that the program before has too, with its gate; all it counted are, or nothing goes on from it. */
  private isCounted(column: number): boolean {
    return this.how.after?.asked.includes(column) === true
  }

  private pooled(table: Iterable<number>): number {
    const at = this.pool.length
    for (const entry of table) this.pool.push(entry)
    return at
  }

  /** Those that one column decides are counted by one look at it; the others, and what may be waived, one by one. */
  private knockOuts(): void {
    const counted = new Map<number, Int32Array>()
    this.compiled.knockOuts.forEach((each, k) => {
      const operand = this.operand(each.node)
      const waived = this.tabulation.profiles.map((row) => row.waived[k]!)
      if ('constant' in operand && operand.constant === FALSE) return
      if (!('table' in operand) || waived.includes(1)) {
        this.passedOn.whole = false
        return this.emit({ does: KNOCK_OUT, from: this.asTruth(operand), table: this.pooled(waived) })
      }
      const key = `${each.id} ${operand.column} ${operand.table.join()}`
      this.passedOn.knockOuts.add(key)
      if (this.how.after?.passedOn.knockOuts.has(key) === true) return
      const before = counted.get(operand.column)
      const counts = Int32Array.from(operand.table, (truth, code) => {
        const here = truth === TRUE ? 1 : truth === UNKNOWN ? OPEN_KNOCK_OUT : 0
        return (before?.[code] ?? 0) + here
      })
      counted.set(operand.column, counts)
    })
    for (const [column, counts] of counted) this.emit({ does: KNOCK_OUTS_LOOK, column, table: this.pooled(counts) })
  }

  private componentSum(c: number, bases: readonly number[]): ComponentSum {
    const { component, componentWeight } = this.compiled
    const counting = [...component.keys()].filter((q) => component[q] === c && this.columnOf[q]! >= 0)
    return {
      weight: componentWeight[c]!,
      columns: Int32Array.from(counting, (q) => this.columnOf[q]!),
      tables: Int32Array.from(counting, (q) => bases[q]!),
    }
  }

  private proving(): Program['proving'] {
    const { component, weight } = this.compiled
    return this.tables.flatMap(({ proven }, q) => {
      const column = this.columnOf[q]!
      if (column < 0 || !proven.includes(1)) return []
      return [{ component: component[q]!, weight: weight[q]!, column, proven }]
    })
  }

  /** Leaves the question's code where it applies, and else what says that it doesn't; then that of what covers it. */
  private applicability(q: number): void {
    const node = this.compiled.applies[q]!
    const operand = node < 0 ? { constant: TRUE } : this.operand(node)
    if ('constant' in operand) {
      if (operand.constant === FALSE) this.columnOf[q] = ALWAYS_NOT_ASKED
      if (operand.constant === UNKNOWN) this.columnOf[q] = ALWAYS_UNDECIDED
    } else {
      this.gate(q, operand)
    }
    this.emitted.add(q)
    this.covering(q)
    for (const covered of this.compiled.coveredBy[q] ?? []) this.covering(covered)
  }

  private gate(q: number, operand: Exclude<Operand, { constant: Truth }>): void {
    const column = this.columnOf[q]!
    if ('truth' in operand) {
      this.passedOn.whole = false
      return this.emit({ does: GATE, to: this.slot(q), column, from: operand.truth })
    }
    const key = `${column} ${operand.column} ${operand.table.join()}`
    const known = this.how.after?.passedOn.gates.get(key)
    if (known === undefined) {
      const table = this.pooled(gates(operand.table))
      this.emit({ does: GATE_LOOK, to: this.slot(q), column, by: operand.column, table })
    } else this.columnOf[q] = known
    this.passedOn.gates.set(key, this.columnOf[q]!)
  }

  /** Once both are known: a question that its covering question answers takes that one's code, shifted. */
  private covering(q: number): void {
    const cover = this.compiled.cover[q]!
    if (cover < 0 || !this.emitted.has(q) || !this.emitted.has(cover)) return
    const [own, by] = [this.columnOf[q]!, this.columnOf[cover]!]
    if (own < 0 || by < 0) return
    this.passedOn.whole = false
    this.emit({ does: COVER, to: this.slot(q), column: own, by, value: this.tables[q]!.shift })
  }

  /** The question's place in the row's room for codes that scoring finds; from now on its code stands there. */
  private slot(q: number): number {
    const own = this.columnOf[q]!
    if (own >= this.firstOwn) return own
    this.columnOf[q] = this.passedOn.room
    return this.passedOn.room++
  }

  private operand(node: number): Operand {
    const { op, first, last, members } = this.compiled
    const at = first[node]!
    switch (op[node]) {
      case ALL:
      case ANY:
        return this.group(op[node] === ALL, members.subarray(at, last[node]))
      case NOT: {
        const operand = this.operand(at)
        if ('constant' in operand) return { constant: notOf(operand.constant) }
        if ('table' in operand) return { ...operand, table: operand.table.map((truth) => notOf(truth as Truth)) }
        this.emit({ does: NEGATE, to: operand.truth })
        return operand
      }
      case CONSTANT:
        return { constant: at as Truth }
      default:
        return this.leaf(at)
    }
  }

  /** `all` is the least, `any` the greatest of its members; what is looked up in one column becomes one table. */
  private group(all: boolean, nodes: Int32Array): Operand {
    const pick = all ? Math.min : Math.max
    let constant: number = all ? TRUE : FALSE
    const byColumn = new Map<number, Uint8Array>()
    const truths: number[] = []
    for (const node of nodes) {
      const operand = this.operand(node)
      if ('constant' in operand) constant = pick(constant, operand.constant)
      else if ('truth' in operand) truths.push(operand.truth)
      else {
        const before = byColumn.get(operand.column)
        const table = before ? operand.table.map((truth, code) => pick(truth, before[code]!)) : operand.table
        byColumn.set(operand.column, table)
      }
    }
    if (constant === (all ? FALSE : TRUE)) return { constant: constant as Truth }
    const looked = [...byColumn].map(([column, table]) => ({
      column,
      table: table.map((truth) => pick(truth, constant)),
    }))
    const [only] = looked
    if (truths.length === 0 && looked.length <= 1) return only ?? { constant: constant as Truth }
    const to = this.truths++
    this.emit({ does: SET, to, value: constant })
    for (const from of truths) this.emit({ does: all ? LEAST : MOST, to, from })
    for (const { column, table } of looked) {
      this.emit({ does: all ? LEAST_LOOK : MOST_LOOK, to, column, table: this.pooled(table) })
    }
    return { truth: to }
  }

  private leaf(i: number): Operand {
    const leaf = this.compiled.leaves[i]!
    if (isClockBound(leaf)) return this.clockLeaf(leaf, i)
    if (leaf.of === OF_FACT) return lookedUp(PROFILE_COLUMN, this.tabulation.factLeaf(i))
    const [first, ...more] = this.tabulation.boundsByProfile(i)
    if (!first) return { constant: UNKNOWN }
    if (more.length === 0)
      return this.comparing(i, leaf.boundKind === BOUND_OF_FACT || leaf.of === OF_COMPONENT ? first.against : undefined)
    const to = this.truths++
    this.emit({ does: SET, to, value: UNKNOWN })
    for (const { against, when } of [first, ...more]) {
      this.takeWhere(to, lookedUp(PROFILE_COLUMN, when), this.comparing(i, against))
    }
    return { truth: to }
  }

  /** A leaf compared with one bound. */
  private comparing(i: number, against: Against | undefined): Operand {
    const leaf = this.compiled.leaves[i]!
    if (leaf.of === OF_FACT) return lookedUp(PROFILE_COLUMN, this.tabulation.factLeaf(i, against))
    if (leaf.of === OF_COMPONENT) {
      const to = this.truths++
      this.emit({ does: COMPARE_COMPONENT, to, value: leaf.subject, leaf, against })
      return { truth: to }
    }
    const table = this.tabulation.leaf(i, this.tables[leaf.subject]!.size, against)
    const column = this.columnOf[leaf.subject]!
    if (column === ALWAYS_NOT_ASKED) return { constant: table[NOT_ASKED]! as Truth }
    if (column === ALWAYS_UNDECIDED) return { constant: table[UNDECIDED]! as Truth }
    return lookedUp(column, table)
  }

  /** Compared with each clock from the longest to the shortest, so that the least whose condition is true stays. */
  private clockLeaf(leaf: CompiledLeaf, i: number): Operand {
    const hoursOf = (clock: Compiled['clocks'][number]): number =>
      leaf.boundKind === BOUND_OF_CLOCK_HOURS ? clock.hours : clock.vendorHours
    const clocks = this.compiled.clocks.filter((clock) => !Number.isNaN(hoursOf(clock)))
    const to = this.truths++
    const everywhere: Operand = { constant: TRUE }
    this.takeWhere(to, everywhere, this.comparing(i, { given: false, bound: NaN, profile: 0 }))
    for (const clock of clocks.toSorted((a, b) => hoursOf(b) - hoursOf(a))) {
      const when = clock.node < 0 ? everywhere : this.operand(clock.node)
      this.takeWhere(to, when, this.comparing(i, { given: true, bound: hoursOf(clock) * leaf.bound, profile: 0 }))
    }
    return { truth: to }
  }

  private takeWhere(to: number, when: Operand, taken: Operand): void {
    if ('constant' in when && when.constant !== TRUE) return
    this.emit({ does: TAKE_WHERE, to, by: this.asTruth(when), from: this.asTruth(taken) })
  }

  private asTruth(operand: Operand): number {
    if ('truth' in operand) return operand.truth
    const to = this.truths++
    if ('constant' in operand) this.emit({ does: SET, to, value: operand.constant })
    else this.emit({ does: LOOK, to, column: operand.column, table: this.pooled(operand.table) })
    return to
  }

  private cap(cap: Compiled['caps'][number]): void {
    const column = this.columnOf[cap.question]!
    if (column < 0) return
    const from = this.asTruth(this.operand(cap.node))
    const table = this.pooled(this.tables[cap.question]!.capsCount)
    this.emit({ does: CAP, from, column, table, value: cap.cap })
  }
}

/** A table whose truths are all the same is a constant. */
function lookedUp(column: number, table: Uint8Array): Operand {
  const first = table[0]
  if (first !== undefined && table.every((truth) => truth === first)) return { constant: first as Truth }
  return { column, table }
}

/** Low half: the code kept where the rule is true; high half: what stands for it where that is unknown. */
function gates(truths: Uint8Array): Int32Array {
  return Int32Array.from(truths, (truth) => (truth === TRUE ? 0xffff : truth === UNKNOWN ? UNDECIDED << 16 : NOT_ASKED))
}

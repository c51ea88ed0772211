import { FALSE, notOf, type Truth, TRUE, UNKNOWN } from '../../applicability/truth'
import { ALL, ANY, BOUND_OF_CLOCK_HOURS, BOUND_OF_FACT, CONSTANT, NOT, OF_COMPONENT, OF_FACT } from '../compiled'
import type { Compiled, CompiledLeaf } from '../compiled'
import { NOT_ASKED, PROFILE_COLUMN, UNDECIDED } from './pack-answers'
import {
  COMPARE_COMPONENT,
  type Instruction,
  LEAST,
  LEAST_LOOK,
  LOOK,
  MOST,
  MOST_LOOK,
  NEGATE,
  SET,
  TAKE_WHERE,
} from './program'
import { type Against, isClockBound, type QuestionTable, type Tabulation } from './tables'

/** A truth: the same for every row, looked up by the code in a column, or computed into one of the block's truths. */
export type Operand = { constant: Truth } | { column: number; table: Uint8Array } | { truth: number }

/** The code of a question where it is the same for every row. */
export const ALWAYS_NOT_ASKED = -1
export const ALWAYS_UNDECIDED = -2

const blank: Instruction = {
  ...{ does: SET, to: 0, from: 0, column: 0, by: 0, table: 0, value: 0 },
  ...{ leaf: undefined, against: undefined },
}
/** Turns conditions into instructions and tables; what a column decides stays a table, so that it costs one look. */
export class Operands {
  readonly tables: readonly QuestionTable[]
  instructions: Instruction[] = []
  readonly pool: number[] = []
  truths = 0

  constructor(
    private readonly compiled: Compiled,
    private readonly tabulation: Tabulation,
    /** The column with each question's effective code, as far as its applicability is emitted. */
    private readonly columnOf: Int32Array,
  ) {
    this.tables = compiled.ids.map((_, q) => tabulation.question(q))
  }

  emit(instruction: Partial<Instruction>): void {
    this.instructions.push({ ...blank, ...instruction })
  }

  pooled(table: Iterable<number>): number {
    const at = this.pool.length
    for (const entry of table) this.pool.push(entry)
    return at
  }

  operand(node: number): Operand {
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

  asTruth(operand: Operand): number {
    if ('truth' in operand) return operand.truth
    const to = this.truths++
    if ('constant' in operand) this.emit({ does: SET, to, value: operand.constant })
    else this.emit({ does: LOOK, to, column: operand.column, table: this.pooled(operand.table) })
    return to
  }
}

/** A table whose truths are all the same is a constant. */
function lookedUp(column: number, table: Uint8Array): Operand {
  const first = table[0]
  if (first !== undefined && table.every((truth) => truth === first)) return { constant: first as Truth }
  return { column, table }
}

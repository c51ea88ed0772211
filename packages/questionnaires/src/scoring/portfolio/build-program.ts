import { FALSE, type Truth, TRUE, UNKNOWN } from '../../applicability/truth'
import type { Questionnaire } from '../../compose/questionnaire'
import { tiers } from '../../inherent/inherent'
import type { Compiled } from '../compiled'
import { compiledFor } from '../result'
import { NOT_ASKED, type Portfolio, UNANSWERED_COLUMN, UNDECIDED } from './pack-answers'
import { Tabulation } from './tables'
import { ALWAYS_NOT_ASKED, ALWAYS_UNDECIDED, type Operand, Operands } from './operands'
import {
  CAP,
  type ComponentSum,
  COVER,
  GATE,
  GATE_LOOK,
  KNOCK_OUT,
  KNOCK_OUTS_LOOK,
  OPEN_KNOCK_OUT,
  type PassedOn,
  type Program,
} from './program'

/** Compiles a questionnaire for a portfolio. `asOf` is an ISO day. Costs what evaluating each different answer once does. */
export function programFor(questionnaire: Questionnaire, portfolio: Portfolio, asOf: string): Program {
  return new Builder(compiledFor(questionnaire), portfolio, { asOf, after: undefined, copies: false }).build()
}

/** The same for what copies say: what is unanswered isn't counted, nor what is proven where no floor asks for it. */
export function programForCopies(questionnaire: Questionnaire, portfolio: Portfolio, asOf: string): Program {
  return new Builder(compiledFor(questionnaire), portfolio, { asOf, after: undefined, copies: true }).build()
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
  if (others.length > 0) after.passedOn.sums = new Float64Array(portfolio.length * 2 * after.components.length)
  const goingOn = (questionnaire: Questionnaire): Program => {
    const program = new Builder(compiledFor(questionnaire), portfolio, { asOf, after, copies: false }).build()
    const { passedOn } = after
    const allFound = passedOn.whole && [...passedOn.gates.keys()].every((key) => program.passedOn.gates.has(key))
    const allOut = [...passedOn.knockOuts].every((key) => program.passedOn.knockOuts.has(key))
    // A question that only the other one has can decide whether one of the first applies: then its code stands elsewhere.
    const sameStates = [...passedOn.columns].every(([id, column]) => program.passedOn.columns.get(id) === column)
    return allFound && allOut && sameStates ? program : programFor(questionnaire, portfolio, asOf)
  }
  return [after, ...others.map(goingOn)]
}

/** A column to look at, and per code what it adds to both sums. */
type Summed = { column: number; shares: Float64Array }

/** Knock-outs that a row's count has room for. */
const MOST_COUNTED = 255

class Builder {
  private readonly tabulation: Tabulation
  private readonly operands: Operands
  /** The column with each question's effective code, once its applicability is emitted. */
  private readonly columnOf: Int32Array
  private readonly emitted = new Set<number>()
  /** Columns from here are this program's own to write. */
  private readonly firstOwn: number
  private readonly passedOn: PassedOn

  constructor(
    private readonly compiled: Compiled,
    private readonly portfolio: Portfolio,
    private readonly how: { asOf: string; after: Program | undefined; copies: boolean },
  ) {
    this.tabulation = new Tabulation(compiled, portfolio, how.asOf)
    this.columnOf = Int32Array.from(compiled.ids, (id) => portfolio.columns.get(id)?.index ?? UNANSWERED_COLUMN)
    this.operands = new Operands(compiled, this.tabulation, this.columnOf)
    this.firstOwn = how.after?.passedOn.room ?? portfolio.stride - portfolio.room
    const whole = compiled.knockOuts.length <= MOST_COUNTED && !this.columnOf.includes(UNANSWERED_COLUMN)
    this.passedOn = {
      ...{ gates: new Map(), knockOuts: new Set(), columns: new Map(), shares: new Map() },
      ...{ sums: new Float64Array(0), room: this.firstOwn, whole },
    }
  }

  build(): Program {
    const { compiled, portfolio } = this
    for (const q of compiled.order) this.applicability(q)
    compiled.ids.forEach((id, q) => this.passedOn.columns.set(id, this.columnOf[q]!))
    const gates = this.operands.instructions
    this.operands.instructions = []
    for (const cap of compiled.caps) this.cap(cap)
    this.knockOuts()
    const sums: number[] = []
    const components = compiled.componentIds.map((_, c) => this.componentSum(c, sums))
    // Member by member, as a block’s state (score-portfolio), and for the same reason.
    return {
      compiled,
      portfolio,
      gates,
      rules: this.operands.instructions,
      truths: this.operands.truths,
      after: this.how.after,
      passedOn: this.passedOn,
      tables: Int32Array.from(this.operands.pool),
      sums: Float64Array.from(sums),
      components,
      asked: this.how.copies ? new Int32Array(0) : this.asked(),
      undecided: this.columnOf.filter((column) => column === ALWAYS_UNDECIDED).length,
      proving: this.how.copies && compiled.minConfidence === null ? [] : this.proving(),
      tiers: Uint8Array.from(this.tabulation.profiles, ({ inherent: { tier } }) =>
        tier ? tiers.indexOf(tier) + 1 : 0,
      ),
    }
  }

  private asked(): Int32Array {
    return this.columnOf.filter((column) => column >= 0 && !this.isCounted(column))
  }

  /** A question that the program before has too, with its gate; all it counted are, or nothing goes on from it. */
  private isCounted(column: number): boolean {
    return this.how.after?.asked.includes(column) === true
  }

  /** Those that one column decides are counted by one look at it; the others, and what may be waived, one by one. */
  private knockOuts(): void {
    const counted = new Map<number, Int32Array>()
    this.compiled.knockOuts.forEach((each, k) => {
      const operand = this.operands.operand(each.node)
      const waived = this.tabulation.profiles.map((row) => row.waived[k]!)
      if ('constant' in operand && operand.constant === FALSE) return
      if (!('table' in operand) || waived.includes(1)) {
        this.passedOn.whole = false
        return this.operands.emit({
          does: KNOCK_OUT,
          from: this.operands.asTruth(operand),
          table: this.operands.pooled(waived),
        })
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
    for (const [column, counts] of counted)
      this.operands.emit({ does: KNOCK_OUTS_LOOK, column, table: this.operands.pooled(counts) })
  }

  /** Puts the tables that it sums by at the end of `sums`. */
  private componentSum(c: number, sums: number[]): ComponentSum {
    const { component, componentIds, componentWeight } = this.compiled
    const before = this.how.after?.compiled.componentIds.indexOf(componentIds[c]!) ?? -1
    const counting = [...component.keys()].filter((q) => component[q] === c && this.columnOf[q]! >= 0)
    for (const q of counting) this.passedOn.shares.set(this.compiled.ids[q]!, this.sharesOf(q))
    const different = before < 0 ? undefined : this.different(counting, before)
    const summed = different ?? counting.map((q) => ({ column: this.columnOf[q]!, shares: this.sharesOf(q).sums }))
    const tables = summed.map(({ shares }) => sums.push(...shares) - shares.length)
    return {
      weight: componentWeight[c]!,
      from: different ? before : -1,
      columns: Int32Array.from(summed, ({ column }) => column),
      tables: Int32Array.from(tables),
    }
  }

  private sharesOf(q: number): { sums: Float64Array; grain: number } {
    return { sums: this.operands.tables[q]!.sums, grain: this.compiled.grain[q]! }
  }

  /** What these questions add to the sums of a component of the program before; undefined where they don't build on it. */
  private different(counting: readonly number[], before: number): Summed[] | undefined {
    const { after } = this.how
    const inBoth = new Map(counting.map((q) => [this.compiled.ids[q]!, q]))
    if (!after) return undefined
    for (const [id, { grain }] of after.passedOn.shares) {
      if (after.compiled.component[after.compiled.indexOf.get(id)!] !== before) continue
      const q = inBoth.get(id)
      if (q === undefined || grain !== this.compiled.grain[q] || this.moved(id, q)) return undefined
    }
    return counting.flatMap((q) => {
      const known = after.passedOn.shares.get(this.compiled.ids[q]!)?.sums
      const { sums } = this.sharesOf(q)
      const shares = known ? sums.map((share, i) => share - known[i]!) : sums
      return shares.every((share) => share === 0) ? [] : [{ column: this.columnOf[q]!, shares }]
    })
  }

  /** True where the question's code stands elsewhere than the program before left it, or has other codes. */
  private moved(id: string, q: number): boolean {
    const { after } = this.how
    const known = after?.passedOn.shares.get(id)
    return after?.passedOn.columns.get(id) !== this.columnOf[q] || known?.sums.length !== this.sharesOf(q).sums.length
  }

  private proving(): Program['proving'] {
    const { component, weight } = this.compiled
    return this.operands.tables.flatMap(({ proven }, q) => {
      const column = this.columnOf[q]!
      if (column < 0 || !proven.includes(1)) return []
      return [{ component: component[q]!, weight: weight[q]!, column, proven }]
    })
  }

  /** Leaves the question's code where it applies, and else what says that it doesn't; then that of what covers it. */
  private applicability(q: number): void {
    const node = this.compiled.applies[q]!
    const operand = node < 0 ? { constant: TRUE } : this.operands.operand(node)
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
      return this.operands.emit({ does: GATE, to: this.slot(q), column, from: operand.truth })
    }
    const key = `${column} ${operand.column} ${operand.table.join()}`
    const known = this.how.after?.passedOn.gates.get(key)
    if (known === undefined) {
      const table = this.operands.pooled(gates(operand.table))
      this.operands.emit({ does: GATE_LOOK, to: this.slot(q), column, by: operand.column, table })
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
    this.operands.emit({ does: COVER, to: this.slot(q), column: own, by, value: this.operands.tables[q]!.shift })
  }

  /** The question's place in the row's room for codes that scoring finds; from now on its code stands there. */
  private slot(q: number): number {
    const own = this.columnOf[q]!
    if (own >= this.firstOwn) return own
    this.columnOf[q] = this.passedOn.room
    return this.passedOn.room++
  }

  private cap(cap: Compiled['caps'][number]): void {
    const column = this.columnOf[cap.question]!
    if (column < 0) return
    const from = this.operands.asTruth(this.operands.operand(cap.node))
    const table = this.operands.pooled(this.operands.tables[cap.question]!.capsCount)
    this.operands.emit({ does: CAP, from, column, table, value: cap.cap })
  }
}

/** Low half: the code kept where the rule is true; high half: what stands for it where that is unknown. */
function gates(truths: Uint8Array): Int32Array {
  return Int32Array.from(truths, (truth) => (truth === TRUE ? 0xffff : truth === UNKNOWN ? UNDECIDED << 16 : NOT_ASKED))
}

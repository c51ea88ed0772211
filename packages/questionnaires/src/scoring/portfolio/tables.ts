import { canonicalJson } from '../../compose/canonical'
import { FALSE, type Truth, TRUE, UNKNOWN } from '../../applicability/truth'
import type { Answer } from '../../model/answer'
import type { Compares } from '../../model/condition'
import {
  BOUND_FIXED,
  BOUND_OF_CLOCK_HOURS,
  BOUND_OF_FACT,
  type Compiled,
  type CompiledLeaf,
  LOOKED_UP,
  OF_FACT,
} from '../compiled'
import { Machine } from '../evaluate-row'
import { shareOf } from '../exact-sums'
import { emptyOutcome, type Outcome } from '../outcome'
import { readOnlyAnswer, readRow, type Row } from '../row'
import { FIRST_ANSWER, NOT_ASKED, type Portfolio, UNANSWERED, UNDECIDED } from './pack-answers'

/** What a leaf is compared with where that isn't the same for every row: the bound, or the profile whose fact it names. */
export type Against = { given: boolean; bound: number; profile: number }

/** What each code of a question means: its share of the sums, what counts, and the truth of each leaf over it. */
export type QuestionTable = {
  /** Codes up to here are the question's own; beyond, shifted by this much, the codes of the question that covers it. */
  shift: number
  size: number
  /** Per code the shares of Σ w·s and Σ w; both 0 where the question doesn't count. */
  sums: Float64Array
  proven: Uint8Array
  capsCount: Uint8Array
}

/**
 * Makes tables by letting the explained path evaluate each answer once: whatever it would find for a row with that
 * answer is what the portfolio looks up.
 */
export class Tabulation {
  readonly profiles: readonly Row[]
  private readonly out: Outcome
  constructor(
    readonly compiled: Compiled,
    readonly portfolio: Portfolio,
    readonly asOf: string,
  ) {
    this.profiles = portfolio.profiles.map((profile) =>
      readRow(compiled, {
        facts: profile.facts,
        answers: {},
        asOf,
        ...(profile.exceptions && { exceptions: profile.exceptions }),
      }),
    )
    this.out = emptyOutcome(compiled)
  }

  private answersOf(q: number): readonly Answer[] {
    return this.portfolio.columns.get(this.compiled.ids[q] ?? '')?.answers ?? []
  }

  private ownSize(q: number): number {
    return FIRST_ANSWER + this.answersOf(q).length
  }

  question(q: number): QuestionTable {
    const { weight, grain } = this.compiled
    const cover = this.compiled.cover[q] ?? -1
    const shift = this.ownSize(q)
    const size = shift + (cover < 0 ? 0 : this.ownSize(cover))
    const sums = new Float64Array(2 * size)
    const proven = new Uint8Array(size)
    const capsCount = new Uint8Array(size)
    this.eachCode(q, this.profiles[0], (machine, code) => {
      const { counts, value } = this.out
      capsCount[code] = machine.capsCount(q) ? 1 : 0
      if (counts[q] !== 1) return
      sums[2 * code] = shareOf(weight[q]! * value[q]!, grain[q]!)
      sums[2 * code + 1] = shareOf(weight[q]!, grain[q]!)
      proven[code] = machine.isProven(q) ? 1 : 0
    })
    return { shift, size, sums, proven, capsCount }
  }

  /** The truth of a leaf over a question, for each of its codes. */
  leaf(i: number, size: number, against?: Against): Uint8Array {
    const leaf = this.compiled.leaves[i]!
    const truths = new Uint8Array(size)
    const row = this.profiles[against?.profile ?? 0]
    this.comparing(leaf, i, { row, against }, (fixed) => {
      this.eachCode(leaf.subject, row, (machine, code) => {
        truths[code] = machine.leaf(fixed, i)
      })
    })
    return truths
  }

  /** The truth of a leaf over a fact, for each profile. */
  factLeaf(i: number, against?: Against): Uint8Array {
    const leaf = this.compiled.leaves[i]!
    return Uint8Array.from(this.profiles, (row) => {
      let truth: Truth = UNKNOWN
      this.comparing(leaf, i, { row, against }, (fixed) => {
        truth = new Machine(this.compiled, row, this.out).leaf(fixed, i)
      })
      return truth
    })
  }

  /** Calls `compare` with the leaf bound as `against` says, and leaves the row as it was. */
  private comparing(
    leaf: CompiledLeaf,
    i: number,
    { row, against }: { row: Row | undefined; against: Against | undefined },
    compare: (leaf: CompiledLeaf) => void,
  ): void {
    if (!row || !against || leaf.compare >= LOOKED_UP) return compare(leaf)
    const [bound, given] = [row.bound[i]!, row.boundGiven[i]!]
    row.bound[i] = against.bound
    row.boundGiven[i] = against.given ? 1 : 0
    compare({ ...leaf, boundKind: BOUND_FIXED })
    row.bound[i] = bound
    row.boundGiven[i] = given
  }

  /** Puts a question into the state of one of its codes after the other. */
  private eachCode(q: number, row: Row | undefined, visit: (machine: Machine, code: number) => void): void {
    if (!row) return
    const { compiled, out } = this
    const machine = new Machine(compiled, row, out)
    const cover = compiled.cover[q]!
    if (cover >= 0) out.applicable[cover] = FALSE
    const put = (code: number): void => {
      out.covered[q] = cover >= 0 && out.applicable[q] === TRUE && out.applicable[cover] === TRUE ? 1 : 0
      if (cover >= 0) machine.ownValue(cover)
      machine.ownValue(q)
      machine.settle(q)
      visit(machine, code)
    }
    out.applicable[q] = FALSE
    put(NOT_ASKED)
    out.applicable[q] = UNKNOWN
    put(UNDECIDED)
    out.applicable[q] = TRUE
    put(UNANSWERED)
    this.eachAnswer(row, q, (code) => put(code))
    if (cover < 0) return
    out.applicable[cover] = TRUE
    const shift = this.ownSize(q)
    put(shift + UNANSWERED)
    this.eachAnswer(row, cover, (code) => put(shift + code))
    out.applicable[cover] = FALSE
  }

  private eachAnswer(row: Row, q: number, visit: (code: number) => void): void {
    const { compiled, asOf } = this
    const answers = this.answersOf(q)
    for (let a = 0; a < answers.length; a++) {
      readOnlyAnswer(compiled, row, { q, answer: answers[a], asOf })
      visit(FIRST_ANSWER + a)
    }
    readOnlyAnswer(compiled, row, { q, answer: undefined, asOf })
  }

  /**
   * What a leaf over answers, values or components is compared with, profile by profile; one entry where it is the same
   * for all. `when` is true for the profiles it holds for.
   */
  boundsByProfile(i: number): { against: Against; when: Uint8Array }[] {
    const leaf = this.compiled.leaves[i]!
    const groups = new Map<string, { against: Against; when: Uint8Array }>()
    this.profiles.forEach((row, profile) => {
      const against = { given: row.boundGiven[i] === 1, bound: row.bound[i]!, profile }
      const key = leaf.boundKind === BOUND_OF_FACT ? `${against.given} ${against.bound}` : listKey(leaf, row)
      const group = groups.get(key) ?? { against, when: new Uint8Array(this.profiles.length) }
      group.when[profile] = TRUE
      groups.set(key, group)
    })
    return [...groups.values()]
  }
}

/** The list of a fact that a look-up compares with; the same text where it names none. */
function listKey(leaf: CompiledLeaf, row: Row): string {
  const compares: Compares = leaf.source
  const list = leaf.compare === LOOKED_UP ? (compares.in ?? compares.outside) : undefined
  if (leaf.of === OF_FACT || list === undefined || !('fact' in list)) return ''
  const named = row.facts[list.fact]
  return named === undefined ? 'none' : canonicalJson(named)
}

export const isClockBound = (leaf: CompiledLeaf): boolean => leaf.boundKind >= BOUND_OF_CLOCK_HOURS

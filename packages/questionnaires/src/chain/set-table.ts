/** Everything: what a link passes that names nothing. */
export const EVERYTHING = 0
/** Nothing at all. */
export const NOTHING = 1

/**
 * Sets of names, each kept once under a number, with their intersections and unions remembered: along millions of paths
 * the same few sets meet again and again.
 */
export class SetTable {
  private readonly sets: (readonly string[])[] = [[], []]
  private readonly numbers = new Map<string, number>()
  private readonly met = new Map<number, number>()
  private readonly joined = new Map<number, number>()

  /** The number of a set of names, in whatever order and however often they are given. */
  add(names: readonly string[]): number {
    if (names.length === 0) return NOTHING
    const sorted = names.length === 1 ? names : [...new Set(names)].sort()
    const key = sorted.length === 1 ? ` ${sorted[0]!}` : JSON.stringify(sorted)
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.sets.length)
    return this.sets.push(sorted) - 1
  }

  /** The names of a set ascending by code units; null for everything. */
  namesOf(set: number): readonly string[] | null {
    return set === EVERYTHING ? null : (this.sets[set] ?? [])
  }

  /** What both have. */
  meet(a: number, b: number): number {
    if (a === b || b === EVERYTHING) return a
    if (a === EVERYTHING) return b
    return this.combine(this.met, [a, b], (left, right) => left.filter((name) => right.includes(name)))
  }

  /** What either has. */
  join(a: number, b: number): number {
    if (a === b) return a
    if (a === EVERYTHING || b === EVERYTHING) return EVERYTHING
    return this.combine(this.joined, [a, b], (left, right) => [...left, ...right])
  }

  /** Every number given out so far, everything and nothing included. */
  get size(): number {
    return this.sets.length
  }

  private combine(
    known: Map<number, number>,
    [a, b]: [number, number],
    make: (left: readonly string[], right: readonly string[]) => string[],
  ): number {
    const key = a < b ? a * 0x1_00_00_00 + b : b * 0x1_00_00_00 + a
    const before = known.get(key)
    if (before !== undefined) return before
    const made = this.add(make(this.sets[a] ?? [], this.sets[b] ?? []))
    known.set(key, made)
    return made
  }
}

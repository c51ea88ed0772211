/** What a question comes to, so that two answers compare by a glance: how many, and the sum of their numbers. */
export type Answer = { readonly count: number; readonly sum: number }

/** Works the answer out from what a question left behind; isn't measured. */
export type Answering = (() => Answer) | Promise<() => Answer>

export const questions = ['impact', 'fourLinks', 'loops', 'concentration'] as const
export type Question = (typeof questions)[number]

/** Somebody who answers the questions, or those of them that it can. A repetition asks of a slice of the asked. */
export type Contestant = {
  readonly name: string
  /** The product, the bare loop that nothing can beat, or others. */
  readonly is: 'product' | 'limit' | 'peer'
  /** Milliseconds of building from two columns of numbers, and bytes it holds; null where that isn't known. */
  readonly buildMs: number
  readonly bytes: number | null
  /** Providers, vendors and roots of one repetition: slow ones take fewer, the next ones in the next. */
  readonly slice: { readonly impact: number; readonly fourLinks: number; readonly concentration: number }
  /** Who reaches this party; itself doesn't count. */
  readonly impact: (party: number) => Answering
  /** Whom a party reaches within four links; itself doesn't count. */
  readonly fourLinks: (party: number) => Answering
  /** Loops of more than one party: how many, and the parties in them together. */
  readonly loops?: () => Answering
  /** Over all parties how many of these roots reach each: parties reached, and the sum of party times figure. */
  readonly concentration: (roots: readonly number[]) => Answering
  /** Milliseconds of processor time that another process has spent on it so far, beside this one's. */
  readonly spentElsewhere?: () => number
}

/** Count and sum of numbers, of which the first is left out. */
export function answerOf(parties: Iterable<number>, besides: number): Answer {
  let [count, sum] = [0, 0]
  for (const party of parties) {
    if (party === besides) continue
    count += 1
    sum += party
  }
  return { count, sum }
}

/** Parties that any root reaches, and the sum of each one's number times how many do. */
export function concentrationAnswer(figures: Iterable<readonly [party: number, roots: number]>): Answer {
  let [count, sum] = [0, 0]
  for (const [party, roots] of figures) {
    if (roots === 0) continue
    count += 1
    sum += party * roots
  }
  return { count, sum }
}

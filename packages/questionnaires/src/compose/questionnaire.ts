import type { Clock, Component, FactDeclaration, KnockOut, PackKind } from '../model/pack'
import type { Question } from '../model/question'
import type { FullSource, Label, LocalText } from '../model/shape'

export type Variant = 'standard' | 'sme'
export const variants: readonly Variant[] = ['standard', 'sme']

/** Which level of which pack set something. */
export type Origin = { pack: string; level: string }
export type Multiplier = Origin & { factor: number }
export type ComposedQuestion = Question & {
  pack: string
  /** The highest multiplier any applying level gives its weight; absent where none does. */
  multiplier?: Multiplier
}
export type ComposedComponent = Component & { pack: string; multiplier?: Multiplier }
export type ComposedFloor = Origin & ({ component: string; min: number } | { overall: true; min: number })
export type ComposedLevel = Origin & {
  cadenceMonths?: number
  deltaMonths?: number
  approver?: string
  maxOpenHighFindings?: { count: number; days: number }
}

/**
 * What composing packs gives: plain JSON, immutable, stored whole under its hash. Lists of questions, components and
 * rules ascend by id; `order` is how questions show.
 */
export type Questionnaire = {
  variant: Variant
  packs: {
    id: string
    version: string
    kind: PackKind
    label: Label
    title: LocalText
    /** Absent where the pack names none. */
    sources?: FullSource[]
    level: string | null
  }[]
  components: ComposedComponent[]
  questions: ComposedQuestion[]
  knockOuts: (KnockOut & { pack: string })[]
  clocks: (Clock & { pack: string })[]
  floors: ComposedFloor[]
  minConfidence: (Origin & { min: number }) | null
  levels: ComposedLevel[]
  facts: Record<string, FactDeclaration>
  order: string[]
  /** SHA-256 over the canonical JSON of everything above. */
  hash: string
}

/** Why packs can't be composed: which pack, where in it, and what is wrong. */
export type Refusal = { pack: string; place: string; reason: string }

/** Thrown by `compose`; `refusals` lists every reason found, not only the first. */
export class CompositionRefused extends Error {
  readonly refusals: readonly Refusal[]
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map((each) => `${each.pack} ${each.place}: ${each.reason}`).join('\n'))
    this.name = 'CompositionRefused'
    this.refusals = refusals
  }
}

export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
export const byId = (a: { id: string }, b: { id: string }): number => byCodeUnits(a.id, b.id)

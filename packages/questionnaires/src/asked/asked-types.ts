import type { Compares, NumericComparison } from '../model/condition'
import type { LocalText } from '../model/shape'

/** A condition with everything the customer recorded worked out: constants (null: unknown), and leaves over answers. */
export type AskedCondition =
  | boolean
  | null
  | { all: readonly AskedCondition[] }
  | { any: readonly AskedCondition[] }
  | { not: AskedCondition }
  | AskedLeaf
/** `bound` is null where what it is taken from isn't known; `list` likewise. */
export type AskedLeaf = { answer: string } & (
  | { answered: boolean }
  | { compare: NumericComparison; bound: number | null }
  | { holds: Pick<Compares, 'is' | 'includes'> }
  | { member: 'in' | 'outside'; list: readonly unknown[] | null }
)

export type AskedChoice = { id: string; text?: LocalText; exclusive?: true }
/** How it is answered, without what any answer is worth. `badEnd` says where "none" stands in comparisons. */
export type AskedAnswer =
  | { type: 'maturity' | 'text' | 'file' | 'countries' | 'subProcessors' }
  | { type: 'yesNo'; partial: boolean }
  | { type: 'single' | 'multi'; choices: AskedChoice[] }
  | { type: 'number'; unit?: string; none?: { text?: LocalText }; badEnd: 'high' | 'low' }
  | { type: 'date'; none?: { text?: LocalText }; future: boolean }

/** What deciding applicability needs of a question. */
export type AskedRule = { id: string; appliesWhen: AskedCondition; coveredBy?: string; answer: AskedAnswer }
export type AskedQuestion = AskedRule & {
  pack: string
  component: string
  text: LocalText
  plain?: LocalText
  why?: LocalText
  evidenceExamples?: LocalText
  heading?: LocalText
  required: boolean
  evidenceRequired: boolean
  cascade: boolean
  lifecycle?: string
  block?: string
  /** Where it comes from: places in its pack's `sources`. Absent in copies made before these were kept. */
  sources?: number[]
  /** Which controls of the CCM it is about, and which questions of a CAIQ it is. Absent likewise, and where there are none. */
  refersTo?: string[]
}

/** Where a question comes from, how sure that is, and the ISO day on which it was looked at, if that is known. */
export type AskedSource = { title: string; label: string; url?: string; accessedOn?: string }

/**
 * A questionnaire as one vendor is asked it, safe to show: no facts, scores, bands, weights, caps or knock-outs.
 * Questions that can never apply given the facts are left out.
 */
export type Asked = {
  questionnaireHash: string
  packs: { id: string; title: LocalText; label: string; sources?: AskedSource[] }[]
  components: { id: string; title?: LocalText }[]
  /** In the order in which they show. */
  questions: AskedQuestion[]
  /** Questions that can't come to apply but may stay undecided, since a fact isn't known; they aren't shown. */
  undecidable: AskedRule[]
  /** The order in which applicability is decided. */
  order: string[]
  /** A vendor passed these to its sub-processor; who answers has the vendor as its customer. */
  passed?: true
}

/** What answering reads; a subset of the engine's answers. */
export type AskedAnswers = Readonly<
  Record<
    string,
    | {
        value?: unknown
        notApplicable?: unknown
        review?: { value?: unknown; acceptNotApplicable?: unknown } | undefined
      }
    | undefined
  >
>

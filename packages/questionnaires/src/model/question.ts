import { z } from 'zod'
import { condition } from './condition'
import { contentObject, localText, source } from './shape'

const unit01 = z.number().min(0).max(1)

/** A choice of `single` or `multi`. An exclusive choice ("none of these") gives 0 and excludes the rest. */
export const choice = contentObject({
  id: z.string().min(1),
  text: localText.optional(),
  score: unit01.optional(),
  exclusive: z.boolean().optional(),
})
export type Choice = z.output<typeof choice>

/** A word offered instead of a figure or a date ("never", "no promise"); its score is 0 unless it says otherwise. */
export const noneWord = contentObject({ text: localText.optional(), score: unit01.optional() })

const upToBand = contentObject({ upTo: z.number(), score: unit01 })
const fromBand = contentObject({ from: z.number(), score: unit01 })
const monthsBand = contentObject({ upToMonths: z.number(), score: unit01 })

function ordered(values: readonly number[], step: 1 | -1): boolean {
  return values.every((value, i) => i === 0 || (value - (values[i - 1] ?? value)) * step > 0)
}

function distinctIds(choices: readonly { id: string }[]): boolean {
  return new Set(choices.map((each) => each.id)).size === choices.length
}

const choices = z.array(choice).min(1).refine(distinctIds, { message: 'two choices have one id' })

const numberBands = z.union([
  z.array(upToBand).refine(
    (bands) =>
      ordered(
        bands.map((band) => band.upTo),
        1,
      ),
    {
      message: '"upTo" bands must be in ascending order',
    },
  ),
  z.array(fromBand).refine(
    (bands) =>
      ordered(
        bands.map((band) => band.from),
        -1,
      ),
    {
      message: '"from" bands must be in descending order',
    },
  ),
])

const monthBands = z.array(monthsBand).refine(
  (bands) =>
    ordered(
      bands.map((band) => band.upToMonths),
      1,
    ),
  {
    message: '"upToMonths" bands must be in ascending order',
  },
)

export const answerSpec = z.discriminatedUnion('type', [
  contentObject({ type: z.literal('maturity') }),
  contentObject({ type: z.literal('yesNo'), partial: z.boolean().optional() }),
  contentObject({ type: z.literal('single'), choices }),
  contentObject({ type: z.literal('multi'), choices }),
  contentObject({
    type: z.literal('number'),
    unit: z.string().optional(),
    bands: numberBands.optional(),
    otherwise: unit01.optional(),
    none: noneWord.optional(),
  }),
  contentObject({
    type: z.literal('date'),
    bands: monthBands.optional(),
    otherwise: unit01.optional(),
    none: noneWord.optional(),
    future: z.boolean().optional(),
  }),
  contentObject({ type: z.literal('text') }),
  contentObject({ type: z.literal('file') }),
  contentObject({ type: z.literal('countries') }),
  contentObject({ type: z.literal('subProcessors') }),
])
/** How a question is answered, and what each answer is worth (scoring.md section 2). */
export type AnswerSpec = z.output<typeof answerSpec>
export type AnswerType = AnswerSpec['type']

export const cap = contentObject({
  id: z.string().min(1),
  when: condition,
  /** The overall is at most this many points, 0 to 100, while `when` is true. */
  cap: z.number().min(0).max(100),
  reason: localText.optional(),
  source: source.optional(),
  /** How the one concerned can clear it. */
  clear: localText.optional(),
})
export type Cap = z.output<typeof cap>

export const question = contentObject({
  id: z.string().min(1),
  component: z.string().min(1),
  text: localText,
  plain: localText.optional(),
  why: localText.optional(),
  evidenceExamples: localText.optional(),
  heading: localText.optional(),
  weight: z.number().positive(),
  answer: answerSpec,
  sme: z.boolean().default(false),
  required: z.boolean().default(true),
  /** True for the scored types unless said otherwise; text, file, countries, subProcessors and future dates never are. */
  scored: z.boolean().optional(),
  cascade: z.boolean().default(false),
  manualReview: z.boolean().default(false),
  evidence: contentObject({ required: z.boolean().default(false), cap: unit01.optional() }).optional(),
  appliesWhen: condition.optional(),
  coveredBy: z.string().min(1).optional(),
  lifecycle: z.string().optional(),
  block: z.string().optional(),
  mappings: z.record(z.string(), z.array(z.string())).optional(),
  sources: z.array(source).optional(),
  caps: z.array(cap).optional(),
})
export type Question = z.output<typeof question>

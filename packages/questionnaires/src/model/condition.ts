import { z } from 'zod'
import { contentObject } from './shape'

/** Any JSON value; equality over these is strict: true is not 1, and the order of a list matters. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
)

/** A bound for a numeric comparison: a figure, a fact, or the shortest notification clock that applies, in hours. */
export const bound = z.union([
  z.number(),
  contentObject({ fact: z.string().min(1), times: z.number().optional() }),
  contentObject({ clock: z.enum(['hours', 'vendorHours']), times: z.number().optional() }),
])
export type Bound = z.output<typeof bound>

const listBound = z.union([z.array(json), contentObject({ fact: z.string().min(1) })])
export type ListBound = readonly Json[] | { fact: string }

export const numericComparisons = ['atLeast', 'atMost', 'above', 'below'] as const
export const comparisons = ['is', 'in', 'includes', 'outside', ...numericComparisons, 'answered'] as const
export type NumericComparison = (typeof numericComparisons)[number]
export type Comparison = (typeof comparisons)[number]

/** The comparisons of a leaf; exactly one is present. */
export type Compares = {
  is?: Json | undefined
  in?: ListBound | undefined
  includes?: Json | undefined
  outside?: ListBound | undefined
  atLeast?: Bound | undefined
  atMost?: Bound | undefined
  above?: Bound | undefined
  below?: Bound | undefined
  answered?: boolean | undefined
}
export type NumericCompares = Pick<Compares, NumericComparison>

export type FactLeaf = { fact: string } & Compares
export type AnswerLeaf = { answer: string } & Compares
export type ValueLeaf = { value: string } & NumericCompares
export type ComponentLeaf = { component: string } & NumericCompares
export type Leaf = FactLeaf | AnswerLeaf | ValueLeaf | ComponentLeaf
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | FactLeaf
  | AnswerLeaf
  | ValueLeaf
  | ComponentLeaf

const numericFields = {
  atLeast: bound.optional(),
  atMost: bound.optional(),
  above: bound.optional(),
  below: bound.optional(),
}
const allFields = {
  is: json.optional(),
  in: listBound.optional(),
  includes: json.optional(),
  outside: listBound.optional(),
  ...numericFields,
  answered: z.boolean().optional(),
}

function exactlyOne(value: object, context: z.RefinementCtx): void {
  const present = comparisons.filter((name) => Object.hasOwn(value, name))
  if (present.length === 1) return
  const message =
    present.length === 0 ? 'has no comparison' : `has ${present.length} comparisons, exactly one is allowed`
  context.addIssue({ code: 'custom', message: `a condition over one thing ${message}` })
}

const members = z.lazy(() => z.array(condition).min(1))
const shapes = {
  all: contentObject({ all: members }),
  any: contentObject({ any: members }),
  not: contentObject({ not: z.lazy(() => condition) }),
  fact: contentObject({ fact: z.string().min(1), ...allFields }).superRefine(exactlyOne),
  answer: contentObject({ answer: z.string().min(1), ...allFields }).superRefine(exactlyOne),
  value: contentObject({ value: z.string().min(1), ...numericFields }).superRefine(exactlyOne),
  component: contentObject({ component: z.string().min(1), ...numericFields }).superRefine(exactlyOne),
}

/** A condition (scoring.md section 9): `all`, `any`, `not`, or a leaf over a fact, an answer, a value or a component. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([shapes.all, shapes.any, shapes.not, shapes.fact, shapes.answer, shapes.value, shapes.component]),
)

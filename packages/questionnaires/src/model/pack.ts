import { z } from 'zod'
import { condition } from './condition'
import { question } from './question'
import { contentObject, fullSource, isoDate, label, localText, source } from './shape'

export const packKinds = ['baseline', 'cloud', 'overlay', 'jurisdiction', 'organisation'] as const
export type PackKind = (typeof packKinds)[number]

/** A fact that a pack declares. `text` and `list` may name their `values`; a list may be of country codes. */
export const factDeclaration = contentObject({
  type: z.enum(['boolean', 'number', 'date', 'text', 'list']),
  values: z.array(z.string()).optional(),
  countries: z.boolean().optional(),
  ask: localText.optional(),
})
export type FactDeclaration = z.output<typeof factDeclaration>

export const component = contentObject({
  id: z.string().min(1),
  title: localText.optional(),
  weight: z.number().positive(),
})
export type Component = z.output<typeof component>

const multiplier = z.number().min(1, { message: 'a multiplier below 1 would make the pack laxer' })

export const floor = z.union([
  contentObject({ component: z.string().min(1), min: z.number().min(0).max(100) }),
  contentObject({ overall: z.literal(true), min: z.number().min(0).max(100) }),
])
export type Floor = z.output<typeof floor>

/** From light to strict: the last level of a pack whose `when` is true applies. Levels read facts alone. */
export const level = contentObject({
  id: z.string().min(1),
  when: condition,
  asks: z.union([z.literal('all'), z.array(z.string().min(1))]).default('all'),
  multipliers: contentObject({
    components: z.record(z.string(), multiplier).optional(),
    questions: z.record(z.string(), multiplier).optional(),
  }).optional(),
  floors: z.array(floor).optional(),
  minConfidence: z.number().min(0).max(1).optional(),
  cadenceMonths: z.int().positive().optional(),
  deltaMonths: z.int().positive().optional(),
  approver: z.string().min(1).optional(),
  maxOpenHighFindings: contentObject({ count: z.int().min(0), days: z.int().min(0) }).optional(),
})
export type Level = z.output<typeof level>

export const knockOut = contentObject({
  id: z.string().min(1),
  when: condition,
  reason: localText.optional(),
  source: source.optional(),
  clear: localText.optional(),
  waivable: z.boolean().default(false),
})
export type KnockOut = z.output<typeof knockOut>

/** A duty to notify. `amount` is null where nobody could verify it; `vendorHours` is what it leaves the vendor. */
export const clock = contentObject({
  id: z.string().min(1),
  when: condition.optional(),
  amount: z.number().min(0).nullable(),
  unit: z.enum(['hours', 'calendarDays', 'workingDays']),
  from: z.string().optional(),
  vendorHours: z.number().min(0).nullable().optional(),
  reason: localText.optional(),
  source: source.optional(),
})
export type Clock = z.output<typeof clock>

/** A content pack (scoring.md section 9). Parse with `parsePack`, which also names every problem by place. */
export const pack = contentObject({
  id: z.string().min(1),
  version: z.string().min(1),
  kind: z.enum(packKinds),
  title: localText,
  label,
  sources: z.array(fullSource).optional(),
  effectiveFrom: isoDate.optional(),
  supersedes: z.string().optional(),
  changeNote: localText.optional(),
  facts: z.record(z.string(), factDeclaration).optional(),
  components: z.array(component).optional(),
  questions: z.array(question),
  levels: z.array(level).optional(),
  knockOuts: z.array(knockOut).optional(),
  clocks: z.array(clock).optional(),
})
/** A pack as written, defaults left out. */
export type PackInput = z.input<typeof pack>
/** A pack with its defaults filled in. */
export type Pack = z.output<typeof pack>

export type QuestionInput = z.input<typeof question>

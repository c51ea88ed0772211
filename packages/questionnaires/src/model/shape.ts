import { z } from 'zod'
import { isIsoDate } from '../cadence/calendar'

// No generated code, here or in whoever parses content: the library's compiled parsers are `new Function`.
z.config({ jitless: true })

/**
 * A content object: refuses fields it doesn't know, but keeps those that start with `x-`, which belong to whoever
 * wrote the pack. The static type names the known fields only, so a slip in a pack written as TypeScript shows at once.
 */
export function contentObject<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strip> {
  const known = new Set(Object.keys(shape))
  const schema = z.looseObject(shape).superRefine((value, context) => {
    for (const key of Object.keys(value)) {
      if (known.has(key) || key.startsWith('x-')) continue
      context.addIssue({ code: 'custom', path: [key], message: `unknown field "${key}"` })
    }
  })
  return schema
}

export const isoDate = z.string().refine(isIsoDate, { message: 'expected a calendar date like 2026-11-21' })

/** A text by language; English is required, it is what hashes and comparisons read. */
export const localText = z.object({ en: z.string().min(1) }).catchall(z.string())
export type LocalText = z.output<typeof localText>

export const label = z.enum([
  'officialText',
  'officialSummary',
  'interpretation',
  'announced',
  'organisationPolicy',
  'withdrawn',
])
export type Label = z.output<typeof label>

export const fullSource = contentObject({
  title: z.string().min(1),
  url: z.string().optional(),
  accessedOn: isoDate.optional(),
  label: label.optional(),
})
export type FullSource = z.output<typeof fullSource>
/** Where a rule comes from: a title under the pack's own label and date, or a source of its own. */
export const source = z.union([z.string().min(1), fullSource])
export type Source = z.output<typeof source>

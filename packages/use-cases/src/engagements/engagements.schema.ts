import { factDictionary, factNamed, factProblem, type Fact } from '@rantai/questionnaires'
import { z } from 'zod'
import { HIDES, HOLDS_ADDRESS, namesNoAddress, onOneLine, readsAsTyped } from '../visible-text'

/** The facts a person records at intake; the organisation's own and the derived ones come from elsewhere. */
export const intakeFacts: readonly Fact[] = factDictionary.filter(
  ({ askedBy }) => askedBy === 'engagement' || askedBy === 'finance' || askedBy === 'health',
)

const intakeNames = new Set(intakeFacts.map(({ name }) => name))
const json: z.ZodType<FactValue> = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()])
export type FactValue = string | number | boolean | readonly string[]

/** Facts by name; one that isn't known yet is left out. Every value is of its type and among its allowed ones. */
export const factsSchema = z.record(z.string(), json).superRefine((facts, context) => {
  for (const [name, value] of Object.entries(facts)) {
    const path = [name]
    if (!intakeNames.has(name))
      context.addIssue({ code: 'custom', path, message: 'This is not one of the facts of an engagement.' })
    else if (factProblem(name, value, {}) !== undefined) {
      const { whole, min: minimum = whole?.min } = factNamed(name) ?? {}
      context.addIssue({ code: 'custom', path, message: factWords(name), params: { minimum, maximum: whole?.max } })
    }
  }
})

/** What to give instead. */
function factWords(name: string): string {
  const { type, whole, min, countries, values } = factNamed(name) ?? {}
  switch (type) {
    case 'boolean':
      return 'Choose yes or no.'
    case 'number':
      if (whole?.max !== undefined) return 'Enter a whole number from {minimum, number} to {maximum, number}.'
      if (whole || min !== undefined) return 'Enter a number of at least {minimum, number}.'
      return 'Enter a number.'
    case 'date':
      return 'Enter a date, such as 2026-12-31.'
    default:
      if (countries) return 'Choose countries from the list.'
      return values ? 'Choose from the list.' : 'Write something first.'
  }
}

const isoDay = z.iso.date('Enter a date, such as 2026-12-31.')

export const engagementContentSchema = z.object({
  title: z
    .string()
    .trim()
    .overwrite(onOneLine)
    .refine(readsAsTyped, HIDES)
    .refine(namesNoAddress, HOLDS_ADDRESS)
    .min(1, 'Say in a few words what the vendor does for you.')
    .max(300, 'Use at most {maximum, number} characters.'),
  description: z.string().trim().max(5000, 'Use at most {maximum, number} characters.').default(''),
  facts: factsSchema,
  variant: z.enum(['standard', 'sme']).default('standard'),
  contractEndsOn: isoDay.nullable().default(null),
  /** The border that data crosses is nearer than the countries say, and right all the same. */
  crossBorderConfirmed: z.boolean().optional(),
})
export type EngagementContentInput = z.infer<typeof engagementContentSchema>

export const createEngagementSchema = engagementContentSchema.extend({ vendorId: z.uuid() })
export const updateEngagementSchema = engagementContentSchema.extend({ engagementId: z.uuid() })
export const changePackSchema = z.object({
  engagementId: z.uuid(),
  packId: z.string().min(1).max(100),
  change: z.enum(['add', 'remove']),
  /** Why a pack that the facts call for is left out. */
  reason: z.string().trim().max(1000, 'Use at most {maximum, number} characters.').default(''),
})
export type ChangePackInput = z.infer<typeof changePackSchema>
export const engagementIdSchema = z.object({ engagementId: z.uuid() })
export const vendorIdSchema = z.object({ vendorId: z.uuid() })

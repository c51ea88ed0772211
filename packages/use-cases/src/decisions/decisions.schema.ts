import { z } from 'zod'

const day = z.iso.date('Pick a day.')
const words = z.string().trim().max(4000)
const months = z.int().min(1).max(120).nullable().default(null)

export const readDecisionInput = z.object({ engagementId: z.uuid() })

export const decideInput = z
  .object({
    assessmentId: z.uuid(),
    outcome: z.enum(['approved', 'approvedWithConditions', 'rejected']),
    reason: words.min(1, 'Say why: the reason stays with the decision.'),
    conditions: z
      .array(z.object({ text: words.min(1, 'Say what has to be done.'), dueOn: day }))
      .max(50)
      .default([]),
    /** Needed where something is undecided, unanswered or open. */
    openPointsReason: words.default(''),
    /** Shorter than the rules ask for; null keeps the rules' own. */
    fullMonths: months,
    deltaMonths: months,
    tellVendor: z.boolean().default(false),
  })
  .refine((input) => input.outcome !== 'approvedWithConditions' || input.conditions.length > 0, {
    path: ['conditions'],
    message: 'Name at least one condition and its date, or approve without conditions.',
  })
export type DecideInput = z.output<typeof decideInput>

const condition = { decisionId: z.uuid(), position: z.int().min(1).max(50) }

export const meetConditionInput = z.object({ ...condition, note: words.min(1, 'Say what shows that it is met.') })
export type MeetConditionInput = z.output<typeof meetConditionInput>

export const reopenConditionInput = z.object(condition)

/** The most days an exception may run from the day it is recorded. */
export const EXCEPTION_DAYS = 180

export const recordExceptionInput = z.object({
  assessmentId: z.uuid(),
  knockOutId: z.string().min(1).max(100),
  reason: words.min(1, 'Say why the knock-out may be set aside.'),
  compensatingControl: words.min(1, 'Say what is done instead.'),
  expiresOn: day,
})
export type RecordExceptionInput = z.output<typeof recordExceptionInput>

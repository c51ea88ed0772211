import { z } from 'zod'
import { HIDES, onOneLine, readsAsTyped } from '../visible-text'

export const incidentSeverities = ['low', 'moderate', 'high', 'critical'] as const
export const incidentsPerPage = 50
export const hitsPerPage = 25

const text = (longest: number) => z.string().trim().max(longest, 'Enter at most {maximum, number} characters.')
const moment = z.date().nullable().default(null)
/** Codes of the intake's dictionary or of countries; null where nobody knows. */
const codes = z.array(z.string().trim().min(2).max(40)).max(60).nullable().default(null)

const content = {
  title: text(200).overwrite(onOneLine).refine(readsAsTyped, HIDES).min(1, 'Say in a few words what it is.'),
  whatHappened: text(10_000).min(1, 'Describe what happened, as far as it is known.'),
  severity: z.enum(incidentSeverities, 'Choose how severe it is.'),
  beganAt: moment,
  discoveredAt: moment,
  awareAt: moment,
  assessedAt: moment,
  vendorKnewAt: moment,
  vendorToldAt: moment,
  personalData: z.boolean().nullable().default(null),
  dataCategories: codes,
  peopleCountries: codes,
  people: z
    .number('Enter how many people as a whole number, such as 5000.')
    .int('Enter how many people as a whole number, such as 5000.')
    .min(0, 'Enter how many people as a whole number, such as 5000.')
    .max(10_000_000_000)
    .nullable()
    .default(null),
  doneSoFar: text(10_000).default(''),
  ownerMemberId: z.uuid().nullable().default(null),
}

export const openIncidentSchema = z.object({
  ...content,
  /** A vendor's or a party's id; null where it happened here. */
  placeId: z.uuid().nullable().default(null),
  /** Whether the vendors of the engagements hit are asked again within 15 days. */
  askAgain: z.boolean().default(true),
})
export type OpenIncidentInput = z.infer<typeof openIncidentSchema>

export const updateIncidentSchema = z.object({ ...content, id: z.uuid(), version: z.number().int().min(1) })
export type UpdateIncidentInput = z.infer<typeof updateIncidentSchema>

export const incidentByIdSchema = z.object({ id: z.uuid() })

export const readIncidentSchema = z.object({
  id: z.uuid(),
  /** Which page of the engagements hit; all where it is left out. */
  hitPage: z.number().int().min(1).max(100_000).optional().catch(1),
  /** The duties whose drafts are wanted; all where it is left out. */
  drafts: z.array(z.string().max(100)).max(200).optional().catch([]),
})
export type ReadIncidentInput = z.infer<typeof readIncidentSchema>

export const listIncidentsSchema = z.object({
  state: z.enum(['open', 'closed']).catch('open').default('open'),
  page: z.number().int().min(1).max(100_000).catch(1).default(1),
})
export type ListIncidentsInput = z.infer<typeof listIncidentsSchema>

const duty = { id: z.uuid(), dutyId: z.string().regex(/^[a-z]{2}-[a-z0-9-]{1,80}$/) }
export const recordDutySchema = z.discriminatedUnion('outcome', [
  z.object({
    ...duty,
    outcome: z.literal('told'),
    toldAt: z.date('Enter when it was told.'),
    reference: text(300).default(''),
  }),
  z.object({ ...duty, outcome: z.literal('notNeeded'), reason: text(2000).min(1, 'Say why it isn’t needed.') }),
  z.object({ ...duty, outcome: z.literal('undone') }),
])
export type RecordDutyInput = z.infer<typeof recordDutySchema>

export const addEntrySchema = z.object({
  id: z.uuid(),
  kind: z.enum(['event', 'note', 'vendorSaid']),
  at: z.date('Enter when it happened.'),
  body: text(10_000).min(1, 'Write what happened.'),
})
export type AddEntryInput = z.infer<typeof addEntrySchema>

export const addTaskSchema = z.object({
  id: z.uuid(),
  title: text(300).min(1, 'Say what is to be done.'),
  ownerMemberId: z.uuid().nullable().default(null),
  dueOn: z.iso.date('Enter a day.').nullable().default(null),
})
export type AddTaskInput = z.infer<typeof addTaskSchema>

export const markTaskSchema = z.object({ id: z.uuid(), taskId: z.uuid(), done: z.boolean() })
export type MarkTaskInput = z.infer<typeof markTaskSchema>

export const closeIncidentSchema = z.object({
  id: z.uuid(),
  cause: text(10_000).min(1, 'Say what caused it.'),
  lessons: text(10_000).min(1, 'Say what was learned from it.'),
})
export type CloseIncidentInput = z.infer<typeof closeIncidentSchema>

export const incidentsOfSchema = z.object({ engagementIds: z.array(z.uuid()).max(200) })

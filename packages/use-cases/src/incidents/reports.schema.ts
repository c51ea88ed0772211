import { z } from 'zod'

export const reportsPerPage = 50

const text = (longest: number) => z.string().trim().max(longest, 'Enter at most {maximum, number} characters.')
const moment = z.date().nullable().default(null)
const codes = z.array(z.string().trim().min(2).max(40)).max(60).default([])
const people = z
  .number('Enter how many people as a whole number, such as 5000.')
  .int('Enter how many people as a whole number, such as 5000.')
  .min(0, 'Enter how many people as a whole number, such as 5000.')
  .max(10_000_000_000)
  .nullable()
  .default(null)

/** What a vendor tells its customers of an incident. */
export const reportIncidentSchema = z.object({
  /** The customers to tell; null for all. */
  relationshipIds: z.array(z.uuid()).max(5000).nullable().default(null),
  title: text(200).min(1, 'Say in a few words what it is.'),
  whatHappened: text(10_000).min(1, 'Describe what happened, as far as it is known.'),
  service: text(300).default(''),
  beganAt: moment,
  discoveredAt: moment,
  awareAt: z.date('Enter when you knew of it: your customers’ clocks depend on it.'),
  personalData: z.boolean().nullable().default(null),
  dataCategories: codes,
  peopleCountries: codes,
  peopleLeast: people,
  peopleMost: people,
  partyName: text(300).nullable().default(null),
  measures: text(10_000).default(''),
  contactName: text(200).min(1, 'Name somebody whom customers can ask.'),
  contactEmail: z.email('Enter an e-mail address, such as name@company.example.').max(320),
  contactPhone: text(100).default(''),
})
export type ReportIncidentInput = z.output<typeof reportIncidentSchema>

export const reportByIdSchema = z.object({ reportId: z.uuid() })
export const listReportsSchema = z.object({ page: z.number().int().min(1).max(100_000).catch(1).default(1) })
export type ListReportsInput = z.output<typeof listReportsSchema>

const said = {
  at: z.date('Enter when it happened.'),
  body: text(10_000).min(1, 'Write what happened.'),
}
export const addToReportSchema = z.object({
  reportId: z.uuid(),
  /** One customer's copy; null for all that were told. */
  noticeId: z.uuid().nullable().default(null),
  ...said,
})
export type AddToReportInput = z.output<typeof addToReportSchema>

export const noticeByIdSchema = z.object({ noticeId: z.uuid() })
export const shareWithVendorSchema = z.object({ noticeId: z.uuid(), ...said })
export type ShareWithVendorInput = z.output<typeof shareWithVendorSchema>

export const openFromNoticeSchema = z.object({
  noticeId: z.uuid(),
  severity: z.enum(['low', 'moderate', 'high', 'critical'], 'Choose how severe it is.').default('high'),
  /** Whether the vendors of the engagements hit are asked again within 15 days. */
  askAgain: z.boolean().default(true),
})
export type OpenFromNoticeInput = z.output<typeof openFromNoticeSchema>

export const linkNoticeSchema = z.object({ noticeId: z.uuid(), incidentId: z.uuid('Choose an incident.') })
export type LinkNoticeInput = z.output<typeof linkNoticeSchema>

import { isIsoDate } from '@rantai/questionnaires'
import { z } from 'zod'
import { HIDES, readsAsTyped } from '../visible-text'

export const noticesPerPage = 50
export const announcementsPerPage = 25
export const noticeChanges = ['add', 'change', 'remove'] as const
export const noticeViews = ['waiting', 'pending', 'ended'] as const

const day = z.string().refine((text) => isIsoDate(text), 'Enter a date, such as 2026-12-31.')
const text = (longest: number) => z.string().trim().max(longest, 'Enter at most {maximum, number} characters.')
const line = (longest: number) =>
  text(longest)
    .refine((typed) => !/\p{Cc}/u.test(typed), 'Enter it on one line.')
    .refine(readsAsTyped, HIDES)
const name = line(300).min(1, 'Enter a name.')

/** What a notice says, however it came. */
const content = {
  change: z.enum(noticeChanges, 'Choose what changes.'),
  /** Names from the vendor's own sub-processor down to whoever uses the party; none where the vendor itself does. */
  below: z.array(name).max(20).default([]),
  partyName: name,
  service: line(300)
    .transform((typed) => (typed === '' ? null : typed))
    .nullable()
    .default(null),
  /** Names or codes with commas between, as typed. */
  countries: line(500).default(''),
  data: z.array(line(100).min(1)).max(40).default([]),
  startsOn: day,
  reason: text(4000).default(''),
}

export const announceSchema = z.object({
  ...content,
  /** Customers to tell; null tells all. */
  relationshipIds: z.array(z.uuid()).max(5000).nullable().default(null),
  /** It can't wait: customers get fewer days ahead than they are owed. */
  acceptShort: z.boolean().default(false),
  /** It has begun before this day: customers are told afterwards. */
  acceptBegun: z.boolean().default(false),
})
export type AnnounceInput = z.infer<typeof announceSchema>

export const announcedSchema = z.object({
  page: z.number().int().min(1).max(100_000).catch(1).default(1),
})
export type AnnouncedInput = z.infer<typeof announcedSchema>

export const withdrawSchema = z.object({
  announcementId: z.uuid(),
  /** One customer's notice; null withdraws it for all. */
  noticeId: z.uuid().nullable().default(null),
  reason: text(4000).default(''),
})
export type WithdrawInput = z.infer<typeof withdrawSchema>

export const recordNoticeSchema = z.object({
  ...content,
  vendorId: z.uuid('Choose the vendor.'),
  channel: z.enum(['mail', 'letter', 'other'], 'Choose how it came.'),
  receivedOn: day,
  saidByName: line(200).default(''),
  file: z
    .object({ fileName: z.string().max(300), bytes: z.instanceof(Uint8Array) })
    .nullable()
    .default(null),
})
export type RecordNoticeInput = z.infer<typeof recordNoticeSchema>

export const noticeByIdSchema = z.object({ noticeId: z.uuid() })
export type NoticeByIdInput = z.infer<typeof noticeByIdSchema>

export const noticesOfSchema = z.object({ engagementId: z.uuid() })

export const listNoticesSchema = z.object({
  view: z.enum(noticeViews).catch('waiting').default('waiting'),
  vendorId: z.uuid().nullable().catch(null).default(null),
  page: z.number().int().min(1).max(100_000).catch(1).default(1),
})
export type ListNoticesInput = z.infer<typeof listNoticesSchema>

export const answerNoticeSchema = z.discriminatedUnion(
  'answer',
  [
    z.object({ noticeId: z.uuid(), answer: z.literal('approved') }),
    z.object({
      noticeId: z.uuid(),
      answer: z.literal('approvedWithTerms'),
      text: text(4000).min(1, 'Say on what terms.'),
    }),
    z.object({ noticeId: z.uuid(), answer: z.literal('objected'), text: text(4000).min(1, 'Say why you object.') }),
  ],
  'Choose an answer.',
)
export type AnswerNoticeInput = z.infer<typeof answerNoticeSchema>

export const agreeSchema = z.object({
  noticeId: z.uuid(),
  /** Whether the change takes place after all; otherwise it doesn't, as if it had been withdrawn. */
  goesAhead: z.boolean(),
  agreed: text(4000).min(1, 'Say what was agreed.'),
})
export type AgreeInput = z.infer<typeof agreeSchema>

export const takeBackSchema = z.object({
  noticeId: z.uuid(),
  reason: text(4000).min(1, 'Say why it no longer stands.'),
})
export type TakeBackInput = z.infer<typeof takeBackSchema>

export const closeFindingSchema = z.object({
  findingId: z.uuid(),
  reason: text(4000).min(1, 'Say why it is closed.'),
})
export type CloseFindingInput = z.infer<typeof closeFindingSchema>

export const findingsSchema = z.object({
  vendorId: z.uuid().nullable().default(null),
  state: z.enum(['open', 'closed']).catch('open').default('open'),
  page: z.number().int().min(1).max(100_000).catch(1).default(1),
})
export type FindingsInput = z.infer<typeof findingsSchema>

import { isIsoDate } from '@rantai/questionnaires'
import { z } from 'zod'
import { HIDES, readsAsTyped } from '../visible-text'

/** Entries that nobody ended; far above any list that was ever published. */
export const mostOwnEntries = 1000
/** Changes that lie ahead, told at once. */
export const mostAnnounced = 200

const day = z.string().refine((text) => isIsoDate(text), 'Enter a date, such as 2026-12-31.')
const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, 'Enter at most {maximum, number} characters.')
    .refine((typed) => !/\p{Cc}/u.test(typed), 'Enter it on one line.')
    .refine(readsAsTyped, HIDES)

const content = {
  service: line(300)
    .transform((typed) => (typed === '' ? null : typed))
    .nullable()
    .default(null),
  /** Names or codes with commas between, as typed. */
  countries: line(500).default(''),
  data: z.array(line(100).min(1)).max(40).default([]),
  startsOn: day,
}
const name = line(300).min(1, 'Enter a name.')

export const ownListSchema = z.object({ asOf: day.optional().catch(undefined) })
export type OwnListInput = z.infer<typeof ownListSchema>

export const addOwnSchema = z.object({ ...content, name })
export type AddOwnInput = z.infer<typeof addOwnSchema>

export const ownEntrySchema = z.object({ entryId: z.uuid() })
export type OwnEntryInput = z.infer<typeof ownEntrySchema>

export const changeOwnSchema = z.object({ ...content, entryId: z.uuid() })
export type ChangeOwnInput = z.infer<typeof changeOwnSchema>

export const endOwnSchema = z.object({ entryId: z.uuid(), endsOn: day })
export type EndOwnInput = z.infer<typeof endOwnSchema>

export const publishOwnSchema = z.object({
  reason: z.string().trim().max(4000, 'Enter at most {maximum, number} characters.').default(''),
  /** It can't wait: customers get fewer days ahead than they are owed. */
  acceptShort: z.boolean().default(false),
  /** Announcements that say it otherwise, and that what is published puts right: they are withdrawn. */
  corrects: z.array(z.uuid()).max(mostAnnounced).default([]),
})
export type PublishOwnInput = z.infer<typeof publishOwnSchema>

export const checkOwnImportSchema = z.object({ bytes: z.instanceof(Uint8Array) })
export type CheckOwnImportInput = z.infer<typeof checkOwnImportSchema>

/** Entries as the preview gave them. */
export const importOwnSchema = z.object({
  startsOn: day,
  entries: z
    .array(
      z.object({
        name: z.string().trim().min(1).max(300),
        purpose: z.string().max(2000).optional(),
        countries: z.array(z.string().max(100)).max(300).optional(),
        data: z.array(z.string().max(200)).max(100).optional(),
        /** Its countries as a person put them right: names or codes with commas between. */
        places: z.string().max(500).optional(),
      }),
    )
    .min(1)
    .max(mostOwnEntries),
  /** What was announced otherwise, and this list puts right: its id by the preview. */
  corrects: z.array(z.uuid()).max(mostOwnEntries).default([]),
})
export type ImportOwnInput = z.infer<typeof importOwnSchema>

export const subscribeSchema = z.object({ partyId: z.uuid(), subscribed: z.boolean() })
export type SubscribeInput = z.infer<typeof subscribeSchema>

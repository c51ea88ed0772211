import { isIsoDate } from '@rantai/questionnaires'
import { z } from 'zod'
import { HIDES, readsAsTyped } from '../visible-text'

/** The largest list that is read. */
export const listBytes = 3_000_000
export const proposalsPerPage = 50

const day = z.string().refine((text) => isIsoDate(text), 'Enter a date, such as 2026-12-31.')
const optionalDay = z.union([z.literal('').transform(() => null), day]).nullable()
const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, 'Enter at most {maximum, number} characters.')
    .refine((text) => !/\p{Cc}/u.test(text), 'Enter it on one line.')
    .refine(readsAsTyped, HIDES)
const optionalLine = (longest: number) =>
  line(longest)
    .transform((text) => (text === '' ? null : text))
    .nullable()

export const byPartySchema = z.object({ partyId: z.uuid(), asOf: day.optional().catch(undefined) })
export type ByPartyInput = z.infer<typeof byPartySchema>

export const checkListSchema = z.object({
  partyId: z.uuid(),
  /** File name, or the address that it was copied from. */
  document: z.string().trim().max(500),
  listedOn: optionalDay,
  bytes: z.instanceof(Uint8Array),
})
export type CheckListInput = z.infer<typeof checkListSchema>

export const byListSchema = z.object({ listId: z.uuid() })
export type ByListInput = z.infer<typeof byListSchema>

export const addLinkSchema = z.object({
  partyId: z.uuid(),
  name: line(300).min(1, 'Enter a name.'),
  service: optionalLine(300),
  /** Names or codes with commas between, as typed. */
  countries: line(500),
  data: z.array(z.string().trim().min(1).max(100)).max(30),
  since: optionalDay,
  contractRef: optionalLine(300),
  flowDownOn: optionalDay,
})
export type AddLinkInput = z.infer<typeof addLinkSchema>

export const endLinkSchema = z.object({
  partyId: z.uuid(),
  linkId: z.uuid(),
  on: optionalDay,
  /** How it is known: kept with the link. */
  reason: optionalLine(300),
})
export type EndLinkInput = z.infer<typeof endLinkSchema>

export const mergeDecisions = ['confirm', 'refuse', 'split'] as const
export const decideMergeSchema = z.object({
  mergeId: z.uuid(),
  /** One of the two, where the pair is decided on its page. */
  partyId: z.uuid().nullable(),
  decision: z.enum(mergeDecisions),
})
export type DecideMergeInput = z.infer<typeof decideMergeSchema>

export const listMergesSchema = z.object({
  state: z.enum(['proposed', 'confirmed', 'refused', 'split']).catch('proposed').default('proposed'),
  page: z.number().int().min(1).max(10_000).catch(1).default(1),
})
export type ListMergesInput = z.infer<typeof listMergesSchema>

import { addMonths, isIsoDate } from '@rantai/questionnaires'
import { type Obligation, obligationIds, obligations } from '@rantai/questionnaires/chain'
import { z } from 'zod'
import { HIDES, readsAsTyped } from '../visible-text'

/** Rows of one page of the portfolio's proofs. */
export const proofsPerPage = 50
/** A proof that ends within so many days is called near its end. */
export const soonDays = 60
/** However long somebody says that it counts, after so many months it is asked for anew. */
export const mostMonths = 36

/** What a row of the portfolio is: `soon` is given still and ends within two months. */
export const proofViews = ['all', 'broken', 'soon', 'never', 'given'] as const
export type ProofView = (typeof proofViews)[number]

const tooLong = 'Use at most {maximum, number} characters.'
const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, tooLong)
    .refine((text) => !/\p{Cc}/u.test(text), 'Enter it on one line.')
    .refine(readsAsTyped, HIDES)
const day = z.string().refine((text) => isIsoDate(text), 'Enter a date, such as 2026-12-31.')
const obligation = z.enum(obligationIds as [Obligation, ...Obligation[]])

/** A link by its id; the arrow of an engagement to its vendor by the engagement's. */
export const flowDownLinkSchema = z.object({ linkId: z.uuid(), asOf: day.optional().catch(undefined) })
export type FlowDownLinkInput = z.output<typeof flowDownLinkSchema>

export const recordProofsSchema = z
  .object({
    linkId: z.uuid(),
    /** What was promised, and what was refused; what is left out stays as it is. */
    answers: z.partialRecord(obligation, z.enum(['yes', 'no'])),
    /** Hours or days, of obligations that have such a figure. */
    values: z.partialRecord(
      obligation,
      z
        .number('Enter a whole number.')
        .int('Enter a whole number.')
        .min(0, 'Enter a whole number.')
        .max(8760, 'Enter at most {maximum, number}.')
        .nullable(),
    ),
    /** Clause, page or annex. */
    places: z.partialRecord(obligation, line(200)),
    document: line(300),
    fileId: z.uuid().nullable(),
    saidBy: line(200),
    note: z.string().trim().max(2000, tooLong),
    confirmedOn: day,
    validUntil: z.union([z.literal('').transform(() => null), day]).nullable(),
  })
  .superRefine((input, context) => {
    const answered = obligationIds.filter((id) => input.answers[id] !== undefined)
    const refuse = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message })
    if (answered.length === 0) refuse(['answers'], 'Say of at least one duty whether it was promised.')
    const promised = answered.filter((id) => input.answers[id] === 'yes')
    for (const id of promised) {
      if (obligations[id].unit === 'yesNo' || input.values[id] != null) continue
      refuse(['values', id], obligations[id].unit === 'hours' ? 'Enter the hours.' : 'Enter the days.')
    }
    if (promised.length === 0) return
    if (input.validUntil === null) refuse(['validUntil'], 'Enter until when this counts.')
    else if (input.validUntil < input.confirmedOn) refuse(['validUntil'], 'This day lies before the confirmation.')
    else if (input.validUntil > addMonths(input.confirmedOn, mostMonths))
      refuse(['validUntil'], 'Nothing counts longer than three years: enter an earlier day.')
  })
export type RecordProofsInput = z.output<typeof recordProofsSchema>

export const reconfirmProofsSchema = z.object({ linkId: z.uuid() })
export type ReconfirmProofsInput = z.output<typeof reconfirmProofsSchema>

export const withdrawProofSchema = z.object({ linkId: z.uuid(), proofId: z.uuid() })
export type WithdrawProofInput = z.output<typeof withdrawProofSchema>

export const addProofFileSchema = z.object({
  linkId: z.uuid(),
  fileName: z.string().max(1000),
  bytes: z.instanceof(Uint8Array),
})
export type AddProofFileInput = z.output<typeof addProofFileSchema>

export const proofFileSchema = flowDownLinkSchema.extend({ fileId: z.uuid() })
export type ProofFileInput = z.output<typeof proofFileSchema>

/** The portfolio as an address asks for it; anything unknown falls back to the default. */
export const listProofsSchema = z.object({
  text: z.string().trim().max(200).catch('').default(''),
  view: z.enum(proofViews).catch('all').default('all'),
  obligation: obligation.nullable().catch(null).default(null),
  page: z.number().int().min(1).max(100_000).catch(1).default(1),
})
export type ListProofsInput = z.output<typeof listProofsSchema>

import { z } from 'zod'
import { json } from './condition'
import { isoDate } from './shape'

export const evidenceStates = ['pending', 'accepted', 'rejected', 'withdrawn'] as const

/**
 * One piece of evidence. It is current while pending or accepted and not past `expiresOn`. `sha256`, the digest of the
 * file in hexadecimal, says which it was and scores nothing.
 */
export const evidence = z.looseObject({
  state: z.enum(evidenceStates),
  expiresOn: isoDate.optional(),
  sha256: z.string().optional(),
})
export type Evidence = {
  state: (typeof evidenceStates)[number]
  expiresOn?: string | undefined
  sha256?: string | undefined
}

/** What a vendor answered, with its evidence, and what a reviewer made of it. */
export type Answer = {
  value?: AnswerValue | undefined
  notApplicable?: string | undefined
  answeredOn?: string | undefined
  confirmedOn?: string | undefined
  evidence?: readonly Evidence[] | undefined
  review?: { value?: AnswerValue | undefined; acceptNotApplicable?: boolean | undefined } | undefined
}
export type SubProcessor = { name: string; countries?: readonly string[]; data?: readonly string[] }
/**
 * By type: maturity 0 to 4; "yes", "no", "partial"; a choice id; a list of choice ids; a number or "none"; an ISO date
 * or "none"; a list of ISO 3166 codes; text; a list of sub-processors.
 */
export type AnswerValue = string | number | readonly string[] | readonly SubProcessor[]
export type Answers = Readonly<Record<string, Answer>>

/** A waiver of one knock-out, in force through its last day. */
export const exception = z.looseObject({ id: z.string().min(1), expiresOn: isoDate })
export type Exception = { id: string; expiresOn: string }

export const facts = z.record(z.string(), json)

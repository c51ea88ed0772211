import { z } from 'zod'

export const chainRowsPerPage = 50

/** What may be missing on a link, and `assessment`: a party that nobody assessed. */
export const missingKinds = ['contract', 'country', 'flowDown', 'mechanism', 'assessment'] as const
export type MissingKind = (typeof missingKinds)[number]

/** Anything unknown falls back to the default, as addresses are typed by people. */
const narrowed = {
  text: z.string().trim().max(200).catch('').default(''),
  missing: z.enum(missingKinds).nullable().catch(null).default(null),
  page: z.number().int().min(1).max(100_000).catch(1).default(1),
}

export const readEngagementChainInput = z.object({
  ...narrowed,
  engagementId: z.uuid(),
  /** The party in focus: how the data gets there. */
  partyId: z.uuid().nullable().default(null),
})
export type ReadEngagementChainInput = z.output<typeof readEngagementChainInput>

export const listGapsInput = z.object(narrowed)
export type ListGapsInput = z.output<typeof listGapsInput>

export const listChainPartiesInput = z.object({ text: narrowed.text, page: narrowed.page })
export type ListChainPartiesInput = z.output<typeof listChainPartiesInput>

export const readPartyImpactInput = z.object({ partyId: z.uuid(), page: narrowed.page })
export type ReadPartyImpactInput = z.output<typeof readPartyImpactInput>

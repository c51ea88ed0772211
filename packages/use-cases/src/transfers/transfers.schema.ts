import { z } from 'zod'

export const transfersPerPage = 50
/** Rows that one file of the registry holds at most. */
export const mostExported = 20_000

export const transferViews = ['all', 'act', 'fill', 'filing', 'assess', 'announced', 'ended'] as const
export const transferSorts = ['number', 'engagement', 'origin', 'destination', 'filing', 'assessment'] as const
export const mechanismStates = ['valid', 'missing', 'person', 'blocked'] as const
export const mechanismKinds = [
  'mcc',
  'euScc',
  'contract',
  'bindingRules',
  'certificate',
  'adequacy',
  'consent',
  'assessment',
  'agreement',
] as const
export const legalBases = [
  'consent',
  'contract',
  'legalDuty',
  'vitalInterest',
  'publicTask',
  'legitimateInterest',
] as const

const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()
  .catch(null)
  .default(null)

export const listTransfersSchema = z.object({
  text: z.string().trim().max(200).catch('').default(''),
  view: z.enum(transferViews).catch('all').default('all'),
  mechanism: z.enum(mechanismStates).nullable().catch(null).default(null),
  origin: country,
  destination: country,
  engagementId: z.uuid().nullable().catch(null).default(null),
  sort: z.enum(transferSorts).catch('number').default('number'),
  descending: z.boolean().catch(false).default(false),
  page: z.number().int().min(1).max(100_000).catch(1).default(1),
})
export type ListTransfersInput = z.infer<typeof listTransfersSchema>

export const exportTransfersSchema = listTransfersSchema.extend({ format: z.enum(['csv', 'xlsx']) })
export type ExportTransfersInput = z.infer<typeof exportTransfersSchema>

export const transferByIdSchema = z.object({ id: z.uuid() })
export const signedVersionSchema = z.object({ id: z.uuid(), number: z.number().int().min(1).max(100_000) })
export const dataFlowSchema = z.object({ engagementId: z.uuid() })

const text = (longest: number) =>
  z.string().trim().max(longest, 'Enter at most {maximum, number} characters.').default('')
const day = z.iso.date('Enter a day.').nullable().default(null)

export const saveTransferSchema = z.object({
  id: z.uuid(),
  version: z.number().int().min(1),
  relationship: z.enum(['C2P', 'C2C', 'P2P', 'P2C']).nullable().default(null),
  purpose: text(2000),
  legalBasis: z.enum(legalBases).or(z.literal('')).default(''),
  mechanism: z.enum(mechanismKinds).nullable().default(null),
  mechanismNote: text(2000),
  mechanismConfirmed: z.boolean().default(false),
  contractId: z.uuid().nullable().default(null),
  localisation: z.enum(['allowed', 'copyNeeded', 'blocked']).nullable().default(null),
  encryptionTransit: text(300),
  encryptionRest: text(300),
  keyHolder: text(300),
  retention: text(300),
  atTheEnd: text(300),
  firstSentOn: day,
  reorganisedOn: day,
  ownerMemberId: z.uuid().nullable().default(null),
  fillBy: day,
})
export type SaveTransferInput = z.infer<typeof saveTransferSchema>

const filing = {
  id: z.uuid(),
  filingId: z.string().regex(/^[a-z]{2}-[a-z0-9-]{1,80}$/),
  stage: z.enum(['first', 'update', 'reorganisation']),
}
export const recordFilingSchema = z.discriminatedUnion('outcome', [
  z.object({
    ...filing,
    outcome: z.literal('filed'),
    filedOn: z.iso.date('Enter the day on which it was filed.'),
    reference: text(300),
  }),
  z.object({
    ...filing,
    outcome: z.literal('notNeeded'),
    reason: z
      .string()
      .trim()
      .min(1, 'Say why it isn’t needed.')
      .max(2000, 'Enter at most {maximum, number} characters.'),
  }),
  z.object({ ...filing, outcome: z.literal('undone') }),
])
export type RecordFilingInput = z.infer<typeof recordFilingSchema>

export const addFilingFileSchema = z.object({
  ...filing,
  fileName: z.string().max(1000),
  bytes: z.instanceof(Uint8Array),
})
export type AddFilingFileInput = z.output<typeof addFilingFileSchema>
export const filingFileSchema = z.object({ id: z.uuid(), fileId: z.uuid() })
export type FilingFileInput = z.output<typeof filingFileSchema>

export const saveTransferAssessmentSchema = z.object({
  id: z.uuid(),
  /** Fields that were written; those left out stay as they are. */
  content: z.record(z.string().max(40), z.string().max(5000, 'Enter at most {maximum, number} characters.')),
  decision: z.enum(['go', 'goWithMeasures', 'stop']).nullable().optional(),
  /** What stood in a field, `decision` among them, when writing began. A field that isn't here is held against the version. */
  was: z.record(z.string().max(40), z.string().max(5000)).default({}),
  version: z.number().int().min(1).optional(),
})
export type SaveTransferAssessmentInput = z.infer<typeof saveTransferAssessmentSchema>

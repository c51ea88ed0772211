import { z } from 'zod'
import { HIDES, readsAsTyped } from '../visible-text'

/** What a contract is written on: the model clauses, other sets of clauses, or words of its own. */
export const instruments = [
  'aseanMcc',
  'euScc',
  'ukIdta',
  'ukAddendum',
  'cnStandard',
  'vnContract',
  'hkModel',
  'bindingRules',
  'custom',
  'none',
] as const
export type ContractInstrument = (typeof instruments)[number]

/** Who sends to whom; never a module number, for the two sets of clauses count theirs differently. */
export const contractRelationships = ['C2P', 'C2C', 'P2P', 'P2C'] as const
export const contractStates = ['draft', 'inLegalReview', 'signed', 'superseded', 'ended'] as const
export const contractViews = ['all', 'soon', 'open'] as const
export const clauseResults = ['met', 'partial', 'absent', 'notRelevant', 'exceeds'] as const
export const deviations = ['better', 'worse', 'neutral'] as const
export const contractFileKinds = ['signed', 'annex', 'other'] as const

/** Rows of one page of the register. */
export const contractsPerPage = 50

const tooLong = 'Use at most {maximum, number} characters.'
const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, tooLong)
    .refine((text) => !/\p{Cc}/u.test(text), 'Enter it on one line.')
    .refine(readsAsTyped, HIDES)
const day = z.iso.date('Enter a date, such as 2026-12-31.').nullable()
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'Choose a country from the list.')
  .nullable()
const days = z
  .number('Enter a whole number of days.')
  .int('Enter a whole number of days.')
  .min(0, 'Enter a whole number of days.')
  .max(3650, 'Enter at most {maximum, number} days.')
  .nullable()

const party = z.object({
  name: line(300).min(1, 'Enter the name of the company.'),
  country,
  role: line(200),
  officer: line(300),
})

export const contractContentSchema = z
  .object({
    engagementId: z.uuid().nullable(),
    title: line(300).min(1, 'Give the contract a title.'),
    instrument: z.enum(instruments, 'Choose from the list.'),
    instrumentVersion: line(100),
    relationship: z.enum(contractRelationships, 'Choose who sends data to whom.'),
    exporter: party,
    importer: party,
    breachHours: z.number('Enter a number of hours.').positive('Enter a number of hours.').max(8760).nullable(),
    subProcessors: z.enum(['specific', 'general']).nullable(),
    noticeDays: days,
    objectionDays: days,
    deletionDays: days,
    terms: z.object({
      governingLaw: line(200),
      forum: line(200),
      remedies: z.boolean().nullable(),
      auditRight: z.boolean().nullable(),
      auditScope: line(500),
      regulatorAccess: z.boolean().nullable(),
      liabilityCap: line(200),
      insurance: line(200),
    }),
    optionalKept: z.array(z.string().regex(/^MCC-[A-Z]+(-\d+)?$/)).max(50),
    extraKeys: z.array(z.string().regex(/^X-[A-Z]+$/)).max(50),
    signedOn: day,
    startsOn: day,
    endsOn: day,
    renewsOn: day,
    reviewOn: day,
    ownerMemberId: z.uuid().nullable(),
  })
  .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn, {
    path: ['endsOn'],
    message: 'A contract can’t end before it starts.',
  })
  .refine(({ signedOn, endsOn }) => signedOn === null || endsOn === null || signedOn <= endsOn, {
    path: ['endsOn'],
    message: 'A contract can’t end before it is signed.',
  })
  .refine(({ startsOn, renewsOn }) => startsOn === null || renewsOn === null || startsOn <= renewsOn, {
    path: ['renewsOn'],
    message: 'A contract can’t renew before it starts.',
  })
  .refine(({ signedOn, reviewOn }) => signedOn === null || reviewOn === null || signedOn <= reviewOn, {
    path: ['reviewOn'],
    message: 'Looking at it again can’t come before it is signed.',
  })
export type ContractContentInput = z.output<typeof contractContentSchema>

export const contractIdSchema = z.object({ contractId: z.uuid() })
export const contractChoicesSchema = z.object({ vendorId: z.uuid().nullable(), engagementId: z.uuid().nullable() })
export const registerContractSchema = z.object({ vendorId: z.uuid(), content: contractContentSchema })
export type RegisterContractInput = z.output<typeof registerContractSchema>

export const updateContractSchema = z.object({
  contractId: z.uuid(),
  /** The version that was changed. */
  version: z.number().int().min(1),
  content: contractContentSchema,
})
export type UpdateContractInput = z.output<typeof updateContractSchema>

export const changeContractStateSchema = z.object({
  contractId: z.uuid(),
  to: z.enum(contractStates),
  /** Where it becomes signed and the day isn't written yet. */
  signedOn: day.default(null),
})
export type ChangeContractStateInput = z.output<typeof changeContractStateSchema>

export const reviewClauseSchema = z
  .object({
    contractId: z.uuid(),
    clauseKey: z.string().regex(/^(MCC-[A-Z]+(-\d+)?|X-[A-Z]+)$/),
    result: z.enum(clauseResults, 'Choose what the contract says.'),
    place: line(200),
    wording: z.string().trim().max(10_000, tooLong),
    deviation: z.enum(deviations).nullable(),
    note: z.string().trim().max(2000, tooLong),
    /** What the reviewer saw; 0 where nothing stood there. */
    version: z.number().int().min(0),
  })
  .refine(({ result, place }) => !(result === 'met' || result === 'exceeds') || place !== '', {
    path: ['place'],
    message: 'Say where it stands: page, clause or annex.',
  })
export type ReviewClauseInput = z.output<typeof reviewClauseSchema>

export const addContractFileSchema = z.object({
  contractId: z.uuid(),
  kind: z.enum(contractFileKinds),
  fileName: z.string().max(1000),
  bytes: z.instanceof(Uint8Array),
})
export type AddContractFileInput = z.output<typeof addContractFileSchema>

export const contractFileSchema = z.object({ contractId: z.uuid(), fileId: z.uuid() })
export type ContractFileInput = z.output<typeof contractFileSchema>

/** The register as an address asks for it; anything unknown in an address falls back to the default. */
export const listContractsSchema = z.object({
  text: z.string().trim().max(200).catch('').default(''),
  state: z.enum(contractStates).nullable().catch(null).default(null),
  instrument: z.enum(instruments).nullable().catch(null).default(null),
  vendorId: z.uuid().nullable().catch(null).default(null),
  engagementId: z.uuid().nullable().catch(null).default(null),
  view: z.enum(contractViews).catch('all').default('all'),
  page: z.number().int().min(1).max(100_000).catch(1).default(1),
})
export type ListContractsInput = z.output<typeof listContractsSchema>

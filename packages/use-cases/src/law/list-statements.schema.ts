import { z } from 'zod'

export const statementsPerPage = 50
export const statementLabels = [
  'officialText',
  'officialSummary',
  'interpretation',
  'announced',
  'organisationPolicy',
  'withdrawn',
] as const
export const statementBases = ['read', 'reported', 'general', 'notFound'] as const

/** Which statements: null is all. What an address holds that isn't among the choices is taken as all. */
export const listStatementsSchema = z.object({
  jurisdiction: z.string().max(2).nullable().catch(null).default(null),
  label: z.enum(statementLabels).nullable().catch(null).default(null),
  basis: z.enum(statementBases).nullable().catch(null).default(null),
  page: z.int().min(1).max(1000).catch(1).default(1),
})
export type ListStatementsInput = z.output<typeof listStatementsSchema>

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
/** How long ago a statement was last checked, at least; `never` is without a date. */
export const statementAges = ['over6', 'over12', 'never'] as const
export const statementSorts = ['age', 'statement', 'label', 'jurisdiction', 'pack'] as const
/** Begun months after which a statement should be checked again, and after which it stands out. */
export const checkAgainMonths = 6
export const staleMonths = 12

const chosen = <Value extends z.ZodType>(value: Value) => value.nullable().catch(null).default(null)

/** Which statements, in which order: null is all. What an address holds that isn't among the choices is taken as all. */
export const listStatementsSchema = z.object({
  jurisdiction: chosen(z.string().max(2)),
  label: chosen(z.enum(statementLabels)),
  basis: chosen(z.enum(statementBases)),
  pack: chosen(z.string().max(80)),
  age: chosen(z.enum(statementAges)),
  sort: z.enum(statementSorts).catch('age').default('age'),
  /** For age the newest check first. */
  descending: z.boolean().catch(false).default(false),
  page: z.int().min(1).max(1000).catch(1).default(1),
})
export type ListStatementsInput = z.output<typeof listStatementsSchema>

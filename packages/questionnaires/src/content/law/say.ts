import type { LawClockInput } from '../../law/jurisdiction'
import type { Provenance, Statement } from '../../law/statement'
import type { Condition } from '../../model/condition'

export const checkedOn = '2026-11-21'

/** Read on public pages; no official text was read, so it is an interpretation of what those say. */
export const fromPages = (...sources: string[]): Provenance => ({
  label: 'interpretation',
  basis: 'read',
  sources,
  checkedOn,
})
export const fromCitations = (...sources: string[]): Provenance => ({ ...fromPages(...sources), basis: 'reported' })
export const fromMemory: Provenance = { ...fromPages('general-knowledge'), basis: 'general' }
export const looked: Provenance = { ...fromPages('search-2026-11-21'), basis: 'notFound' }

/** What public pages say. */
export const read = (en: string, ...sources: string[]): Statement => ({ text: { en }, ...fromPages(...sources) })
/** What the authority itself says in a summary that was read. */
export const summary = (en: string, ...sources: string[]): Statement => ({
  text: { en },
  ...fromPages(...sources),
  label: 'officialSummary',
})
/** What a public file says an official address holds; that address was not opened. */
export const reported = (en: string, ...sources: string[]): Statement => ({
  text: { en },
  ...fromCitations(...sources),
})
/** What is announced and can't be read yet. */
export const announced = (en: string, ...sources: string[]): Statement => ({
  text: { en },
  ...fromPages(...sources),
  label: 'announced',
})
export const general = (en: string): Statement => ({ text: { en }, ...fromMemory })
/** Looked for and not found; without words it is simply not known. */
export const notFound = (en?: string): Statement => ({ text: en === undefined ? null : { en }, ...looked })
/** A proposal of this product, which binds nobody. */
export const setting = (en: string): Statement => ({
  text: { en },
  label: 'organisationPolicy',
  basis: 'general',
  sources: ['product-setting'],
  checkedOn,
})

type ClockDefaults = 'amount' | 'unit' | 'wording' | 'reported' | 'from' | 'vendorHours' | 'stage' | keyof Provenance
/** A clock; what isn't given is not known. Without a provenance of its own it takes that of its trigger. */
export function clock(given: Omit<LawClockInput, ClockDefaults> & Partial<LawClockInput>): LawClockInput {
  const { label, basis, sources } = given.trigger
  const unknown = { amount: null, unit: null, wording: null, reported: null, from: null, vendorHours: null } as const
  return { ...unknown, stage: 'first', label, basis, sources, checkedOn, ...given }
}

const includes = (fact: string, codes: readonly string[]): Condition[] =>
  codes.map((code) => ({ fact, includes: code }))

/** Organisations with personal data that are supervised there, or hold data of people there. */
export const personalDataIn = (...codes: string[]): Condition => ({
  all: [
    { fact: 'personalData', is: true },
    { any: [...includes('organisationCountries', codes), ...includes('dataSubjectCountries', codes)] },
  ],
})
export const supervisedIn = (code: string): Condition => ({ fact: 'organisationCountries', includes: code })

/** The fact that packs with such a clock declare: nobody but the organisation knows where it was designated. */
export const designationFact = 'designatedCountries'
export const designatedIn = (code: string): Condition => ({ fact: designationFact, includes: code })

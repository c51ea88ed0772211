import type { VendorDetails, VendorFacts } from '@rantai/db'
import { countryCodes } from '@rantai/questionnaires/facts'
import { UseCaseError } from '../errors'
import type { VendorFactsInput } from './vendors.schema'

/**
 * What was typed as it is stored: the host of the website counts as a domain, so that likely duplicates are found by it.
 * `kept` are the details that the form doesn't show.
 * @throws UseCaseError 'invalidInput' for a code that is no country
 */
export function vendorFactsOf(input: VendorFactsInput, kept: VendorDetails = {}): VendorFacts {
  const { name, legalName, category, country, registrationNumber, website, address, certifications } = input
  if (country !== null && !countryCodes.has(country)) {
    const issues = [{ path: ['country'], message: 'Choose a country from the list.' }]
    throw new UseCaseError('invalidInput', { issues })
  }
  const host = hostOf(website)
  const domains = [...new Set([...input.domains, ...(host === undefined ? [] : [host])])]
  const { certifications: _replaced, ...others } = kept
  const details = certifications.length > 0 ? { ...others, certifications } : others
  return { name, legalName, category, country, registrationNumber, website, address, domains, details }
}

/** The host of a web address without www, or nothing when it has none. */
export function hostOf(website: string | null): string | undefined {
  if (website === null || !URL.canParse(website)) return undefined
  return new URL(website).hostname.replace(/^www\./, '')
}

/** Which facts differ, by name, for the history. */
export function changedFacts(before: VendorFacts, after: VendorFacts): Record<string, { from: unknown; to: unknown }> {
  const changes: Record<string, { from: unknown; to: unknown }> = {}
  for (const [name, to] of Object.entries(after)) {
    const from = before[name as keyof VendorFacts]
    if (stable(from) !== stable(to)) changes[name] = { from, to }
  }
  return changes
}

/** PostgreSQL gives the keys of an object in its own order. */
function stable(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
  return JSON.stringify(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)))
}

import type { IncidentView } from '@rantai/use-cases'
import { countryNames } from '../locale/country-names'
import type { Locale } from '../locale/locales'

/** Names of every place that an incident's page names, in the reader's language. */
export function namesOf(incident: IncidentView, locale: Locale): Record<string, string> {
  const name = countryNames(locale)
  const { clocks, contacts, peopleCountries } = incident
  const codes = [...clocks, ...contacts].map(({ jurisdiction }) => jurisdiction)
  return Object.fromEntries([...codes, ...(peopleCountries ?? [])].map((code) => [code, name(code) ?? code]))
}

/** Names of countries by their codes, in the reader's language. */
export function namesOfCodes(codes: readonly string[], locale: Locale): Record<string, string> {
  const name = countryNames(locale)
  return Object.fromEntries(codes.map((code) => [code, name(code) ?? code]))
}

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

import { countryCodes, english } from '@rantai/questionnaires'
import { UseCaseError, type FieldIssue } from '../errors'
import { organisationProfileSchema, type OrganisationProfile } from './organisations.schema'

/** A stored profile as it is meant; an organisation that said nothing yet has an empty one. */
export function profileOf(stored: unknown): OrganisationProfile {
  return organisationProfileSchema.parse(stored ?? {})
}

type Countries = { readonly country: string; readonly profile?: OrganisationProfile }

/** Codes have the right form by schema; these are also countries. @throws UseCaseError 'invalidInput' */
export function refuseUnknownCountries({ country, profile }: Countries): void {
  const issues: FieldIssue[] = []
  if (!countryCodes.has(country)) issues.push({ path: ['country'], message: 'Choose a country from the list.' })
  for (const list of ['organisationCountries', 'designatedCountries'] as const) {
    const strange = profile?.[list].filter((code) => !countryCodes.has(code)) ?? []
    if (strange.length === 0) continue
    const message = english('{countries}: choose countries from the list.')
    issues.push({ path: ['profile', list], message, values: { countries: strange.join(', ') } })
  }
  if (issues.length > 0) throw new UseCaseError('invalidInput', { issues })
}

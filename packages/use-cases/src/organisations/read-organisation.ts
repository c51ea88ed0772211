import { organisationRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import type { OrganisationProfile } from './organisations.schema'
import { profileOf } from './profile'

export type OrganisationDetails = {
  readonly id: string
  readonly name: string
  readonly legalName: string | null
  readonly registrationNumber: string | null
  /** ISO 3166-1 alpha-2; null for an organisation that a customer's invitation made and nobody completed yet. */
  readonly country: string | null
  readonly timeZone: string
  readonly locale: string
  readonly profile: OrganisationProfile
}

/** The organisation one works for, as it describes itself. @throws UseCaseError 'forbidden' */
export async function readOrganisation({ actor, deps }: Call): Promise<OrganisationDetails> {
  const scope = authorize(actor, 'organisation.read')
  const row = await deps.database.withScope(scope, (tx) => organisationRepository.readOrganisation(tx))
  return { ...row, profile: profileOf(row.profile) }
}

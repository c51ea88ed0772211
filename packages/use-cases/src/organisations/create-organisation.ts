import { newId, organisationRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { newMemberOf } from './new-member'
import type { CreateOrganisationInput } from './organisations.schema'
import { refuseUnknownCountries } from './profile'

export type CreateOrganisation = CreateOrganisationInput & {
  readonly sessionHash: Uint8Array
  /** Demonstration data says so on every page. */
  readonly isDemo?: boolean
}

/**
 * Founds an organisation: the signed-in person, whose address is confirmed, becomes its first administrator and acts
 * for it from now on.
 * @returns the organisation's id
 * @throws UseCaseError 'notSignedIn', 'invalidInput'
 */
export async function createOrganisation({ actor, deps }: Call, input: CreateOrganisation): Promise<string> {
  const scope = authorize(actor, 'account.update')
  refuseUnknownCountries(input)
  const { sessionHash, isDemo = false, name, country, timeZone, locale, sectors } = input
  const at = deps.now()
  const id = newId()
  const details = { id, memberId: newId(), name, country, timeZone, locale, isDemo, at }
  const founded = await deps.database.withScope(scope, (tx) =>
    organisationRepository.createOrganisation(tx, sessionHash, details),
  )
  if (!founded) throw new UseCaseError('notSignedIn')
  const founder = await newMemberOf(deps, sessionHash, id)
  await deps.database.withScope(authorize(founder, 'organisation.update'), async (tx) => {
    const written = { name, country, timeZone, locale, legalName: null, registrationNumber: null }
    const profile = { sectors, financeLicences: [], organisationCountries: [country], ownNoticeHours: null }
    await organisationRepository.updateOrganisation(tx, { ...written, profile })
    const happened = {
      action: 'organisation.created',
      objectKind: 'organisation',
      objectId: id,
      data: { name, country },
    } as const
    await record(tx, founder, happened, at)
  })
  return id
}

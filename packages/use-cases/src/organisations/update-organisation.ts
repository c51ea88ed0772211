import { organisationRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import type { UpdateOrganisationInput } from './organisations.schema'
import { refuseUnknownCountries } from './profile'

/**
 * Describes the organisation anew. Assessments under way keep the facts they were sent with.
 * @throws UseCaseError 'forbidden', 'invalidInput'
 */
export async function updateOrganisation({ actor, deps }: Call, input: UpdateOrganisationInput): Promise<void> {
  const scope = authorize(actor, 'organisation.update')
  refuseUnknownCountries(input)
  await deps.database.withScope(scope, async (tx) => {
    const before = await organisationRepository.readOrganisation(tx)
    await organisationRepository.updateOrganisation(tx, input)
    const { id, ...was } = before
    const data = { before: was, after: input }
    await record(
      tx,
      actor,
      { action: 'organisation.updated', objectKind: 'organisation', objectId: id, data },
      deps.now(),
    )
  })
}

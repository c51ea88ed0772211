import { invitationRepository, type Transaction } from '@rantai/db'
import { english } from '@rantai/questionnaires/wording'
import { UseCaseError } from '../errors'

const message = english(
  'This vendor answers from its own organisation, and a link to this address would open nothing there. Its administrators decide who takes part: write to the contact it has and ask them to add this person, or name somebody who has answered you before.',
)

/**
 * Refuses an address that could not open its link: once a vendor's people work in their own organisation, a customer
 * brings in nobody from outside it (tenancy.md).
 * @throws UseCaseError invalidInput beside `contactEmail`
 */
export async function assertMayBeAsked(
  tx: Transaction,
  asked: { readonly vendorId: string; readonly email: string },
): Promise<void> {
  if (await invitationRepository.isClosedTo(tx, asked))
    throw new UseCaseError('invalidInput', { issues: [{ path: ['contactEmail'], message }] })
}

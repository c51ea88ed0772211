import { contactRepository, newId } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { AddContactInput, RemoveContactInput, UpdateContactInput } from './vendors.schema'

const taken = () =>
  new UseCaseError('invalidInput', {
    issues: [{ path: ['email'], message: 'Another contact of this vendor has this address. Change that one instead.' }],
  })

/** Addresses are told apart without regard to case: one mailbox, one contact. */
const normalised = (email: string) => email.toLowerCase()

/** @throws UseCaseError 'forbidden', 'notFound', 'invalidInput' (path email) when the vendor has the address already */
export function addContact({ actor, deps }: Call, input: AddContactInput): Promise<{ readonly contactId: string }> {
  const scope = authorize(actor, 'vendor.write')
  const { vendorId, name } = input
  return deps.database.withScope(scope, async (tx) => {
    const contact = { ...input, email: normalised(input.email), id: newId(), at: deps.now() }
    if (!(await contactRepository.insertContact(tx, contact))) throw taken()
    const data = { name, email: contact.email }
    await record(tx, actor, { action: 'contact.added', objectKind: 'vendor', objectId: vendorId, data }, contact.at)
    return { contactId: contact.id }
  })
}

/** @throws UseCaseError 'forbidden', 'notFound', 'invalidInput' (path email) when another contact has the address */
export async function updateContact({ actor, deps }: Call, input: UpdateContactInput): Promise<void> {
  const scope = authorize(actor, 'vendor.write')
  const { vendorId, contactId, name } = input
  await deps.database.withScope(scope, async (tx) => {
    const contact = { ...input, email: normalised(input.email), id: contactId }
    if (!(await contactRepository.updateContact(tx, contact))) throw taken()
    const data = { name, email: contact.email }
    await record(tx, actor, { action: 'contact.updated', objectKind: 'vendor', objectId: vendorId, data }, deps.now())
  })
}

/** Links already sent to the contact keep working; recalling an invitation is an act of its own. */
export async function removeContact({ actor, deps }: Call, input: RemoveContactInput): Promise<void> {
  const scope = authorize(actor, 'vendor.write')
  const { vendorId, contactId } = input
  await deps.database.withScope(scope, async (tx) => {
    const data = await contactRepository.deleteContact(tx, { id: contactId, vendorId })
    await record(tx, actor, { action: 'contact.removed', objectKind: 'vendor', objectId: vendorId, data }, deps.now())
  })
}

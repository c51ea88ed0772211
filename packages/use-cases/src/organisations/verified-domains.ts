import { joiningRepository, newId } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { domainOf, isPublicMailDomain } from './mail-domain'

/**
 * Lets colleagues ask to join by the domain of the administrator's own confirmed address. Asking is all it gives them.
 * @returns the domain
 * @throws UseCaseError 'forbidden', 'notAllowedNow' with state 'publicMailDomain'
 */
export async function verifyDomain({ actor, deps }: Call): Promise<string> {
  const scope = authorize(actor, 'organisation.update')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  if (isPublicMailDomain(domainOf(actor.email))) throw new UseCaseError('notAllowedNow', { state: 'publicMailDomain' })
  const at = deps.now()
  return deps.database.withScope(scope, async (tx) => {
    const domain = await joiningRepository.verifyDomain(tx, newId(), at)
    if (domain === undefined) throw new UseCaseError('forbidden')
    // The address may have changed since the session was read: what is stored decides.
    if (isPublicMailDomain(domain)) throw new UseCaseError('notAllowedNow', { state: 'publicMailDomain' })
    await record(tx, actor, { action: 'domain.verified', objectKind: 'organisationDomain', objectId: domain }, at)
    return domain
  })
}

/** Nobody asks to join by this domain any more. @throws UseCaseError 'forbidden', 'notFound' */
export async function removeDomain({ actor, deps }: Call, { id }: { readonly id: string }): Promise<void> {
  const scope = authorize(actor, 'organisation.update')
  await deps.database.withScope(scope, async (tx) => {
    const domain = await joiningRepository.deleteDomain(tx, id)
    if (domain === undefined) throw new UseCaseError('notFound')
    await record(
      tx,
      actor,
      { action: 'domain.removed', objectKind: 'organisationDomain', objectId: domain },
      deps.now(),
    )
  })
}

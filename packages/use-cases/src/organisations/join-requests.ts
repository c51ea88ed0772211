import { joiningRepository, listAdministrators, newId } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { postMail } from '../notifications'
import { domainOf, isPublicMailDomain } from './mail-domain'
import type { DecideJoinInput } from './organisations.schema'

/**
 * Asks to join the organisation that confirmed the domain of one's own confirmed address. An administrator decides.
 * @returns the organisation's name
 * @throws UseCaseError 'notSignedIn', 'notFound' where no organisation has that domain, 'notAllowedNow' with state
 *   'publicMailDomain'
 */
export async function requestJoin({ actor, deps }: Call, sessionHash: Uint8Array): Promise<string> {
  const scope = authorize(actor, 'account.update')
  if (actor.kind !== 'member' && actor.kind !== 'user') throw new UseCaseError('notSignedIn')
  if (isPublicMailDomain(domainOf(actor.email))) throw new UseCaseError('notAllowedNow', { state: 'publicMailDomain' })
  const name = await deps.database.withScope(scope, (tx) =>
    joiningRepository.requestJoin(tx, sessionHash, { id: newId(), at: deps.now() }),
  )
  if (name === undefined) throw new UseCaseError('notFound')
  return name
}

/**
 * An administrator's yes (with a role) or no to somebody who asks to join.
 * @throws UseCaseError 'forbidden', 'notFound' when the request isn't open any more
 */
export async function decideJoin({ actor, deps }: Call, { id, role }: DecideJoinInput): Promise<void> {
  const scope = authorize(actor, 'member.invite')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  const at = deps.now()
  await deps.database.withScope(scope, async (tx) => {
    const done =
      role === null
        ? await joiningRepository.refuseJoin(tx, { id, byName: actor.name, at })
        : await joiningRepository.approveJoin(tx, { id, memberId: newId(), role, at })
    if (!done) throw new UseCaseError('notFound')
    const action = role === null ? 'joinRequest.refused' : 'joinRequest.approved'
    await record(tx, actor, { action, objectKind: 'joinRequest', objectId: id, data: { role } }, at)
  })
}

/**
 * Tells every administrator, once, that somebody asks to join. Woken by the request itself; says nothing when it was
 * decided meanwhile.
 */
export async function tellJoinRequest({ actor, deps }: Call, joinRequestId: string): Promise<void> {
  const scope = authorize(actor, 'member.invite', 'assessing')
  await deps.database.withScope(scope, async (tx) => {
    const asked = await joiningRepository.findOpenJoinRequest(tx, joinRequestId)
    if (!asked) return
    for (const { name, email } of await listAdministrators(tx)) {
      const { organisationName, personName, personEmail } = asked
      await postMail(
        tx,
        {
          dedupeKey: `joinRequest:${joinRequestId}:${email.toLowerCase()}`,
          toEmail: email,
          toName: name,
          template: 'joinRequest',
          data: { organisationName, personName, personEmail },
        },
        deps.now(),
      )
    }
  })
}

import { findSignedIn, type Member } from '../access'
import type { Deps } from '../deps'
import { UseCaseError } from '../errors'

/** The member that a session's person has just become; the actor of the request is from before. */
export async function newMemberOf(deps: Deps, sessionHash: Uint8Array, organisationId: string): Promise<Member> {
  const actor = (await findSignedIn(deps, sessionHash))?.actor
  if (actor?.kind !== 'member' || actor.organisationId !== organisationId) throw new UseCaseError('notSignedIn')
  return actor
}

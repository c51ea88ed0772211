import { sessionRepository } from '@rantai/db'
import { UseCaseError } from '../errors'
import type { Deps } from '../deps'
import { roles, type Actor } from './actor'
import { authorize } from './authorize'
import type { Membership } from './sessions'

type Means = { readonly actor: Actor; readonly deps: Deps }

/** The organisations the signed-in person works for, by name. @throws UseCaseError 'notSignedIn' */
export async function listMemberships(call: Means, sessionHash: Uint8Array): Promise<Membership[]> {
  const scope = authorize(call.actor, 'account.read')
  const rows = await call.deps.database.withScope(scope, (tx) =>
    sessionRepository.listMemberships(tx, sessionHash, call.deps.now()),
  )
  return rows.flatMap((row) => {
    const role = roles.find((known) => known === row.role)
    if (!role) return []
    return [
      { organisationId: row.organisation_id, organisationName: row.organisation_name, memberId: row.member_id, role },
    ]
  })
}

type Switch = { readonly sessionHash: Uint8Array; readonly organisationId: string }

/** Acts for another of the person's organisations from the next request on. @throws UseCaseError 'notFound' */
export async function switchOrganisation(call: Means, { sessionHash, organisationId }: Switch): Promise<void> {
  const scope = authorize(call.actor, 'account.update')
  const done = await call.deps.database.withScope(scope, (tx) =>
    sessionRepository.setActiveOrganisation(tx, sessionHash, { organisationId, at: call.deps.now() }),
  )
  if (!done) throw new UseCaseError('notFound')
}

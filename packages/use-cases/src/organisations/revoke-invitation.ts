import { memberRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'

/** Takes an invitation back; its link dies at once. @throws UseCaseError 'forbidden', 'notFound' when it isn't open */
export async function revokeInvitation({ actor, deps }: Call, { id }: { readonly id: string }): Promise<void> {
  const scope = authorize(actor, 'member.invite')
  await deps.database.withScope(scope, async (tx) => {
    if (!(await memberRepository.revokeMemberInvitation(tx, id))) throw new UseCaseError('notFound')
    const happened = { action: 'memberInvitation.revoked', objectKind: 'memberInvitation', objectId: id } as const
    await record(tx, actor, happened, deps.now())
  })
}

import { linkRepository, newId } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { throttle, type Origin } from '../identity'
import { hashToken } from '../links'

/**
 * Asks for a fresh mail to the address a link was sent to. Answers alike whether the link is known or not.
 * @throws UseCaseError tooManyAttempts
 */
export async function renewLink(
  call: Call,
  { token, from }: { readonly token: string; readonly from: Origin },
): Promise<Record<string, never>> {
  const { actor, deps } = call
  await throttle(call, { what: 'renewLink', action: 'public.renewLink', person: token, from })
  const scope = authorize(actor, 'public.renewLink')
  await deps.database.withScope(scope, (tx) =>
    linkRepository.requestFreshLink(tx, { tokenHash: hashToken(token), outboxId: newId(), at: deps.now() }),
  )
  return {}
}

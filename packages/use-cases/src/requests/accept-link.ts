import { linkRepository, newId } from '@rantai/db'
import { authorize, respondentIdleLifeMs } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { hashToken, newToken } from '../links'

/**
 * Swaps a link for a session: `sessionToken` belongs in the holder's cookie and nowhere else. The link itself stays good
 * for its mail's reader.
 * @throws UseCaseError notFound; gone when the link was replaced, recalled or ran out; notAllowedNow (claimed) when the
 *   vendor's people work in an organisation here and the contact is not one of them
 */
export async function acceptLink(
  { actor, deps }: Call,
  { token }: { readonly token: string },
): Promise<{ readonly assessmentId: string; readonly sessionToken: string }> {
  const scope = authorize(actor, 'public.openLink')
  const sessionToken = newToken()
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const tokenHash = hashToken(token)
    const accepted = await linkRepository.acceptInvitation(tx, {
      tokenHash,
      sessionHash: hashToken(sessionToken),
      respondentId: newId(),
      at,
      expiresAt: new Date(at.getTime() + respondentIdleLifeMs),
    })
    if (accepted) return { assessmentId: accepted.assessmentId, sessionToken }
    const link = await linkRepository.findInvitationLink(tx, tokenHash, at)
    if (!link) throw new UseCaseError('notFound')
    if (link.state === 'valid' || link.state === 'closed') throw new UseCaseError('notAllowedNow', { state: 'claimed' })
    const reason = link.state === 'replaced' ? 'superseded' : link.state
    throw new UseCaseError('gone', { reason })
  })
}

import { delegationRepository, type DelegationLink } from '@rantai/db'
import { authorize, respondentIdleLifeMs } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { hashToken, newToken } from '../links'

/** What whoever opens the link of handed questions is shown before pressing anything; changes nothing. @throws UseCaseError notFound */
export async function readHandedLink(
  { actor, deps }: Call,
  { token }: { readonly token: string },
): Promise<DelegationLink> {
  const scope = authorize(actor, 'public.openLink')
  const found = await deps.database.withScope(scope, (tx) =>
    delegationRepository.findDelegationLink(tx, hashToken(token), deps.now()),
  )
  if (!found) throw new UseCaseError('notFound')
  return found
}

/**
 * Swaps the link for a session of its holder: `sessionToken` belongs in the holder's cookie and nowhere else.
 * @throws UseCaseError notFound; gone when it was taken back, the questionnaire was, or it ran out
 */
export async function acceptHandedLink(
  { actor, deps }: Call,
  { token }: { readonly token: string },
): Promise<{ readonly assessmentId: string; readonly sessionToken: string }> {
  const scope = authorize(actor, 'public.openLink')
  const sessionToken = newToken()
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const tokenHash = hashToken(token)
    const assessmentId = await delegationRepository.acceptDelegation(tx, {
      ...{ tokenHash, sessionHash: hashToken(sessionToken), at },
      expiresAt: new Date(at.getTime() + respondentIdleLifeMs),
    })
    if (assessmentId !== undefined) return { assessmentId, sessionToken }
    const link = await delegationRepository.findDelegationLink(tx, tokenHash, at)
    if (!link) throw new UseCaseError('notFound')
    throw new UseCaseError('gone', { reason: link.state === 'expired' ? 'expired' : 'recalled' })
  })
}

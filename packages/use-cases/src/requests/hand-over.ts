import { handoverRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { hashToken } from '../links'

/** What a contact is asked who wrote something before another one was named. */
export type HandoverPage = {
  readonly state: 'open' | 'agreed' | 'closed' | 'expired'
  readonly fromName: string
  readonly toName: string
  readonly toEmail: string
  readonly customerName: string
  readonly vendorName: string
  readonly title: string
  readonly locale: string
}

/** Shows the question and changes nothing: scanners open every link. @throws UseCaseError notFound */
export async function readHandover(
  { actor, deps }: Call,
  { token }: { readonly token: string },
): Promise<HandoverPage> {
  const scope = authorize(actor, 'public.openLink')
  const found = await deps.database.withScope(scope, (tx) =>
    handoverRepository.findHandover(tx, hashToken(token), deps.now()),
  )
  if (!found) throw new UseCaseError('notFound')
  return found
}

/**
 * The writer's yes: the other contact goes on with every character. Whoever presses holds the mail that went to the
 * writer's own address; nobody else can give it.
 * @throws UseCaseError notFound; gone when it was given before, ran out, or yet another contact is asked now
 */
export async function agreeHandover({ actor, deps }: Call, { token }: { readonly token: string }): Promise<void> {
  const scope = authorize(actor, 'public.openLink')
  await deps.database.withScope(scope, async (tx) => {
    const tokenHash = hashToken(token)
    if (await handoverRepository.agreeHandover(tx, tokenHash, deps.now())) return
    const found = await handoverRepository.findHandover(tx, tokenHash, deps.now())
    if (!found) throw new UseCaseError('notFound')
    throw new UseCaseError('gone', { reason: found.state === 'expired' ? 'expired' : 'superseded' })
  })
}

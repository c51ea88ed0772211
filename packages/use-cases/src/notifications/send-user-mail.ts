import { setUserMailState, takeUserMail } from '@rantai/db'
import { authorize } from '../access'
import { mailToken } from '../links'
import { DeliveryError, type WorkerCall } from './mailer'

const STUCK_AFTER_MS = 5 * 60_000

/** Which page the link of a template opens; templates without a link are not named. */
const linkPaths: Readonly<Record<string, string>> = { verifyEmail: 'verify', resetPassword: 'reset' }

/**
 * Sends one mail to a login identity (verification, reset, notices about the account). The link's token is derived from
 * the mail's id; its hash was registered when the mail was asked for. A try that died is repeated only where the
 * provider drops repeats.
 */
export async function sendUserMail({ actor, deps }: WorkerCall, mailId: string): Promise<'sent' | 'skipped'> {
  const scope = authorize(actor, 'system.sweep')
  const at = deps.now()
  const stuckBefore = new Date(at.getTime() - STUCK_AFTER_MS)
  const mail = await deps.database.withScope(scope, (tx) => takeUserMail(tx, { id: mailId, at, stuckBefore }))
  if (!mail) return 'skipped'
  const setState = (state: 'queued' | 'sent' | 'unknown' | 'failed') =>
    deps.database.withScope(scope, (tx) => setUserMailState(tx, mailId, state, deps.now()))
  if (mail.stuck && deps.mailer.repeatableForHours === 0) {
    await setState('unknown')
    return 'skipped'
  }
  const path = linkPaths[mail.template]
  const link =
    path === undefined ? undefined : new URL(`/${path}/${mailToken(deps.linkKey, 'user', mailId)}`, deps.publicUrl).href
  const rendered = await deps.render({
    template: mail.template,
    locale: mail.locale ?? 'en',
    toName: mail.name,
    data: {},
    link,
    publicUrl: deps.publicUrl,
  })
  try {
    await deps.mailer.deliver({ ...rendered, idempotencyKey: mailId, toEmail: mail.email, toName: mail.name })
    await setState('sent')
    return 'sent'
  } catch (thrown) {
    if (!(thrown instanceof DeliveryError)) throw thrown
    const state = thrown.permanent
      ? 'failed'
      : thrown.notSent || deps.mailer.repeatableForHours > 0
        ? 'queued'
        : 'unknown'
    await setState(state)
    if (state === 'queued') throw thrown
    return 'skipped'
  }
}

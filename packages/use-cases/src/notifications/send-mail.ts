import {
  addInvitationToken,
  delegationRepository,
  handoverRepository,
  lockMail,
  markInvitationSent,
  memberRepository,
  setMailState,
  type MailToSend,
  type Transaction,
} from '@rantai/db'
import { authorize } from '../access'
import type { Deps } from '../deps'
import { hashToken, mailToken } from '../links'
import { DeliveryError, type MailDeps, type WorkerCall } from './mailer'
import { gatherReturned } from './returned-answers'

/** An unopened invitation link lives this long (security.md, A2 item 49). */
const LINK_DAYS = 14
/** A try that has not reported back after this long is taken for dead. */
const STUCK_AFTER_MS = 5 * 60_000
const HOUR_MS = 3_600_000
/** Mails that are sent again when an earlier link got lost, or fell into wrong hands. Reminders leave links as they are. */
const FRESH: ReadonlySet<string> = new Set(['invitation', 'freshLink'])

/**
 * Sends one mail of the ledger, at most once to the recipient's knowledge: sending is written down before the network is
 * touched. A try that died in between is repeated only where the provider drops repeats (Resend, within its 24 hours);
 * elsewhere the mail becomes `unknown` and is shown to people instead of being sent twice.
 *
 * @throws DeliveryError when a later try may succeed; the queue tries again
 */
export async function sendMail({ actor, deps }: WorkerCall, mailId: string): Promise<'sent' | 'skipped'> {
  const scope = authorize(actor, 'mail.read')
  const taken = await deps.database.withScope(scope, (tx) => take(deps, tx, mailId))
  if (!taken) return 'skipped'
  const rendered = await deps.render({
    template: taken.template,
    locale: taken.locale,
    toName: taken.toName,
    data: taken.data,
    link: taken.link,
    publicUrl: deps.publicUrl,
  })
  const outgoing = { ...rendered, idempotencyKey: mailId, toEmail: taken.toEmail, toName: taken.toName }
  try {
    const { providerId } = await deps.mailer.deliver(outgoing)
    const at = deps.now()
    await deps.database.withScope(scope, async (tx) => {
      await setMailState(tx, mailId, { state: 'sent', sentAt: at, ...(providerId === undefined ? {} : { providerId }) })
      if (taken.invitationId !== undefined) await markInvitationSent(tx, taken.invitationId, at)
    })
    return 'sent'
  } catch (thrown) {
    if (!(thrown instanceof DeliveryError)) throw thrown
    const state = thrown.permanent
      ? 'failed'
      : thrown.notSent || deps.mailer.repeatableForHours > 0
        ? 'queued'
        : 'unknown'
    await deps.database.withScope(scope, (tx) => setMailState(tx, mailId, { state, failure: thrown.message }))
    if (state === 'queued') throw thrown
    return 'skipped'
  }
}

type Taken = MailToSend & { readonly link: string | undefined; readonly invitationId: string | undefined }

/** Marks the mail as being sent and registers the link it carries; undefined when there is nothing (more) to send. */
async function take(deps: Deps & MailDeps, tx: Transaction, mailId: string): Promise<Taken | undefined> {
  const mail = await lockMail(tx, mailId)
  if (!mail) return undefined
  const at = deps.now()
  if (mail.state === 'sending') {
    const since = at.getTime() - (mail.startedAt?.getTime() ?? 0)
    if (since < STUCK_AFTER_MS) return undefined
    // One hour short of what the provider promises: clocks differ.
    if (since > (deps.mailer.repeatableForHours - 1) * HOUR_MS) {
      await setMailState(tx, mailId, {
        state: 'unknown',
        failure: 'The worker stopped while this mail was leaving. It is not sent again by itself.',
      })
      return undefined
    }
  } else if (mail.state !== 'queued') return undefined
  const settled = mail.template === 'returned' && mail.state === 'queued' ? await settle(tx, mail, at) : mail
  if (!settled) return undefined
  const invitationId = typeof mail.data['invitationId'] === 'string' ? mail.data['invitationId'] : undefined
  let link: string | undefined
  if (invitationId !== undefined) {
    const token = mailToken(deps.linkKey, 'invitation', mailId)
    const expiresAt = new Date(at.getTime() + LINK_DAYS * 24 * HOUR_MS)
    const open = await addInvitationToken(tx, {
      invitationId,
      hash: hashToken(token),
      expiresAt,
      at,
      fresh: FRESH.has(mail.template),
    })
    if (!open) {
      await setMailState(tx, mailId, { state: 'failed', failure: 'The invitation was recalled before this mail left.' })
      return undefined
    }
    link = new URL(`/i/${token}`, deps.publicUrl).href
  } else if (typeof mail.data['memberInvitationId'] === 'string') {
    link = await linkToJoin(deps, tx, { mailId, invitationId: mail.data['memberInvitationId'] })
    if (link === undefined) {
      await setMailState(tx, mailId, {
        state: 'failed',
        failure: 'The invitation was taken back before this mail left.',
      })
      return undefined
    }
  }
  if (typeof mail.data['handoverId'] === 'string') {
    link = await linkToHandOver(deps, tx, { mailId, handoverId: mail.data['handoverId'], email: mail.toEmail })
    if (link === undefined) {
      await setMailState(tx, mailId, {
        state: 'failed',
        failure: 'Another contact was named, or the answers were handed over, before this mail left.',
      })
      return undefined
    }
  }
  if (typeof mail.data['delegationId'] === 'string') {
    link = await linkToPart(deps, tx, { mailId, id: mail.data['delegationId'], email: mail.toEmail })
    if (link === undefined) {
      await setMailState(tx, mailId, {
        state: 'failed',
        failure: 'The questions were taken back before this mail left.',
      })
      return undefined
    }
  }
  await setMailState(tx, mailId, mail.state === 'queued' ? { state: 'sending', startedAt: at } : { state: 'sending' })
  return { ...settled, link, invitationId }
}

/** The mail with what it tells by now; undefined while it waits, and for good when nothing is left to tell. */
async function settle(tx: Transaction, mail: MailToSend, at: Date): Promise<MailToSend | undefined> {
  const data = await gatherReturned(tx, mail, at)
  if (data === undefined) {
    const failure = 'What came back was taken back, or sent again, before this mail left.'
    await setMailState(tx, mail.id, { state: 'failed', failure })
  }
  return data === undefined || data === 'later' ? undefined : { ...mail, data }
}

/** Registers the link of a colleague's invitation; undefined when the invitation was taken back or accepted meanwhile. */
async function linkToJoin(
  deps: Deps,
  tx: Transaction,
  { mailId, invitationId }: { readonly mailId: string; readonly invitationId: string },
): Promise<string | undefined> {
  const token = mailToken(deps.linkKey, 'member', mailId)
  const expiresAt = new Date(deps.now().getTime() + LINK_DAYS * 24 * HOUR_MS)
  const open = await memberRepository.addMemberInvitationToken(tx, { invitationId, hash: hashToken(token), expiresAt })
  return open ? new URL(`/join/${token}`, deps.publicUrl).href : undefined
}

/** Registers the link by which a contact hands its words over; undefined when there is nothing to hand over any more. */
async function linkToHandOver(
  deps: Deps,
  tx: Transaction,
  { mailId, handoverId, email }: { readonly mailId: string; readonly handoverId: string; readonly email: string },
): Promise<string | undefined> {
  const token = mailToken(deps.linkKey, 'handover', mailId)
  const expiresAt = new Date(deps.now().getTime() + LINK_DAYS * 24 * HOUR_MS)
  const open = await handoverRepository.addHandoverToken(tx, { handoverId, email, hash: hashToken(token), expiresAt })
  return open ? new URL(`/handover/${token}`, deps.publicUrl).href : undefined
}

/** Registers the link of handed questions; undefined when they were taken back meanwhile. */
async function linkToPart(
  deps: Deps,
  tx: Transaction,
  { mailId, id, email }: { readonly mailId: string; readonly id: string; readonly email: string },
): Promise<string | undefined> {
  const token = mailToken(deps.linkKey, 'part', mailId)
  const at = deps.now()
  const expiresAt = new Date(at.getTime() + LINK_DAYS * 24 * HOUR_MS)
  const open = await delegationRepository.addDelegationToken(tx, { id, email, hash: hashToken(token), expiresAt, at })
  return open ? new URL(`/part/${token}`, deps.publicUrl).href : undefined
}

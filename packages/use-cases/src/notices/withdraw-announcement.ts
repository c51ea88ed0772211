import { announcingRepository, newId, noticeRepository, type Transaction } from '@rantai/db'
import { type Actor, authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import type { WorkerCall } from '../notifications'
import { takeBackAnnounced } from '../published-lists/take-back-announced'
import type { WithdrawInput } from './notices.schema'
import { mailOf, tellReaders } from './notice-mails'
import { dropNoticed } from './noticed-transfers'
import { endNotice } from './take-effect'

/**
 * The vendor takes an announcement back, for all of its customers or one, as far as it hasn't taken effect there.
 * @returns how many customers' notices were withdrawn
 * @throws UseCaseError 'forbidden', 'notFound' where nothing is left to withdraw
 */
export async function withdrawAnnouncement({ actor, deps }: Call, input: WithdrawInput): Promise<number> {
  const scope = authorize(actor, 'announcement.write')
  if (actor.kind === 'respondent' && !actor.whole) throw new UseCaseError('forbidden')
  const { announcementId, noticeId, reason: body } = input
  return deps.database.withScope(scope, async (tx) => {
    const count = await withdrawNotices(tx, actor, { announcementId, noticeId, body, at: deps.now() })
    if (count === 0) throw new UseCaseError('notFound')
    // What is withdrawn for all isn't on the list that members keep, either.
    if (noticeId === null && actor.kind === 'member') await takeBackAnnounced(tx, { actor, deps }, announcementId)
    return count
  })
}

/** Withdraws what hasn't taken effect of an announcement. How many notices that were. */
export async function withdrawNotices(
  tx: Transaction,
  actor: Actor,
  {
    body,
    at,
    ...of
  }: Pick<WithdrawInput, 'announcementId' | 'noticeId'> & { readonly body: string; readonly at: Date },
): Promise<number> {
  const notices = await announcingRepository.lockWithdrawable(tx, of)
  if (notices.length === 0) return 0
  const authorName = 'name' in actor ? actor.name : 'Rantai'
  for (const notice of notices) {
    await announcingRepository.insertReply(tx, notice.id, { id: newId(), kind: 'withdrawn', body, authorName, at })
    await enqueue(tx, 'notice.withdrawn', { noticeId: notice.id }, { at, across: notice })
  }
  const data = { name: notices[0]?.partyName ?? '', told: notices.length }
  const it = { action: 'notice.takenBack', objectKind: 'announcement', objectId: of.announcementId } as const
  await record(tx, actor, { ...it, data }, at)
  return notices.length
}

/** The customer's own row follows, once; people who were told of the notice are told of its end. */
export async function receiveWithdrawal({ actor, deps }: WorkerCall, noticeId: string): Promise<void> {
  const scope = authorize(actor, 'notice.write')
  await deps.database.withScope(scope, async (tx) => {
    const notice = await noticeRepository.lockPartyNotice(tx, noticeId)
    // Its own job may still be on its way: it finds the withdrawal.
    if (!notice || notice.outcome !== null) return
    const withdrawn = await announcingRepository.findWithdrawal(tx, noticeId)
    if (!withdrawn) return
    const { body, authorName: byName, at } = withdrawn
    await endNotice(tx, notice, { outcome: 'withdrawn', note: body, byName, at })
    await dropNoticed(tx, deps, notice)
    const data = { name: notice.partyName, vendor: notice.vendorName, reason: body }
    await record(tx, actor, { action: 'notice.withdrawn', objectKind: 'notice', objectId: noticeId, data }, deps.now())
    await tellReaders(tx, notice, { template: 'noticeWithdrawn', data: mailOf(notice), at: deps.now() })
  })
}

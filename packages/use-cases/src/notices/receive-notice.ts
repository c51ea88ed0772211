import { announcingRepository, noticeRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { WorkerCall } from '../notifications'
import { mailOf, tellReaders } from './notice-mails'
import { expectNoticed } from './noticed-transfers'
import { shareNoticeTerms } from './notice-terms'
import { openNotice } from './open-notice'
import { endNotice } from './take-effect'
import { tellVendor } from './tell-vendor'

/**
 * A vendor's notice arrived: it is kept with its clock, which began when the vendor sent it, and whoever looks after the vendor is told.
 * Done again it changes nothing.
 */
export async function receiveNotice({ actor, deps }: WorkerCall, noticeId: string): Promise<void> {
  const scope = authorize(actor, 'notice.write')
  await deps.database.withScope(scope, async (tx) => {
    const received = await announcingRepository.findReceived(tx, noticeId)
    if (!received) return
    const { vendorId, saidByName, createdAt: receivedAt, change, below, partyName, service, data, countries } = received
    const { startsOn, reason } = received
    const content = { change, below, partyName, service, data, countries, startsOn, reason }
    const at = deps.now()
    const arrived = { id: noticeId, vendorId, content, channel: 'portal', receivedAt, saidByName, file: null } as const
    if (!(await openNotice(tx, { ...arrived, createdByName: saidByName, at }))) return
    await shareNoticeTerms(tx, vendorId, at)
    const notice = await noticeRepository.lockPartyNotice(tx, noticeId)
    if (!notice) return
    const told = { vendor: notice.vendorName, name: partyName, change, startsOn, lastDay: notice.lastDay }
    await record(tx, actor, { action: 'notice.received', objectKind: 'notice', objectId: noticeId, data: told }, at)
    const withdrawn = await announcingRepository.findWithdrawal(tx, noticeId)
    if (withdrawn) {
      const { body: note, authorName: byName, at: withdrawnAt } = withdrawn
      return endNotice(tx, notice, { outcome: 'withdrawn', note, byName, at: withdrawnAt })
    }
    await tellVendor(tx, notice, { kind: 'received', body: '', authorName: '', at, lastDay: notice.lastDay })
    await expectNoticed(tx, deps, notice)
    await tellReaders(tx, notice, { template: 'noticeReceived', data: mailOf(notice), at })
  })
}

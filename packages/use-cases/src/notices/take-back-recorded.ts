import { noticeRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { TakeBackInput } from './notices.schema'
import { dropNoticed } from './noticed-transfers'
import { endNotice } from './take-effect'

/**
 * A notice that came by mail or letter no longer stands: the vendor took it back the same way, or it was recorded wrongly. What came
 * through the portal the vendor takes back itself.
 * @throws UseCaseError 'forbidden', 'notFound', 'notAllowedNow' where it took effect or was withdrawn, or came through the portal
 */
export async function takeBackRecorded({ actor, deps }: Call, { noticeId, reason }: TakeBackInput): Promise<void> {
  const scope = authorize(actor, 'notice.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const notice = await noticeRepository.lockPartyNotice(tx, noticeId)
    if (!notice) throw new UseCaseError('notFound')
    const { channel, outcome, partyName: name, vendorName: vendor } = notice
    if (channel === 'portal') throw new UseCaseError('notAllowedNow', { state: 'portal' })
    if (outcome !== null) throw new UseCaseError('notAllowedNow', { state: outcome })
    const at = deps.now()
    await endNotice(tx, notice, { outcome: 'withdrawn', note: reason, byName: actor.name, at })
    await dropNoticed(tx, deps, notice)
    const data = { name, vendor, reason }
    await record(tx, actor, { action: 'notice.withdrawn', objectKind: 'notice', objectId: noticeId, data }, at)
  })
}

import {
  type NewPartyNotice,
  type NoticeContent,
  type NoticeFile,
  noticeRepository,
  type Transaction,
} from '@rantai/db'
import { dateIn, momentIn, nextMoment, objectionWindow } from '@rantai/questionnaires'
import { holidaysOf } from '../calendar'
import { UseCaseError } from '../errors'
import { agreedWith } from './notice-terms'

export type Arrived = {
  readonly id: string
  readonly vendorId: string
  readonly content: NoticeContent
  readonly channel: NewPartyNotice['channel']
  readonly receivedAt: Date
  readonly saidByName: string
  readonly createdByName: string
  readonly file: NoticeFile | null
  readonly at: Date
}

/**
 * Keeps a notice with its clock: the days that the contracts of the vendor's open engagements say, the longest where they differ, so that
 * nobody's right to object is cut short; silence is consent only where every one of them says so.
 * @returns false where it is kept already
 * @throws UseCaseError 'notFound' for a vendor that is none
 */
export async function openNotice(tx: Transaction, arrived: Arrived): Promise<boolean> {
  const { id, vendorId, content, channel, receivedAt, file, at } = arrived
  const context = await noticeRepository.findNoticeContext(tx, vendorId)
  if (!context) throw new UseCaseError('notFound')
  const { timeZone, country, engagementIds } = context
  const { noticeSaid: noticeFromContract, ...terms } = await agreedWith(tx, engagementIds)
  const days = { receivedAt, timeZone, days: terms.objectionDays, isHoliday: holidaysOf(country) }
  const { lastDay, endsAt, remindAt } = objectionWindow(days)
  const startsAt = momentIn(content.startsOn, 0, timeZone)
  const general = terms.authorisation === 'general'
  const standing = { state: 'announced', outcome: null, endsAt, startsAt, remindAt, general } as const
  return noticeRepository.insertPartyNotice(tx, {
    ...{ ...content, ...terms, noticeFromContract, id, vendorId, noticeId: channel === 'portal' ? id : null, channel },
    ...{ receivedAt, receivedOn: dateIn(receivedAt, timeZone), lastDay, endsAt, startsAt, remindAt, file },
    ...{ saidByName: arrived.saidByName, createdByName: arrived.createdByName, createdAt: at },
    nextAt: nextMoment(standing),
  })
}

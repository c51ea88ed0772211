import {
  contractRepository,
  type NewPartyNotice,
  type NoticeContent,
  type NoticeFile,
  noticeRepository,
  type Transaction,
} from '@rantai/db'
import {
  dateIn,
  momentIn,
  nextMoment,
  noticeDaysWithoutContract,
  objectionDaysWithoutContract,
  objectionWindow,
} from '@rantai/questionnaires'
import { holidaysOf } from '../calendar'
import { UseCaseError } from '../errors'

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
  const terms = await agreedWith(tx, engagementIds)
  const days = { receivedAt, timeZone, days: terms.objectionDays, isHoliday: holidaysOf(country) }
  const { lastDay, endsAt, remindAt } = objectionWindow(days)
  const startsAt = momentIn(content.startsOn, 0, timeZone)
  const general = terms.authorisation === 'general'
  const standing = { state: 'announced', outcome: null, endsAt, startsAt, remindAt, general } as const
  return noticeRepository.insertPartyNotice(tx, {
    ...{ ...content, ...terms, id, vendorId, noticeId: channel === 'portal' ? id : null, channel },
    ...{ receivedAt, receivedOn: dateIn(receivedAt, timeZone), lastDay, endsAt, startsAt, remindAt, file },
    ...{ saidByName: arrived.saidByName, createdByName: arrived.createdByName, createdAt: at },
    nextAt: nextMoment(standing),
  })
}

async function agreedWith(tx: Transaction, engagementIds: readonly string[]) {
  const agreed = []
  for (const engagementId of engagementIds) agreed.push(await contractRepository.findAgreedTerms(tx, engagementId))
  const longest = (days: readonly (number | null | undefined)[], otherwise: number): number =>
    days.length === 0 ? otherwise : Math.max(...days.map((each) => each ?? otherwise))
  const said = agreed.map((terms) => terms?.subProcessors ?? null)
  const authorisation = said.includes('specific')
    ? ('specific' as const)
    : said.length > 0 && said.every((each) => each === 'general')
      ? ('general' as const)
      : null
  return {
    authorisation,
    fromContract: agreed.some((terms) => (terms?.objectionDays ?? null) !== null),
    objectionDays: longest(
      agreed.map((terms) => terms?.objectionDays),
      objectionDaysWithoutContract,
    ),
    noticeDays: longest(
      agreed.map((terms) => terms?.noticeDays),
      noticeDaysWithoutContract,
    ),
  }
}

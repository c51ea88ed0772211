import { type NoticeListPage, noticeRepository, type PartyNoticeRow } from '@rantai/db'
import { daysBetween, mayBeAgreed, mayBeAnswered } from '@rantai/questionnaires'
import { reachOf } from '@rantai/questionnaires/chain'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { chainIn } from '../parties/organisation-chain'
import { effectsOf, type NoticeEffects } from './effects'
import { endpointsOf } from './noticed-links'
import { type EngagementTransfers, transfersOfNotice } from './transfers-of-notice'
import { type ListNoticesInput, type NoticeByIdInput, noticesPerPage } from './notices.schema'

export type NoticeView = PartyNoticeRow & {
  /** Whole days from receipt to the start of the change; negative where it began before. */
  readonly announcedAhead: number
  readonly may: { readonly answer: boolean; readonly agree: boolean }
  /** What it will do; null once it ended. */
  readonly effects: NoticeEffects | null
  /** What it means in the registry of transfers, by the engagements that `effects` names. */
  readonly transfers: Readonly<Record<string, EngagementTransfers>>
}

/** A notice with what it will do to the chains of the organisation. @throws UseCaseError 'forbidden', 'notFound' */
export function readNotice({ actor, deps }: Call, { noticeId }: NoticeByIdInput): Promise<NoticeView> {
  const scope = authorize(actor, 'notice.read')
  return deps.database.withScope(scope, async (tx) => {
    const notice = await noticeRepository.findPartyNotice(tx, noticeId)
    if (!notice) throw new UseCaseError('notFound')
    const effects = notice.outcome === null ? effectsOf(await chainIn(tx, deps), notice) : null
    const engagementIds = effects?.engagements.rows.map(({ engagementId }) => engagementId) ?? []
    return {
      ...notice,
      effects,
      transfers: await transfersOfNotice(tx, notice, { engagementIds, now: deps.now() }),
      announcedAhead: daysBetween(notice.receivedOn, notice.startsOn),
      may: { answer: mayBeAnswered(notice, deps.now()), agree: mayBeAgreed(notice) },
    }
  })
}

/** One page of notices: what waits for an answer, what waits for its day, what ended. @throws UseCaseError 'forbidden' */
export function listNotices(
  { actor, deps }: Call,
  { view, vendorId, page }: ListNoticesInput,
): Promise<NoticeListPage> {
  const scope = authorize(actor, 'notice.read')
  const range = { limit: noticesPerPage, offset: (page - 1) * noticesPerPage }
  return deps.database.withScope(scope, (tx) => noticeRepository.listPartyNotices(tx, { view, vendorId, ...range }))
}

export type OpenNotice = Pick<
  PartyNoticeRow,
  'id' | 'vendorName' | 'partyName' | 'change' | 'state' | 'lastDay' | 'startsOn'
>

/** Open notices of changes that this engagement's data may get to, the clock that ends first at the top. @throws UseCaseError 'forbidden' */
export function openNoticesOf(
  { actor, deps }: Call,
  { engagementId }: { readonly engagementId: string },
): Promise<OpenNotice[]> {
  const scope = authorize(actor, 'notice.read')
  return deps.database.withScope(scope, async (tx) => {
    const open = await noticeRepository.listOpenNotices(tx)
    if (open.length === 0) return []
    const known = await chainIn(tx, deps)
    const root = known.roots.find((each) => each.engagementId === engagementId)
    if (!root) return []
    const { placeOf } = reachOf(known.chain, root.number)
    return open.flatMap((notice) => {
      const { id, vendorName, partyName, change, state, lastDay, startsOn } = notice
      if (placeOf[endpointsOf(known, notice).above] === -1) return []
      return [{ id, vendorName, partyName, change, state, lastDay, startsOn }]
    })
  })
}

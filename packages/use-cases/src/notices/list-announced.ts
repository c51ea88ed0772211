import { announcingRepository, type AnnouncedRow, type NoticeContent, type NoticeReplyRow } from '@rantai/db'
import { authorize, decide } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { type CustomerTerms, termsOf } from './notice-terms'
import { type AnnouncedInput, announcementsPerPage } from './notices.schema'

export type AnnouncedTo = Pick<AnnouncedRow, 'id' | 'customerName' | 'replies'> & {
  /** The answer that counts; null while there is none. */
  readonly answer: NoticeReplyRow | null
  readonly ended: 'withdrawn' | 'effective' | null
  /** Until when it may object; null until it got the notice. */
  readonly lastDay: string | null
}
export type Announcement = NoticeContent & {
  readonly id: string
  readonly saidByName: string
  readonly createdAt: Date
  readonly to: readonly AnnouncedTo[]
}
export type AnnouncedPage = {
  readonly announcements: readonly Announcement[]
  readonly more: boolean
  /** Whom the next one can be told to, and how many days ahead. */
  readonly customers: readonly CustomerTerms[]
  readonly mayWrite: boolean
}

/** What a vendor announced, newest first, with what each customer said. @throws UseCaseError 'forbidden' for a link to some questions */
export async function listAnnounced({ actor, deps }: Call, { page }: AnnouncedInput): Promise<AnnouncedPage> {
  const scope = authorize(actor, 'announcement.read')
  if (actor.kind === 'respondent' && !actor.whole) throw new UseCaseError('forbidden')
  const range = { limit: announcementsPerPage + 1, offset: (page - 1) * announcementsPerPage }
  return deps.database.withScope(scope, async (tx) => {
    const customers = await announcingRepository.listCustomersToTell(tx)
    const all = together(await announcingRepository.listAnnounced(tx, range))
    return {
      announcements: all.slice(0, announcementsPerPage),
      more: all.length > announcementsPerPage,
      customers: customers.map((customer) => termsOf(customer, deps.now())),
      mayWrite: decide(actor, 'announcement.write') === 'yes',
    }
  })
}

function together(rows: readonly AnnouncedRow[]): Announcement[] {
  const found = new Map<string, Announcement & { to: AnnouncedTo[] }>()
  for (const row of rows) {
    const { announcementId, customerName, saidByEmail: _, id, replies, ...content } = row
    const told = found.get(announcementId) ?? { ...content, id: announcementId, to: [] }
    found.set(announcementId, told)
    const answer =
      replies.findLast(({ kind }) => kind !== 'withdrawn' && kind !== 'effective' && kind !== 'received') ?? null
    const end = replies.find(({ kind }) => kind === 'withdrawn' || kind === 'effective')?.kind
    const lastDay = replies.find(({ kind }) => kind === 'received')?.lastDay ?? null
    told.to.push({
      id,
      customerName,
      replies,
      answer,
      lastDay,
      ended: end === 'withdrawn' || end === 'effective' ? end : null,
    })
  }
  return [...found.values()]
}

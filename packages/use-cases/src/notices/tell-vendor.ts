import { announcingRepository, newId, type PartyNoticeRow, type ReplyKind, type Transaction } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import { enqueue } from '../jobs'
import type { WorkerCall } from '../notifications'
import { postMail } from '../notifications/post-mail'

type Reply = {
  readonly kind: ReplyKind
  readonly body: string
  readonly authorName: string
  readonly at: Date
  readonly lastDay?: string
}

/** Lets the vendor see what became of its notice. One that didn't come through the portal has nobody to tell there. */
export async function tellVendor(
  tx: Transaction,
  { noticeId }: Pick<PartyNoticeRow, 'noticeId'>,
  reply: Reply,
): Promise<void> {
  if (noticeId === null) return
  const across = await announcingRepository.findReceived(tx, noticeId)
  if (!across) return
  const replyId = newId()
  await announcingRepository.insertReply(tx, noticeId, { lastDay: null, ...reply, id: replyId })
  await enqueue(tx, 'notice.answered', { noticeId, replyId }, { at: reply.at, across })
}

/** Tells whoever announced it what a customer said, once. That a change took effect is seen, not told. */
export async function tellAnnouncer(
  { actor, deps }: WorkerCall,
  asked: { readonly noticeId: string; readonly replyId: string },
): Promise<void> {
  const scope = authorize(actor, 'announcement.write')
  await deps.database.withScope(scope, async (tx) => {
    const found = await announcingRepository.findReplied(tx, asked)
    if (!found || found.reply.kind === 'effective') return
    const { notice, reply } = found
    const at = deps.now()
    const { customerName, partyName, change, startsOn, announcementId } = notice
    const isNew = await postMail(
      tx,
      {
        ...{ dedupeKey: `noticeAnswered:${asked.replyId}`, toEmail: notice.saidByEmail, toName: notice.saidByName },
        template: 'noticeAnswered',
        data: {
          ...{ customerName, partyName, change, startsOn, kind: reply.kind, text: reply.body, by: reply.authorName },
          lastDay: reply.lastDay,
          path: '/announcements',
        },
      },
      at,
    )
    if (isNew === undefined || reply.kind === 'received') return
    const data = { customer: customerName, name: partyName, kind: reply.kind, text: reply.body, by: reply.authorName }
    const it = { action: 'notice.customerAnswered', objectKind: 'announcement', objectId: announcementId } as const
    await record(tx, actor, { ...it, data }, at)
  })
}

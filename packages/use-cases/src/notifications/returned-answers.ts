import {
  insertMail,
  listReturnMessages,
  lockReturnMails,
  newId,
  setMailData,
  type AssessmentForMail,
  type MailToSend,
  type Message,
  type ReturnMessage,
  type Transaction,
} from '@rantai/db'

const MINUTE_MS = 60_000
/** A reviewer sends questions back one after the other: the mail leaves once it has been quiet for so long. */
const QUIET_MS = 5 * MINUTE_MS
/** However many keep coming, it leaves after this long. */
const LONGEST_MS = 30 * MINUTE_MS

/**
 * A question came back: the mail that tells of it is written, to leave a while later, unless one waits already. The sweep
 * sends it, since nothing in the outbox waits.
 */
export async function postReturned(
  tx: Transaction,
  about: AssessmentForMail,
  { message, at }: { readonly message: Message; readonly at: Date },
): Promise<void> {
  const { assessmentId, contactEmail, contactName } = about
  const { organisationId } = tx.scope
  if (contactEmail === null || organisationId === null) return
  const mails = await lockReturnMails(tx, assessmentId)
  if (mails.some(({ state, messageIds }) => state === 'queued' || messageIds.includes(message.id))) return
  await insertMail(tx, {
    organisationId,
    id: newId(),
    dedupeKey: `returned:${message.id}`,
    toEmail: contactEmail,
    toName: contactName ?? '',
    locale: about.locale ?? 'en',
    template: 'returned',
    data: {
      invitationId: about.invitationId,
      customerName: about.customerName,
      title: about.title,
      requesterEmail: about.requesterEmail,
    },
    assessmentId,
    contactId: null,
    createdAt: at,
    notBefore: new Date(message.at.getTime() + QUIET_MS),
  })
}

/**
 * What a mail about returned answers tells as it leaves: every return that stands and that no mail told of, in the
 * mail's data from then on. `later` while questions still come back; undefined when nothing is left to tell.
 */
export async function gatherReturned(
  tx: Transaction,
  mail: MailToSend,
  at: Date,
): Promise<Record<string, unknown> | 'later' | undefined> {
  if (mail.assessmentId === null) return undefined
  const mails = await lockReturnMails(tx, mail.assessmentId)
  const told = new Set(mails.flatMap(({ messageIds }) => messageIds))
  const standing = standingReturns(await listReturnMessages(tx, mail.assessmentId))
  const fresh = standing.filter(({ id }) => !told.has(id))
  const last = Math.max(...fresh.map((each) => each.at.getTime()))
  const created = mails.find(({ id }) => id === mail.id)?.createdAt ?? at
  if (fresh.length === 0) return undefined
  if (at.getTime() - last < QUIET_MS && at.getTime() - created.getTime() < LONGEST_MS) return 'later'
  const data = {
    ...mail.data,
    messageIds: fresh.map(({ id }) => id),
    items: fresh.map(({ questionText, body }) => ({ question: questionText, reason: body })),
    waiting: standing.length,
  }
  await setMailData(tx, mail.id, data)
  return data
}

/** The latest return of each question that wasn't taken back. */
function standingReturns(messages: readonly ReturnMessage[]): ReturnMessage[] {
  const standing = new Map<string, ReturnMessage>()
  for (const message of messages) {
    standing.delete(message.questionId)
    if (!message.takesBack) standing.set(message.questionId, message)
  }
  return [...standing.values()]
}

import { findAssessmentForMail, findMessage, type AssessmentForMail, type Message, type Transaction } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import { postMail } from './post-mail'
import { postReturned } from './returned-answers'
import type { WorkerCall } from './mailer'

/** Where a person of the customer finds the assessment. */
const pathOf = (about: AssessmentForMail) =>
  about.engagementId === null ? '/chase' : `/engagements/${about.engagementId}`

/** A fresh link, asked for with an old one, to the address the old one went to. Asking again within the hour sends nothing. */
export async function sendFreshLink({ actor, deps }: WorkerCall, invitationId: string): Promise<void> {
  const scope = authorize(actor, 'invitation.send')
  await deps.database.withScope(scope, async (tx) => {
    const about = await findAssessmentForMail(tx, { invitationId })
    if (!about || about.contactEmail === null || about.contactName === null) return
    const at = deps.now()
    await postMail(
      tx,
      {
        dedupeKey: `freshLink:${invitationId}:${at.toISOString().slice(0, 13)}`,
        toEmail: about.contactEmail,
        toName: about.contactName,
        locale: about.locale,
        template: 'freshLink',
        assessmentId: about.assessmentId,
        data: { ...askedData(about), invitationId },
      },
      at,
    )
  })
}

/** What an invitation's templates need, for mails after the first. */
function askedData(about: AssessmentForMail): Record<string, unknown> {
  return {
    customerName: about.customerName,
    vendorName: about.vendorName,
    title: about.title,
    dueOn: about.dueOn,
    requesterName: about.requesterName,
    requesterEmail: about.requesterEmail,
    questionCount: about.questionCount,
    minutes: 0,
  }
}

/** The vendor said that it doesn't fit, or asked for time: the requester is told, once. */
export function answerDeclined(
  call: WorkerCall,
  payload: { readonly assessmentId: string; readonly messageId: string },
): Promise<void> {
  return messagePosted(call, payload)
}

/**
 * Either side wrote something: the other is told, once per message; what came back in one go is told by one mail. Runs on
 * the customer's side, whose history gets what the vendor wrote.
 */
export async function messagePosted(
  { actor, deps }: WorkerCall,
  { assessmentId, messageId }: { readonly assessmentId: string; readonly messageId: string },
): Promise<void> {
  const scope = authorize(actor, 'invitation.send')
  await deps.database.withScope(scope, async (tx) => {
    const about = await findAssessmentForMail(tx, { assessmentId })
    const message = await findMessage(tx, messageId)
    if (!about || !message) return
    const fromVendor = message.authorSide === 'answering'
    if (message.kind === 'returned') return postReturned(tx, about, { message, at: deps.now() })
    const isDecision = message.data['decided'] !== undefined
    const noReply = message.data['noReply'] === true
    const toEmail = fromVendor ? about.requesterEmail : about.contactEmail
    const remember = () => rememberVendor(tx, { actor, assessmentId, message, at: deps.now() })
    if (toEmail === null) return remember()
    const data = fromVendor
      ? {
          vendorName: about.vendorName,
          title: about.title,
          path: pathOf(about),
          detail: message.body,
          question: message.questionText,
          waits: message.kind !== 'clarification',
          noReply,
        }
      : {
          invitationId: about.invitationId,
          customerName: about.customerName,
          title: about.title,
          authorName: message.authorName,
          text: message.body,
          question: message.questionText,
          noReply,
          ...(isDecision ? { decided: true } : { dueOn: about.dueOn }),
          requesterEmail: about.requesterEmail,
        }
    const isNew = await postMail(
      tx,
      {
        dedupeKey: `message:${messageId}`,
        toEmail,
        toName: fromVendor ? about.requesterName : (about.contactName ?? ''),
        locale: fromVendor ? null : about.locale,
        template: fromVendor ? 'vendorSaid' : 'customerSaid',
        assessmentId,
        data,
      },
      deps.now(),
    )
    if (isNew !== undefined) await remember()
  })
}

type Written = {
  readonly actor: WorkerCall['actor']
  readonly assessmentId: string
  readonly message: Message
  readonly at: Date
}

/** What the vendor wrote stands in the customer's history; what the customer wrote stands there already. */
async function rememberVendor(tx: Transaction, { actor, assessmentId, message, at }: Written): Promise<void> {
  const { authorSide, kind, body, authorName: by } = message
  if (authorSide !== 'answering') return
  const data = { kind, body, by, proposedOn: message.data['proposedOn'] ?? null }
  await record(tx, actor, { action: 'vendor.wrote', objectKind: 'assessment', objectId: assessmentId, data }, at)
}

/** Answers came in: the requester is told, once per submission. */
export async function tellSubmitted(
  { actor, deps }: WorkerCall,
  { assessmentId, submissionId }: { readonly assessmentId: string; readonly submissionId: string },
  detail: string | null,
): Promise<void> {
  const scope = authorize(actor, 'invitation.send')
  await deps.database.withScope(scope, async (tx) => {
    const about = await findAssessmentForMail(tx, { assessmentId })
    if (!about || about.requesterEmail === null) return
    await postMail(
      tx,
      {
        dedupeKey: `submitted:${submissionId}`,
        toEmail: about.requesterEmail,
        toName: about.requesterName,
        template: 'submitted',
        assessmentId,
        data: { vendorName: about.vendorName, title: about.title, path: pathOf(about), detail },
      },
      deps.now(),
    )
  })
}

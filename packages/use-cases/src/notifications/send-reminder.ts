import {
  holdReminders,
  listAdministrators,
  lockDueRemindersTo,
  lockReminder,
  setRemindersState,
  type ReminderToSend,
  type Transaction,
} from '@rantai/db'
import { authorize } from '../access'
import { postMail } from './post-mail'
import type { WorkerCall } from './mailer'

/**
 * Sends one planned reminder if it is still true, gathering whatever else the same person owes this organisation into
 * the same mail; never two to one address on one day. What is no longer true is skipped and says so.
 */
export async function sendReminder({ actor, deps }: WorkerCall, reminderId: string): Promise<'sent' | 'skipped'> {
  const scope = authorize(actor, 'invitation.send')
  return deps.database.withScope(scope, async (tx) => {
    await holdReminders(tx)
    const reminder = await lockReminder(tx, reminderId)
    if (!reminder) return 'skipped'
    if (!reminder.waiting) {
      await setRemindersState(tx, [reminder.id], { state: 'skipped', mailId: null })
      return 'skipped'
    }
    const at = deps.now()
    return reminder.slot === 'owner' || reminder.slot === 'ownersHead'
      ? escalate(tx, reminder, at)
      : remind(tx, reminder, at)
  })
}

async function remind(tx: Transaction, reminder: ReminderToSend, at: Date): Promise<'sent' | 'skipped'> {
  const { contactEmail, contactName } = reminder
  if (contactEmail === null || contactName === null) return 'skipped'
  const others = await lockDueRemindersTo(tx, { email: contactEmail, at, exceptId: reminder.id })
  const due = [reminder, ...others].filter((each) => each.waiting)
  const ids = [reminder, ...others].map((each) => each.id)
  // Two slots of one assessment that fell due together (the worker was down) are one thing to say.
  const items = [...new Map(due.map((each) => [each.assessmentId, each])).values()].toSorted((a, b) =>
    a.dueOn < b.dueOn ? -1 : 1,
  )
  const today = dateIn(at, reminder.timeZone)
  const mailId = await postMail(
    tx,
    {
      dedupeKey: `reminder:${contactEmail.toLowerCase()}:${today}`,
      toEmail: contactEmail,
      toName: contactName,
      locale: reminder.locale,
      template: 'reminder',
      assessmentId: reminder.assessmentId,
      data: {
        invitationId: items[0]?.invitationId ?? reminder.invitationId,
        customerName: reminder.customerName,
        requesterName: reminder.requesterName,
        requesterEmail: reminder.requesterEmail,
        lateDays: Math.max(0, ...items.map((each) => daysBetween(each.dueOn, today))),
        items: items.map(({ title, dueOn, answered, questionCount, returned }) => ({
          title,
          dueOn,
          answered,
          questionCount,
          returned,
        })),
      },
    },
    at,
  )
  await setRemindersState(tx, ids, { state: mailId === undefined ? 'skipped' : 'sent', mailId: mailId ?? null })
  return mailId === undefined ? 'skipped' : 'sent'
}

async function escalate(tx: Transaction, reminder: ReminderToSend, at: Date): Promise<'sent' | 'skipped'> {
  const owner = reminder.ownerEmail ?? reminder.requesterEmail
  const recipients =
    reminder.slot === 'ownersHead'
      ? await listAdministrators(tx)
      : owner === null
        ? []
        : [{ name: reminder.ownerName ?? reminder.requesterName, email: owner }]
  let first: string | undefined
  for (const { name, email } of recipients) {
    const mailId = await postMail(
      tx,
      {
        dedupeKey: `escalation:${reminder.assessmentId}:${reminder.slot}:${email.toLowerCase()}`,
        toEmail: email,
        toName: name,
        template: 'escalation',
        assessmentId: reminder.assessmentId,
        data: {
          vendorName: reminder.vendorName,
          title: reminder.title,
          path: reminder.engagementId === null ? '/chase' : `/engagements/${reminder.engagementId}`,
          progress: {
            answered: reminder.answered,
            questionCount: reminder.questionCount,
            returned: reminder.returned,
          },
        },
      },
      at,
    )
    first ??= mailId
  }
  await setRemindersState(tx, [reminder.id], { state: first === undefined ? 'skipped' : 'sent', mailId: first ?? null })
  return first === undefined ? 'skipped' : 'sent'
}

/** The calendar date in a zone, as ISO text. */
function dateIn(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

import { findingReminderRepository, type FindingReminderToSend, holdReminders, type Transaction } from '@rantai/db'
import { authorize } from '../access'
import { dateIn } from '../calendar'
import { postMail, type WorkerCall } from '../notifications'
import { OWNER_AFTER_DAYS } from './plan-finding-days'
import { bringing } from './standing'

/**
 * Tells the vendor that a finding waits for it, if it does still, gathering whatever else of this kind the same person is to put right for
 * this organisation into the same mail; never two on one day. Ten days after the day it tells whoever looks after the engagement instead.
 */
export async function remindOfFinding({ actor, deps }: WorkerCall, reminderId: string): Promise<'sent' | 'skipped'> {
  const scope = authorize(actor, 'sharedFinding.read')
  return deps.database.withScope(scope, async (tx) => {
    await holdReminders(tx)
    const opening = bringing('open')
    const reminder = await findingReminderRepository.lockFindingReminder(tx, reminderId, { opening })
    if (!reminder) return 'skipped'
    const at = deps.now()
    const forOwner = reminder.daysAfter >= OWNER_AFTER_DAYS
    const { contactEmail: email } = reminder
    const gathered =
      forOwner || email === null
        ? []
        : await findingReminderRepository.lockDueFindingRemindersTo(tx, {
            ...{ opening, email, at, before: OWNER_AFTER_DAYS, exceptId: reminder.id },
          })
    const told = [reminder, ...gathered]
    const waiting = told.filter((each) => each.true)
    const [first] = waiting
    const isSent = first !== undefined && (await (forOwner ? tellOwner(tx, first, at) : tellVendor(tx, waiting, at)))
    const ids = (of: typeof told) => of.map(({ id }) => id)
    await findingReminderRepository.setFindingRemindersState(tx, ids(waiting), isSent ? 'sent' : 'skipped')
    const untrue = told.filter((each) => !each.true)
    await findingReminderRepository.setFindingRemindersState(tx, ids(untrue), 'skipped')
    return isSent ? 'sent' : 'skipped'
  })
}

async function tellOwner(tx: Transaction, reminder: FindingReminderToSend, at: Date): Promise<boolean> {
  const { ownerEmail, ownerName, findingId, engagementId, assessmentId } = reminder
  if (ownerEmail === null) return false
  const { vendorName, title, finding, dueOn } = reminder
  const path = engagementId === null ? '/reviews' : `/engagements/${engagementId}/findings`
  const mailId = await postMail(
    tx,
    {
      ...{ dedupeKey: `findingLate:${findingId}:${dueOn}`, toEmail: ownerEmail, toName: ownerName, assessmentId },
      ...{ template: 'findingLate', data: { vendorName, title, finding, dueOn, path } },
    },
    at,
  )
  return mailId !== undefined
}

async function tellVendor(tx: Transaction, waiting: readonly FindingReminderToSend[], at: Date): Promise<boolean> {
  // Two days of one finding that came together (the worker was down) are one thing to say.
  const items = [...new Map(waiting.map((each) => [each.findingId, each])).values()].toSorted((a, b) =>
    a.dueOn.localeCompare(b.dueOn),
  )
  const [first] = items
  if (first?.contactEmail == null || first.invitationId === null) return false
  const { contactEmail: toEmail, contactName, locale, assessmentId, invitationId, customerName } = first
  const today = dateIn(at, first.timeZone)
  const mailId = await postMail(
    tx,
    {
      ...{ dedupeKey: `findingsDue:${toEmail.toLowerCase()}:${today}`, toEmail, toName: contactName ?? '', locale },
      ...{ template: 'findingsDue', assessmentId },
      data: {
        ...{ invitationId, customerName, late: first.dueOn < today },
        items: items.map(({ finding, title, dueOn }) => ({ finding, title, dueOn })),
      },
    },
    at,
  )
  return mailId !== undefined
}

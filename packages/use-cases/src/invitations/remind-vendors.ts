import { remindRepository, type ToRemind, type Transaction } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { postMail } from '../notifications'
import type { RemindVendorsInput, whyLeft } from './chase.schema'

/** It isn't the vendor's turn, no contact has a working link, or the person had a reminder today. */
export type WhyLeft = (typeof whyLeft)[number]

export type Reminded = {
  /** Mails that go out, one per person. */
  readonly mails: number
  /** Assessments they speak of. */
  readonly assessments: number
  /** Picked, and not reminded, each with why. */
  readonly left: readonly { readonly assessmentId: string; readonly why: WhyLeft }[]
}

/**
 * Reminds the contacts of the picked assessments now, each person once for all they owe this organisation. Nobody gets
 * two reminders on one day, by hand or by plan.
 * @throws UseCaseError 'forbidden'; 'notFound' when none of them is the organisation's
 */
export async function remindVendors({ actor, deps }: Call, { assessmentIds }: RemindVendorsInput): Promise<Reminded> {
  const scope = authorize(actor, 'invitation.send')
  const at = deps.now()
  const picked = [...new Set(assessmentIds)]
  return deps.database.withScope(scope, async (tx) => {
    const byPerson = new Map<string, ToRemind[]>()
    const own = await remindRepository.lockAssessmentsToRemind(tx, picked)
    if (own.length === 0) throw new UseCaseError('notFound')
    const left: { readonly assessmentId: string; readonly why: WhyLeft }[] = []
    for (const { assessmentId, turn, toRemind } of own) {
      if (!toRemind) {
        left.push({ assessmentId, why: turn === 'vendor' ? 'noLink' : 'notTheirTurn' })
        continue
      }
      const email = toRemind.contactEmail.toLowerCase()
      byPerson.set(email, [...(byPerson.get(email) ?? []), toRemind])
    }
    const reminded: ToRemind[] = []
    let mails = 0
    for (const owed of byPerson.values()) {
      if (!(await remind(tx, owed, at))) {
        left.push(...owed.map(({ assessmentId }) => ({ assessmentId, why: 'remindedToday' as const })))
        continue
      }
      mails += 1
      reminded.push(...owed)
    }
    for (const { engagementId, assessmentId, contactName } of reminded) {
      const data = { assessmentId, contact: contactName }
      await record(tx, actor, { action: 'reminder.sent', objectKind: 'engagement', objectId: engagementId, data }, at)
    }
    return { mails, assessments: reminded.length, left }
  })
}

/** False when the person had a reminder today. */
async function remind(tx: Transaction, owed: readonly ToRemind[], at: Date): Promise<boolean> {
  const [first] = owed
  if (!first) return false
  const today = dateIn(at, first.timeZone)
  const late = owed.map(({ dueOn }) => Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000))
  const mailId = await postMail(
    tx,
    {
      dedupeKey: `reminder:${first.contactEmail.toLowerCase()}:${today}`,
      toEmail: first.contactEmail,
      toName: first.contactName,
      locale: first.locale,
      template: 'reminder',
      assessmentId: first.assessmentId,
      data: {
        invitationId: first.invitationId,
        customerName: first.customerName,
        requesterName: first.requesterName,
        requesterEmail: first.requesterEmail,
        lateDays: Math.max(0, ...late),
        items: owed.map(({ title, dueOn, answered, questionCount }) => ({ title, dueOn, answered, questionCount })),
      },
    },
    at,
  )
  return mailId !== undefined
}

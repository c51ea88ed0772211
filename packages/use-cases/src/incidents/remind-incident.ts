import { listAdministrators } from '@rantai/db'
import { clockReminders } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { WorkerCall } from '../notifications'
import { postMail } from '../notifications/post-mail'
import { clocksOf, incidentDossier } from './incident-clocks'
import { keepReminder } from './keep-reminder'

/** A moment that was missed because the worker was down is still told of for so long. */
const LATE_MS = 6 * 60 * 60_000

/**
 * Tells the incident's owner (without one, the administrators) of deadlines that come near or pass, each moment once, all
 * of one moment in one mail; then plans the next. What was told or isn't needed any more is left out.
 */
export async function remindOfIncident({ actor, deps }: WorkerCall, incidentId: string): Promise<void> {
  const scope = authorize(actor, 'invitation.send')
  await deps.database.withScope(scope, async (tx) => {
    const dossier = await incidentDossier(tx, incidentId)
    if (!dossier || dossier.state === 'closed' || dossier.remindAt === null) return
    const at = deps.now()
    if (dossier.remindAt.getTime() > at.getTime()) return
    const clocks = clocksOf(dossier, at)
    const due = clockReminders(clocks).filter(
      (each) => each.at.getTime() <= at.getTime() && each.at.getTime() > at.getTime() - LATE_MS,
    )
    const latest = due.at(-1)
    if (latest) {
      const { ownerName, ownerEmail } = dossier
      const people =
        ownerEmail === null || ownerName === null
          ? await listAdministrators(tx)
          : [{ name: ownerName, email: ownerEmail }]
      const named = clocks.filter((clock) => due.some(({ id }) => id === clock.id))
      const items = named.map(({ rule, recipient, to, deadline }) => ({
        ...{ rule, recipient, to, late: deadline !== null && deadline.getTime() < at.getTime() },
        deadline: deadline?.toISOString() ?? null,
      }))
      for (const { name, email } of people)
        await postMail(
          tx,
          {
            dedupeKey: `incident:${incidentId}:${latest.at.toISOString()}:${email.toLowerCase()}`,
            toEmail: email,
            toName: name,
            template: 'incidentDeadline',
            data: { title: dossier.title, items, timeZone: dossier.timeZone, path: `/incidents/${incidentId}` },
          },
          at,
        )
    }
    await keepReminder(tx, incidentId, at)
  })
}

import { setIncidentReminder, type Transaction } from '@rantai/db'
import { clockReminders } from '@rantai/questionnaires'
import { clocksOf, incidentDossier } from './incident-clocks'

/** Sets when somebody has to be told of a deadline next. To be called after whatever may move a clock. */
export async function keepReminder(tx: Transaction, incidentId: string, now: Date): Promise<void> {
  const dossier = await incidentDossier(tx, incidentId)
  if (!dossier || dossier.state === 'closed') return
  const next = clockReminders(clocksOf(dossier, now)).find(({ at }) => at.getTime() > now.getTime())
  await setIncidentReminder(tx, incidentId, next?.at ?? null)
}

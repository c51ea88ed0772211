import { lockContractReminder, setContractReminderState } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import { postMail, type WorkerCall } from '../notifications'

/**
 * Tells whoever looks after a contract that it ends, renews or is to be looked at again, if that is still so. Two days of
 * one contract on one date are one mail.
 */
export async function sendContractReminder(
  { actor, deps }: WorkerCall,
  reminderId: string,
): Promise<'sent' | 'skipped'> {
  const scope = authorize(actor, 'contract.read')
  return deps.database.withScope(scope, async (tx) => {
    const reminder = await lockContractReminder(tx, reminderId)
    if (!reminder) return 'skipped'
    const at = deps.now()
    const { contractId, kind, eventOn, daysBefore, title, vendorName } = reminder
    let sent = 0
    for (const { name, email } of reminder.true ? reminder.people : []) {
      const mailId = await postMail(
        tx,
        {
          dedupeKey: `contract:${contractId}:${eventOn}:${String(daysBefore)}:${email.toLowerCase()}`,
          toEmail: email,
          toName: name,
          template: 'contractDay',
          data: { vendorName, title, path: `/contracts/${contractId}`, kind, eventOn, daysBefore },
        },
        at,
      )
      if (mailId !== undefined) sent += 1
    }
    const state = sent > 0 ? 'sent' : 'skipped'
    await setContractReminderState(tx, { id: reminder.id, state })
    if (sent > 0) {
      const data = { title, kind, eventOn, daysBefore }
      await record(tx, actor, { action: 'contract.reminded', objectKind: 'contract', objectId: contractId, data }, at)
    }
    return state
  })
}

import { transferPageRepository, transferRepository } from '@rantai/db'
import { transferReminders } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import { postMail, type WorkerCall } from '../notifications'
import { computedOf, filingsFor } from './computed'

/** A moment that was missed because the worker was down is still told of for so long. */
const LATE_MS = 24 * 60 * 60_000

/**
 * Tells whoever looks after a transfer of its days that come near or have come: filings, what is to be filled in, the
 * assessment. Each moment once, all of one moment in one mail; then the next is planned. What was done meanwhile is left out.
 */
export async function remindOfTransfer({ actor, deps }: WorkerCall, id: string): Promise<void> {
  const scope = authorize(actor, 'transfer.read')
  await deps.database.withScope(scope, async (tx) => {
    const row = await transferRepository.lockTransfer(tx, id)
    if (!row || row.state === 'ended') return
    const now = deps.now()
    const { today, timeZone } = await transferPageRepository.readAround(tx, id, now)
    const due = transferReminders({
      ...{ filings: filingsFor(row, { today, timeZone }), timeZone },
      fillBy: row.missing.length > 0 ? row.fillBy : null,
      validUntil: row.signed?.validUntil ?? null,
      draftDueOn: row.draft?.dueOn ?? null,
    }).filter((each) => each.at.getTime() <= now.getTime() && each.at.getTime() > now.getTime() - LATE_MS)
    const latest = due.at(-1)
    if (latest) {
      const { title, people } = await transferPageRepository.readTransferPeople(tx, id)
      const items = due.map(({ event }) => ({ kind: event.kind, on: event.on }))
      let sent = 0
      for (const { name, email } of people) {
        const mailId = await postMail(
          tx,
          {
            ...{
              dedupeKey: `transfer:${id}:${latest.at.toISOString()}:${email.toLowerCase()}`,
              toEmail: email,
              toName: name,
            },
            template: 'transferDay',
            data: { title, origin: row.origin, destination: row.destination, items, path: `/transfers/${id}` },
          },
          now,
        )
        if (mailId !== undefined) sent += 1
      }
      const about = { objectKind: 'transfer', objectId: id, data: { number: row.number, items } }
      if (sent > 0) await record(tx, actor, { action: 'transfer.reminded', ...about }, now)
    }
    await transferRepository.keepComputed(tx, [computedOf(row, { today, timeZone, now })])
  })
}

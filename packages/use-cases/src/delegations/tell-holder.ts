import { delegationRepository, type DelegationRow, type Transaction } from '@rantai/db'
import { authorize } from '../access'
import { openAnswering } from '../answers/open-answering'
import { editableOf } from '../answers/standing'
import { dateIn } from '../calendar'
import type { WorkerCall } from '../notifications'
import { postMail } from '../notifications/post-mail'
import { progressIn } from './handed-part'
import { nextReminder } from './delegation-plan'

type Asking = { readonly delegationId: string; readonly reminder?: boolean | undefined }

/** Sends the mail with the link of what was handed over, or (`reminder`) the one that somebody asked for. Done again it sends nothing. */
export async function tellHolder({ actor, deps }: WorkerCall, { delegationId, reminder }: Asking): Promise<void> {
  const scope = authorize(actor, 'delegation.write')
  const at = deps.now()
  await deps.database.withScope(scope, async (tx) => {
    const handed = await delegationRepository.lockDelegation(tx, delegationId)
    if (!handed || handed.takenBackAt !== null) return
    await post(tx, handed, { at, reminder: reminder === true, progress: await progressOf(tx, handed, at) })
  })
}

/**
 * A planned reminder: sent if the holder is still waited for, and the next one planned. The plan ends by itself when everything is answered
 * or nothing can be answered any more.
 */
export async function remindDelegation({ actor, deps }: WorkerCall, delegationId: string): Promise<void> {
  const scope = authorize(actor, 'delegation.write')
  const at = deps.now()
  await deps.database.withScope(scope, async (tx) => {
    const handed = await delegationRepository.lockDelegation(tx, delegationId)
    if (!handed?.remindAt || handed.remindAt > at || handed.takenBackAt !== null) return
    const progress = await progressOf(tx, handed, at)
    if (!progress.open) {
      await delegationRepository.setPlan(tx, { id: handed.id, remindAt: null })
      return
    }
    const { wantedOn, customerTimeZone: timeZone } = handed
    const remindAt = nextReminder({ wantedOn, timeZone }, at)
    // Whoever answered all may still change something; only what is unanswered is waited for.
    const waits = progress.answered < progress.total
    if (waits) await post(tx, handed, { at, reminder: true, progress })
    await delegationRepository.setPlan(tx, { id: handed.id, remindAt, ...(waits ? { remindedAt: at } : {}) })
  })
}

type Progress = { readonly open: boolean; readonly answered: number; readonly total: number }

async function progressOf(tx: Transaction, handed: DelegationRow, at: Date): Promise<Progress> {
  const { row, asked } = await openAnswering(tx, handed.assessmentId)
  return { open: editableOf(row, asked) !== 'none', ...progressIn(handed, { row, asked }, at) }
}

type Letter = { readonly at: Date; readonly reminder: boolean; readonly progress: Progress }

async function post(tx: Transaction, handed: DelegationRow, { at, reminder, progress }: Letter): Promise<void> {
  const { id, part, note, wantedOn, customerName, customerTimeZone, title } = handed
  const today = dateIn(at, customerTimeZone)
  const { answered, total } = progress
  await postMail(
    tx,
    {
      dedupeKey: reminder ? `handedReminder:${id}:${today}` : `handed:${id}`,
      template: reminder ? 'partReminder' : 'partHanded',
      ...{ toEmail: handed.email, toName: handed.name, locale: handed.locale },
      data: {
        delegationId: id,
        byName: handed.handedByName,
        // An answer to the mail goes to whoever handed it over.
        requesterEmail: handed.handedByEmail,
        ...{ customerName, title, part, note, wantedOn, answered, count: total, late: today > wantedOn },
      },
    },
    at,
  )
}

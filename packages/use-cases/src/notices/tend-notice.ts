import { type NoticeChange, noticeRepository, type PartyNoticeRow, type Transaction } from '@rantai/db'
import { dueStep, nextMoment } from '@rantai/questionnaires'
import { authorize, type System } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import type { WorkerCall } from '../notifications'
import { mailOf, tellReaders } from './notice-mails'
import { takeEffect } from './take-effect'
import { tellVendor } from './tell-vendor'

/** Does what time does to a notice; found again in the same moment there is nothing left to do. */
export async function tendNotice(call: WorkerCall, noticeId: string): Promise<void> {
  const scope = authorize(call.actor, 'notice.write')
  await call.deps.database.withScope(scope, async (tx) => {
    const notice = await noticeRepository.lockPartyNotice(tx, noticeId)
    if (notice) await runSteps(tx, call, notice)
  })
}

/** Every step that is due, one after the other. The notice has to be locked. */
export async function runSteps(tx: Transaction, call: Call, from: PartyNoticeRow): Promise<PartyNoticeRow> {
  let notice = from
  const now = call.deps.now()
  for (let step = dueStep(notice, now); step !== null; step = dueStep(notice, now)) {
    if (step === 'effective') return takeEffect(tx, call, notice)
    notice = step === 'remind' ? await remind(tx, notice, now) : await elapse(tx, notice, { state: step, now })
  }
  return notice
}

async function remind(tx: Transaction, notice: PartyNoticeRow, now: Date): Promise<PartyNoticeRow> {
  const reminded = { ...notice, remindAt: null }
  await noticeRepository.updatePartyNotice(tx, changeOf(reminded, nextMoment(reminded)))
  await tellReaders(tx, notice, { template: 'noticeReminder', data: mailOf(notice), at: now })
  return reminded
}

/** The window ended at midnight, whenever somebody came to look. Nobody answered: no name stands there. */
async function elapse(
  tx: Transaction,
  notice: PartyNoticeRow,
  { state, now }: { readonly state: 'deemed' | 'unanswered'; readonly now: Date },
): Promise<PartyNoticeRow> {
  const elapsed = { ...notice, state, answeredAt: notice.endsAt, remindAt: null }
  await noticeRepository.updatePartyNotice(tx, changeOf(elapsed, nextMoment(elapsed)))
  const data = { name: notice.partyName, vendor: notice.vendorName, state, lastDay: notice.lastDay }
  // The record says when it was written; `lastDay` is the day that counts.
  await record(tx, systemOf(tx), { action: 'notice.elapsed', objectKind: 'notice', objectId: notice.id, data }, now)
  await tellVendor(tx, notice, { kind: state, body: '', authorName: 'Rantai', at: now })
  if (state === 'unanswered')
    await tellReaders(tx, notice, { template: 'noticeUnanswered', data: mailOf(notice), at: now })
  return elapsed
}

/** Whoever is at it, time did this. */
const systemOf = (tx: Transaction): System => ({
  kind: 'system',
  organisationId: tx.scope.organisationId ?? undefined,
})

export const changeOf = (notice: PartyNoticeRow, nextAt: Date | null): NoticeChange => {
  const { id, state, answer, answeredByName, answeredAt, outcome, outcomeNote, outcomeByName, outcomeAt, remindAt } =
    notice
  return {
    ...{ id, state, answer, answeredByName, answeredAt, outcome, outcomeNote, outcomeByName, outcomeAt, remindAt },
    nextAt,
  }
}

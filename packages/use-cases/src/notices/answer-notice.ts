import { noticeRepository, type PartyNoticeRow, type Transaction } from '@rantai/db'
import { mayBeAgreed, mayBeAnswered, nextMoment } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { AgreeInput, AnswerNoticeInput } from './notices.schema'
import { dropNoticed, expectNoticed } from './noticed-transfers'
import { endNotice, takeEffect } from './take-effect'
import { tellVendor } from './tell-vendor'
import { changeOf, runSteps } from './tend-notice'

/**
 * Approves a notice, approves it with terms, or objects with reasons; the vendor sees which, and the words. What was approved takes effect
 * on its day, at once where that has come.
 * @throws UseCaseError 'forbidden', 'notFound', 'notAllowedNow' (the window ended, or it was answered before)
 */
export async function answerNotice(call: Call, input: AnswerNoticeInput): Promise<void> {
  const { actor, deps } = call
  const scope = authorize(actor, 'notice.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const notice = await lockTended(tx, call, input.noticeId)
    if (!mayBeAnswered(notice, at)) throw new UseCaseError('notAllowedNow', { state: notice.outcome ?? notice.state })
    const text = input.answer === 'approved' ? '' : input.text
    const answered = {
      ...{ ...notice, state: input.answer, answer: text, answeredByName: actor.name, answeredAt: at, remindAt: null },
    }
    await noticeRepository.updatePartyNotice(tx, changeOf(answered, nextMoment(answered)))
    const data = { name: notice.partyName, vendor: notice.vendorName, answer: input.answer, text }
    await record(tx, actor, { action: 'notice.answered', objectKind: 'notice', objectId: notice.id, data }, at)
    await tellVendor(tx, notice, { kind: input.answer, body: text, authorName: actor.name, at })
    if (input.answer === 'objected') await dropNoticed(tx, deps, notice)
    await runSteps(tx, call, answered)
  })
}

/**
 * Says what was agreed on a notice that was objected to: the change goes ahead, or it doesn't.
 * @throws UseCaseError 'forbidden', 'notFound', 'notAllowedNow' where it wasn't objected to or ended
 */
export async function settleObjection(call: Call, input: AgreeInput): Promise<void> {
  const { actor, deps } = call
  const scope = authorize(actor, 'notice.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const notice = await lockTended(tx, call, input.noticeId)
    if (!mayBeAgreed(notice)) throw new UseCaseError('notAllowedNow', { state: notice.outcome ?? notice.state })
    const { agreed: note, goesAhead } = input
    const data = { name: notice.partyName, vendor: notice.vendorName, goesAhead, text: note }
    await record(tx, actor, { action: 'notice.agreed', objectKind: 'notice', objectId: notice.id, data }, at)
    if (!goesAhead) return endNotice(tx, notice, { outcome: 'withdrawn', note, byName: actor.name, at })
    const standing = { ...notice, state: 'approvedWithTerms', answer: `${notice.answer}\n\n${note}`.trim() } as const
    const settled = { ...standing, answeredByName: actor.name, answeredAt: at, remindAt: null }
    await noticeRepository.updatePartyNotice(tx, changeOf(settled, nextMoment(settled)))
    await tellVendor(tx, notice, { kind: 'approvedWithTerms', body: note, authorName: actor.name, at })
    await expectNoticed(tx, deps, settled)
    if (settled.startsAt <= at) await takeEffect(tx, call, settled)
  })
}

/** A notice with everything done that time did to it until now, so that nobody answers what elapsed a second ago. */
async function lockTended(tx: Transaction, call: Call, noticeId: string): Promise<PartyNoticeRow> {
  const notice = await noticeRepository.lockPartyNotice(tx, noticeId)
  if (!notice) throw new UseCaseError('notFound')
  return runSteps(tx, call, notice)
}

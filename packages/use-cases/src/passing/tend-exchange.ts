import {
  exchangeRepository,
  invitationRepository,
  moveAssessingState,
  passingRepository,
  type PassedRequestRow,
} from '@rantai/db'
import { authorize } from '../access'
import { dateIn } from '../calendar'
import type { WorkerCall } from '../notifications'
import { postMail } from '../notifications/post-mail'
import { askerOf } from './open-exchange'

async function read({ actor, deps }: WorkerCall, requestId: string): Promise<PassedRequestRow | undefined> {
  return deps.database.withScope(authorize(actor, 'passing.write'), (tx) =>
    passingRepository.lockRequest(tx, requestId),
  )
}

/** Ends the exchange of a request that was taken back: links and sessions die, the contact is told. Done again it changes nothing. */
export async function endExchange(call: WorkerCall, requestId: string): Promise<void> {
  const request = await read(call, requestId)
  if (request?.state !== 'takenBack') return
  const at = call.deps.now()
  await call.deps.database.withScope(authorize(askerOf(request), 'invitation.send'), async (tx) => {
    const exchange = await exchangeRepository.lockExchange(tx, request.exchangeId)
    if (!exchange || !(await moveAssessingState(tx, request.exchangeId, { from: ['invited'], to: 'recalled', at })))
      return
    if (exchange.invitationId === null) return
    await invitationRepository.setInvitationState(tx, exchange.invitationId, 'recalled')
    await invitationRepository.revokeInvitation(tx, exchange.invitationId, at)
    if (exchange.invitationState === 'queued') return
    const { name: customerName } = await exchangeRepository.readAsker(tx)
    const data = { customerName, title: request.service, authorName: request.takenBackByName ?? '', text: '' }
    const { contactEmail: toEmail, contactName: toName, locale, exchangeId: assessmentId } = request
    const letter = { dedupeKey: `recalled:${exchange.invitationId}`, template: 'recalled', toEmail, toName, locale }
    await postMail(tx, { ...letter, assessmentId, data }, at)
  })
}

/** Sends the one reminder of a request. */
export async function remindExchange(call: WorkerCall, requestId: string): Promise<void> {
  const request = await read(call, requestId)
  if (request?.state !== 'sent' || request.remindedAt === null) return
  const at = call.deps.now()
  await call.deps.database.withScope(authorize(askerOf(request), 'invitation.send'), async (tx) => {
    const exchange = await exchangeRepository.lockExchange(tx, request.exchangeId)
    if (exchange?.assessingState !== 'invited' || exchange.invitationId === null) return
    const { name: customerName, timeZone } = await exchangeRepository.readAsker(tx)
    const late = Math.round((Date.parse(dateIn(at, timeZone)) - Date.parse(request.dueOn)) / 86_400_000)
    const item = { title: request.service, dueOn: request.dueOn, answered: exchange.answered }
    const data = {
      ...{ invitationId: exchange.invitationId, customerName, lateDays: Math.max(0, late) },
      ...{ requesterName: request.askedByName, requesterEmail: request.askedByEmail },
      items: [{ ...item, questionCount: request.questionIds.length }],
    }
    const { contactEmail: toEmail, contactName: toName, locale, exchangeId: assessmentId } = request
    const letter = { dedupeKey: `passedReminder:${requestId}`, template: 'reminder', toEmail, toName, locale }
    await postMail(tx, { ...letter, assessmentId, data }, at)
  })
}

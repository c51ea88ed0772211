import {
  engagementRepository,
  handoverRepository,
  invitationRepository,
  moveAssessingState,
  newId,
  openingRepository,
  type AssessmentToManage,
  type Transaction,
} from '@rantai/db'
import type { z } from 'zod'
import { authorize, type Member } from '../access'
import { mayBecomeAssessing, planReminders } from '../assessments'
import { record, type AuditAction } from '../audit'
import type { Call } from '../call'
import { dateIn } from '../calendar'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { postMail } from '../notifications'
import { assertMayBeAsked } from './claimed-vendor'
import type {
  recallSchema,
  refuseTimeSchema,
  replaceContactSchema,
  setDueSchema,
  writeToVendorSchema,
} from './invitations.schema'

const INVITATION_DAYS = 60
const DAY_MS = 86_400_000

type Work = {
  readonly tx: Transaction
  readonly actor: Member
  readonly at: Date
  readonly assessment: AssessmentToManage
}

/** One act on an assessment of the actor's organisation, in one transaction, with the row locked. */
async function manage(
  { actor, deps }: Call,
  {
    action,
    assessmentId,
  }: { readonly action: 'invitation.send' | 'invitation.recall' | 'assessment.extend'; readonly assessmentId: string },
  work: (about: Work) => Promise<void>,
): Promise<void> {
  const scope = authorize(actor, action)
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const assessment = await invitationRepository.lockAssessment(tx, assessmentId)
    await work({ tx, actor, at: deps.now(), assessment })
  })
}

/**
 * Takes the questions back: every link and session dies at once, reminders stop, the contact is told. What the vendor typed
 * stays the vendor's.
 * @throws UseCaseError notFound; notAllowedNow once answers were sent
 */
export function recallInvitation(call: Call, input: z.infer<typeof recallSchema>): Promise<void> {
  return manage(
    call,
    { action: 'invitation.recall', assessmentId: input.assessmentId },
    async ({ tx, actor, at, assessment }) => {
      const stepped =
        assessment.answeringState !== 'submitted' &&
        (await moveAssessingState(tx, assessment.assessmentId, {
          to: 'recalled',
          from: mayBecomeAssessing('recalled'),
          at,
        }))
      if (!stepped)
        throw new UseCaseError('notAllowedNow', {
          state: assessment.answeringState === 'submitted' ? 'submitted' : assessment.assessingState,
        })
      if (assessment.invitation) {
        await invitationRepository.setInvitationState(tx, assessment.invitation.id, 'recalled')
        await invitationRepository.revokeInvitation(tx, assessment.invitation.id, at)
        if (assessment.invitation.state !== 'queued') {
          const data = {
            customerName: assessment.customerName,
            title: assessment.title,
            authorName: actor.name,
            text: input.reason,
          }
          await mailContact(
            tx,
            assessment,
            { template: 'recalled', dedupeKey: `recalled:${assessment.invitation.id}`, data },
            at,
          )
        }
      }
      await openingRepository.skipReminders(tx, assessment.assessmentId)
      await recordAct({ tx, actor, at, assessment }, 'assessment.recalled', { reason: input.reason })
    },
  )
}

/**
 * Gives the questions to another contact: the old links die, no answer is lost, both contacts get a mail. What the old
 * one wrote and did not send waits until the old one says yes, by a mail that asks; at the same address it goes along.
 * The database decides which (gate.may_take_over): a customer cannot bring itself drafts by naming a mailbox.
 * @throws UseCaseError notFound; notAllowedNow when nothing is open; invalidInput where the address could open nothing
 */
export function replaceContact(call: Call, input: z.infer<typeof replaceContactSchema>): Promise<void> {
  return manage(call, { action: 'invitation.send', assessmentId: input.assessmentId }, async (about) => {
    const { tx, assessment, at } = about
    if (!['invited', 'returned', 'recalled'].includes(assessment.assessingState))
      throw new UseCaseError('notAllowedNow', { state: assessment.assessingState })
    await assertMayBeAsked(tx, { vendorId: assessment.vendorId, email: input.contactEmail })
    const before = assessment.invitation
    if (before) {
      await invitationRepository.setInvitationState(tx, before.id, 'replaced')
      await invitationRepository.revokeInvitation(tx, before.id, at)
    }
    if (assessment.assessingState === 'recalled') {
      await moveAssessingState(tx, assessment.assessmentId, { to: 'invited', from: ['recalled'], at })
      await planReminders(tx, assessment, at)
    }
    const contact = { contactName: input.contactName, contactEmail: input.contactEmail, locale: input.locale }
    const { contactName: name, contactEmail: email, locale } = contact
    await engagementRepository.upsertContact(tx, {
      id: newId(),
      vendorId: assessment.vendorId,
      name,
      email,
      locale,
      at,
    })
    const invitationId = await inviteAnew(about, contact)
    await tellEarlierContacts(about, { ...contact, invitationId })
    await invitationRepository.endWait(tx, assessment.assessmentId)
    await recordAct(about, 'invitation.replaced', { from: before?.contactName ?? null, to: input.contactName })
  })
}

/** Sends the invitation's mail once more, with a fresh link. @throws UseCaseError notFound; notAllowedNow when nothing is open */
export function resendInvitation(call: Call, input: { readonly assessmentId: string }): Promise<void> {
  return manage(call, { action: 'invitation.send', assessmentId: input.assessmentId }, async (about) => {
    const { tx, assessment, at } = about
    const { invitation } = assessment
    if (!invitation || !['invited', 'returned'].includes(assessment.assessingState))
      throw new UseCaseError('notAllowedNow', { state: assessment.assessingState })
    // Pressing twice within a minute is one wish.
    const dedupeKey = `invitation:${invitation.id}:${at.toISOString().slice(0, 16)}`
    await mailContact(tx, assessment, { template: 'invitation', dedupeKey, data: askedData(assessment) }, at)
    await recordAct(about, 'invitation.resent', { to: invitation.contactName })
  })
}

/** Moves the due date; answers a wish for more time with it. @throws UseCaseError notFound, notAllowedNow, invalidInput */
export function setDueDate(call: Call, input: z.infer<typeof setDueSchema>): Promise<void> {
  return manage(call, { action: 'assessment.extend', assessmentId: input.assessmentId }, async (about) => {
    const { tx, assessment, at } = about
    if (!['invited', 'returned'].includes(assessment.assessingState))
      throw new UseCaseError('notAllowedNow', { state: assessment.assessingState })
    if (input.dueOn <= dateIn(at, assessment.timeZone)) {
      throw new UseCaseError('invalidInput', { issues: [{ path: ['dueOn'], message: 'Choose a date after today.' }] })
    }
    await invitationRepository.setDueOn(tx, assessment.assessmentId, input.dueOn)
    await planReminders(tx, { ...assessment, dueOn: input.dueOn }, at)
    await say(about, {
      kind: 'timeGranted',
      body: input.reason || 'The due date has moved.',
      data: { dueOn: input.dueOn },
    })
    await recordAct(about, 'assessment.dueMoved', { from: assessment.dueOn, to: input.dueOn, reason: input.reason })
  })
}

/** Says no to a wish for more time, with the reason. @throws UseCaseError notFound, notAllowedNow */
export function refuseTime(call: Call, input: z.infer<typeof refuseTimeSchema>): Promise<void> {
  return manage(call, { action: 'assessment.extend', assessmentId: input.assessmentId }, async (about) => {
    if (about.assessment.answeringState !== 'wantsTime')
      throw new UseCaseError('notAllowedNow', { state: about.assessment.answeringState })
    await say(about, { kind: 'timeRefused', body: input.reason, data: {} })
    await recordAct(about, 'assessment.timeRefused', { reason: input.reason })
  })
}

/** Writes to the vendor about the assessment as a whole. @throws UseCaseError notFound */
export function writeToVendor(call: Call, input: z.infer<typeof writeToVendorSchema>): Promise<void> {
  return manage(call, { action: 'invitation.send', assessmentId: input.assessmentId }, async (about) => {
    await say(about, { kind: 'clarification', body: input.body, data: {} })
    await recordAct(about, 'message.sent', { body: input.body })
  })
}

/** A word to the vendor; one that the vendor waited for makes it the vendor's turn again. */
async function say(
  { tx, actor, at, assessment }: Work,
  what: { readonly kind: string; readonly body: string; readonly data: Record<string, unknown> },
): Promise<void> {
  const messageId = newId()
  await invitationRepository.insertCustomerMessage(tx, {
    id: messageId,
    answeringOrganisationId: assessment.answeringOrganisationId,
    assessmentId: assessment.assessmentId,
    questionId: null,
    authorName: actor.name,
    at,
    ...what,
  })
  await enqueue(tx, 'message.posted', { assessmentId: assessment.assessmentId, messageId }, { at })
  await invitationRepository.endWait(tx, assessment.assessmentId)
}

async function inviteAnew(
  { tx, at, assessment }: Work,
  contact: { readonly contactName: string; readonly contactEmail: string; readonly locale: string },
): Promise<string> {
  const id = newId()
  const { invitation: before, ...rest } = assessment
  const summary = before?.summary ?? {}
  await openingRepository.insertInvitation(tx, {
    id,
    answeringOrganisationId: assessment.answeringOrganisationId,
    assessmentId: assessment.assessmentId,
    ...contact,
    message: before?.message ?? null,
    summary,
    at,
    expiresAt: new Date(at.getTime() + INVITATION_DAYS * DAY_MS),
  })
  const now: AssessmentToManage = {
    ...rest,
    invitation: { id, state: 'queued', message: before?.message ?? null, summary, ...contact },
  }
  await mailContact(tx, now, { template: 'invitation', dedupeKey: `invitation:${id}`, data: askedData(now) }, at)
  return id
}

/** Whoever wrote something is asked to hand it over; who was asked last and wrote nothing, or need not be asked, is told. */
async function tellEarlierContacts(
  { tx, actor, at, assessment }: Work,
  to: { readonly invitationId: string; readonly contactName: string; readonly contactEmail: string },
): Promise<void> {
  const { assessmentId, customerName, vendorName, title, requesterEmail, invitation: before } = assessment
  const data = { customerName, vendorName, title, requesterEmail, byName: actor.name, toName: to.contactName }
  const asked = await handoverRepository.askHandover(tx, to.invitationId, at)
  for (const { handoverId, contactName: toName, contactEmail: toEmail, locale } of asked) {
    const letter = { template: 'handoverAsked', dedupeKey: `handover:${handoverId}` }
    const about = { ...data, handoverId, toEmail: to.contactEmail }
    await postMail(tx, { ...letter, toEmail, toName, locale, assessmentId, data: about }, at)
  }
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
  // A mail that never left is not taken back, and nobody needs to be told about themselves.
  if (!before || before.state === 'queued' || same(before.contactEmail, to.contactEmail)) return
  if (asked.some(({ contactEmail }) => same(contactEmail, before.contactEmail))) return
  await mailContact(tx, assessment, { template: 'contactReplaced', dedupeKey: `replaced:${before.id}`, data }, at)
}

type Letter = { readonly template: string; readonly dedupeKey: string; readonly data: Record<string, unknown> }

async function mailContact(tx: Transaction, assessment: AssessmentToManage, letter: Letter, at: Date): Promise<void> {
  const { invitation } = assessment
  if (!invitation) return
  const { contactEmail: toEmail, contactName: toName, locale } = invitation
  await postMail(tx, { ...letter, toEmail, toName, locale, assessmentId: assessment.assessmentId }, at)
}

function askedData(assessment: AssessmentToManage): Record<string, unknown> {
  const minutes = assessment.invitation?.summary['minutes']
  return {
    invitationId: assessment.invitation?.id,
    customerName: assessment.customerName,
    vendorName: assessment.vendorName,
    title: assessment.title,
    dueOn: assessment.dueOn,
    requesterName: assessment.requesterName,
    requesterEmail: assessment.requesterEmail,
    questionCount: assessment.questionCount,
    minutes: typeof minutes === 'number' ? minutes : 0,
    message: assessment.invitation?.message ?? null,
  }
}

function recordAct(
  { tx, actor, at, assessment }: Work,
  action: AuditAction,
  data: Record<string, unknown>,
): Promise<void> {
  const objectId = assessment.engagementId
  return record(
    tx,
    actor,
    { action, objectKind: 'engagement', objectId, data: { assessmentId: assessment.assessmentId, ...data } },
    at,
  )
}

import { newId, openingRepository, putOwnQuestionnaire, type Transaction } from '@rantai/db'
import { record } from '../audit'
import type { Actor } from '../access'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { shareNoticeTerms } from '../notices/notice-terms'
import { postMail } from '../notifications'
import type { OwnPacks } from '../packs/own-packs'
import { composeFor, type Facts, type ScopedQuestionnaire } from './compose-for'
import { planReminders } from './plan-reminders'

/** An invitation that nobody opens ends after this long; opened, it lives as long as the assessment. */
const INVITATION_DAYS = 60
const DAY_MS = 86_400_000

export type NewlyAsked = {
  readonly engagement: {
    readonly id: string
    readonly vendorId: string
    readonly title: string
    readonly description: string
    /** The ids of the packs in force, and the reason for each that was taken out. */
    readonly packs: readonly string[]
    readonly removedPacks: Readonly<Record<string, string>>
    readonly variant: 'standard' | 'sme'
    readonly tier: string | null
  }
  readonly vendor: { readonly name: string; readonly country: string | null }
  readonly customer: { readonly name: string; readonly timeZone: string }
  /** The engagement's facts and the organisation's, pinned from here on. */
  readonly facts: Facts
  /** The organisation's own packs, published as of now. */
  readonly own: OwnPacks
  readonly contact: { readonly name: string; readonly email: string; readonly locale: string }
  readonly requester: { readonly name: string; readonly email: string | null }
  readonly message: string | null
  /** ISO days. */
  readonly dueOn: string
  readonly asOf: string
  readonly kind: 'full' | 'delta'
  /** 1 for the first assessment of an engagement. */
  readonly number: number
  readonly follows: {
    readonly previousAssessmentId: string
    readonly delta: unknown
    readonly cause: { readonly kind: string; readonly object: string; readonly date: string } | null
  } | null
}

export type OpenedAssessment = {
  readonly assessmentId: string
  readonly invitationId: string
  readonly questionCount: number
}

/**
 * Opens one assessment inside the caller's transaction: composes the questionnaire, writes what crosses and what stays
 * with the customer, invites the contact by one mail, plans the reminders. Used when people invite and when the calendar
 * does. Assessing scope.
 *
 * @throws UseCaseError notFound when the vendor is not the scope's
 */
export async function openAssessment(
  tx: Transaction,
  actor: Actor,
  asked: NewlyAsked,
  at: Date,
): Promise<OpenedAssessment> {
  const { engagement, customer, contact } = asked
  const scoped = composeFor({
    packs: engagement.packs,
    variant: engagement.variant,
    facts: asked.facts,
    asOf: asked.asOf,
    own: asked.own,
  })
  const relationship = await openingRepository.openRelationship(tx, {
    relationshipId: newId(),
    vendorId: engagement.vendorId,
    assessingName: customer.name,
    at,
  })
  if (!relationship) throw new UseCaseError('notFound')
  const questionnaireHash = await keepQuestionnaire(tx, scoped, at)
  const assessmentId = newId()
  await openingRepository.insertAssessment(tx, {
    id: assessmentId,
    ...relationship,
    previousAssessmentId: asked.follows?.previousAssessmentId ?? null,
    number: asked.number,
    kind: asked.kind,
    title: engagement.title,
    description: engagement.description,
    requesterName: asked.requester.name,
    requesterEmail: asked.requester.email,
    questionnaireHash,
    questionCount: scoped.questionCount,
    dueOn: asked.dueOn,
    at,
    content: scoped.asked,
    delta: asked.follows?.delta ?? null,
  })
  await openingRepository.insertAssessmentInternal(tx, {
    assessmentId,
    engagementId: engagement.id,
    facts: asked.facts,
    tier: engagement.tier,
    packs: engagement.packs,
    removedPacks: engagement.removedPacks,
    packVersions: Object.fromEntries(scoped.questionnaire.packs.map(({ id, version }) => [id, version])),
    variant: engagement.variant,
    cause: asked.follows?.cause ?? null,
    createdByName: asked.requester.name,
    at,
  })
  await shareNoticeTerms(tx, engagement.vendorId, at)
  const invitationId = await invite(
    tx,
    { ...asked, assessmentId, answeringOrganisationId: relationship.answeringOrganisationId, scoped },
    at,
  )
  const toPlan = { dueOn: asked.dueOn, timeZone: customer.timeZone, vendorCountry: asked.vendor.country }
  await planReminders(tx, { assessmentId, ...toPlan }, at)
  if (asked.follows) {
    const across = { assessingOrganisationId: tx.scope.organisationId ?? '', ...relationship }
    await enqueue(tx, 'answers.carry', { assessmentId }, { at, across })
  }
  await record(
    tx,
    actor,
    {
      action: asked.follows ? 'assessment.reopened' : 'assessment.invited',
      objectKind: 'engagement',
      objectId: engagement.id,
      data: {
        assessmentId,
        kind: asked.kind,
        dueOn: asked.dueOn,
        contact: contact.name,
        questions: scoped.questionCount,
        packs: scoped.questionnaire.packs.map(({ id, version }) => `${id} ${version}`),
        removedPacks: engagement.removedPacks,
        cause: asked.follows?.cause ?? null,
      },
    },
    at,
  )
  return { assessmentId, invitationId, questionCount: scoped.questionCount }
}

/** One with an own pack stays with its organisation; any other is stored once for all. Its hash is the database's. */
async function keepQuestionnaire(
  tx: Transaction,
  { questionnaire, content }: ScopedQuestionnaire,
  at: Date,
): Promise<string> {
  const { hash } = questionnaire
  if (questionnaire.packs.some(({ kind }) => kind === 'organisation')) {
    await putOwnQuestionnaire(tx, { hash, content, at })
    return hash
  }
  if ((await openingRepository.putQuestionnaire(tx, content, at)) !== hash)
    throw new Error('The stored questionnaire has another hash than the composed one.')
  return hash
}

type ToInvite = Omit<NewlyAsked, 'follows'> & {
  readonly assessmentId: string
  readonly answeringOrganisationId: string
  readonly scoped: ReturnType<typeof composeFor>
}

/** The invitation row and its one mail. */
async function invite(tx: Transaction, asked: ToInvite, at: Date): Promise<string> {
  const { contact, engagement, requester, scoped } = asked
  const invitationId = newId()
  await openingRepository.insertInvitation(tx, {
    id: invitationId,
    answeringOrganisationId: asked.answeringOrganisationId,
    assessmentId: asked.assessmentId,
    contactName: contact.name,
    contactEmail: contact.email,
    locale: contact.locale,
    message: asked.message,
    summary: {
      customerName: asked.customer.name,
      customerTimeZone: asked.customer.timeZone,
      requesterName: requester.name,
      requesterEmail: requester.email,
      service: engagement.title,
      vendorName: asked.vendor.name,
      packs: scoped.packs.filter(({ count }) => count > 0),
      questionCount: scoped.questionCount,
      minutes: scoped.minutes,
    },
    at,
    expiresAt: new Date(at.getTime() + INVITATION_DAYS * DAY_MS),
  })
  await postMail(
    tx,
    {
      dedupeKey: `invitation:${invitationId}`,
      toEmail: contact.email,
      toName: contact.name,
      locale: contact.locale,
      template: 'invitation',
      assessmentId: asked.assessmentId,
      data: {
        invitationId,
        customerName: asked.customer.name,
        vendorName: asked.vendor.name,
        title: engagement.title,
        dueOn: asked.dueOn,
        requesterName: requester.name,
        requesterEmail: requester.email,
        questionCount: scoped.questionCount,
        minutes: scoped.minutes,
        message: asked.message,
      },
    },
    at,
  )
  return invitationId
}

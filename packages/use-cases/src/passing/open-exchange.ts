import {
  engagementRepository,
  exchangeRepository,
  invitationRepository,
  newId,
  openingRepository,
  passingRepository,
  type PassedRequestRow,
  type Transaction,
  vendorRepository,
} from '@rantai/db'
import { type Asked, passedDown } from '@rantai/questionnaires/asked'
import { authorize, type System } from '../access'
import { openAnswering } from '../answers/open-answering'
import { record } from '../audit'
import { UseCaseError } from '../errors'
import { shareNoticeTerms } from '../notices/notice-terms'
import type { WorkerCall } from '../notifications'
import { postMail } from '../notifications/post-mail'

const MINUTES_A_QUESTION = 1.5
const INVITATION_DAYS = 60
const DAY_MS = 86_400_000

/** The organisation that asked, as the row says; after a merge it isn't the one that asks now. */
export const askerOf = ({ exchangeOrganisationId }: PassedRequestRow): System => ({
  kind: 'system',
  organisationId: exchangeOrganisationId,
})

/**
 * Asks a sub-processor what was passed to it: an assessment of its own, between the vendor and a placeholder organisation, with the
 * passed questions alone. Done again it changes nothing.
 */
export async function openExchange({ actor, deps }: WorkerCall, requestId: string): Promise<void> {
  const own = authorize(actor, 'passing.write')
  const found = await deps.database.withScope(own, async (tx) => {
    const request = await passingRepository.lockRequest(tx, requestId)
    if (request?.state !== 'queued') return undefined
    const { asked } = await openAnswering(tx, request.assessmentId)
    return { request, asked }
  })
  if (!found) return
  const { request, asked } = found
  const at = deps.now()
  const asker = askerOf(request)
  await deps.database.withScope(authorize(asker, 'invitation.send'), async (tx) => {
    if (await exchangeRepository.lockExchange(tx, request.exchangeId)) return
    await ask(tx, { request, asked: passedDown(asked, request.questionIds), at })
    const data = { requestId, name: request.partyName, questions: request.questionIds.length }
    await record(
      tx,
      asker,
      { action: 'questions.asked', objectKind: 'assessment', objectId: request.exchangeId, data },
      at,
    )
  })
  await deps.database.withScope(own, (tx) => passingRepository.markSent(tx, requestId))
}

type Asking = { readonly request: PassedRequestRow; readonly asked: Asked; readonly at: Date }

async function ask(tx: Transaction, { request, asked, at }: Asking): Promise<void> {
  const { name: assessingName, timeZone } = await exchangeRepository.readAsker(tx)
  const vendorId = await vendorFor(tx, request, at)
  const { contactName: name, contactEmail: email, locale } = request
  await engagementRepository.upsertContact(tx, { id: newId(), vendorId, name, email, locale, at })
  const opening = { relationshipId: newId(), vendorId, assessingName, at }
  const relationship = await openingRepository.openRelationship(tx, opening)
  if (!relationship) throw new UseCaseError('notFound')
  const questionnaireHash = await openingRepository.putQuestionnaire(tx, JSON.stringify(asked), at)
  await openingRepository.insertAssessment(tx, {
    ...{ id: request.exchangeId, ...relationship, previousAssessmentId: null, number: 1, kind: 'full', delta: null },
    ...{ title: request.service, description: '', dueOn: request.dueOn, at },
    ...{ requesterName: request.askedByName, requesterEmail: request.askedByEmail },
    ...{ questionnaireHash, questionCount: asked.questions.length, content: { ...asked, questionnaireHash } },
  })
  await shareNoticeTerms(tx, vendorId, at)
  const { answeringOrganisationId } = relationship
  await invite(tx, { request, asked, at, customer: { name: assessingName, timeZone }, answeringOrganisationId })
}

/** The company in the asker's own register: the one with that contact, else a new one. One that answers from its own organisation may refuse an address. */
async function vendorFor(
  tx: Transaction,
  { partyName: name, contactEmail: email }: PassedRequestRow,
  at: Date,
): Promise<string> {
  const known = await exchangeRepository.findVendorOf(tx, { name, email })
  if (known !== undefined && !(await invitationRepository.isClosedTo(tx, { vendorId: known, email }))) return known
  const id = newId()
  await vendorRepository.insertVendor(tx, {
    ...{
      id,
      name,
      legalName: null,
      category: null,
      country: null,
      registrationNumber: null,
      website: null,
      address: null,
    },
    ...{ domains: [], details: {}, source: 'manual', ownerMemberId: null, at },
  })
  return id
}

type Inviting = Asking & {
  readonly customer: { readonly name: string; readonly timeZone: string }
  readonly answeringOrganisationId: string
}

async function invite(
  tx: Transaction,
  { request, asked, at, customer, answeringOrganisationId }: Inviting,
): Promise<void> {
  const invitationId = newId()
  const count = asked.questions.length
  const minutes = Math.ceil((count * MINUTES_A_QUESTION) / 5) * 5
  const { contactName, contactEmail, locale, reason: message, exchangeId: assessmentId } = request
  const who = {
    requesterName: request.askedByName,
    requesterEmail: request.askedByEmail,
    questionCount: count,
    minutes,
  }
  const between = { customerName: customer.name, vendorName: request.partyName }
  const packs = asked.packs.map(({ id, title }) => ({
    ...{ id, title: title.en, why: '' },
    count: asked.questions.filter(({ pack }) => pack === id).length,
  }))
  await openingRepository.insertInvitation(tx, {
    ...{ id: invitationId, answeringOrganisationId, assessmentId, contactName, contactEmail, locale, message, at },
    summary: { ...between, ...who, customerTimeZone: customer.timeZone, service: request.service, packs },
    expiresAt: new Date(at.getTime() + INVITATION_DAYS * DAY_MS),
  })
  const data = { ...between, ...who, invitationId, title: request.service, dueOn: request.dueOn, message }
  const letter = { dedupeKey: `invitation:${invitationId}`, toEmail: contactEmail, toName: contactName, locale }
  await postMail(tx, { ...letter, template: 'invitation', assessmentId, data }, at)
}

import {
  addDecision,
  addEngagement,
  addImport,
  addSigningKey,
  addQuestionnaire,
  addReviews,
  addVendor,
  type Customer,
} from './assessing'
import type { Canaries, WorldName } from './canaries'
import {
  addAssessment,
  addEvidence,
  addRelationship,
  addRespondent,
  addSubmission,
  type Relationship,
  type States,
} from './crossing'
import { addContract } from './contracts'
import { addTransfers } from './transfers'
import { addLibrary } from './library'
import { addTrust } from './trust'
import { addIncidentNotices, addIncidents } from './incidents'
import { addLaw } from './law'
import { addFindings } from './findings'
import { addNotices } from './notices'
import { addPack } from './packs'
import { addNotes } from './notes'
import { addParties } from './parties'
import { addDelegations } from './delegations'
import { addSheet } from './sheets'
import { addPassing } from './passing'
import { writeQuestionnaire } from './questionnaire'
import { addOrganisation, addUser, DAY, type World, WorldBuilder } from './world'

/** A customer with its own questionnaire; ids and people as `addOrganisation` names them. */
function addCustomer(b: WorldBuilder, name: string): Customer {
  const organisation = addOrganisation(b, name)
  const questionnaire = writeQuestionnaire(b)
  addQuestionnaire(b, organisation, questionnaire)
  return { ...organisation, name, questionnaire }
}

/**
 * One world: a `customer` and a `rival` that both ask the organisation `answerer`; another vendor `stranger` of the
 * customer; one that is a `placeholder` still; a vendor that was never asked. An assessment in every state.
 */
export function buildWorld(name: WorldName, canaries: Canaries, now: Date): World {
  const b = new WorldBuilder(name, canaries, now)
  const customer = addCustomer(b, 'customer')
  const rival = addCustomer(b, 'rival')
  const answerer = addOrganisation(b, 'answerer')
  const stranger = addOrganisation(b, 'stranger')
  const asked = { customer, answering: answerer.id, vendor: addVendor(b, customer, 'vendor') }
  const relationship = addRelationship(b, 'relationship', asked)
  addAssessmentsOfTheCustomer(b, relationship)
  addNotices(b, relationship)
  addFindings(b, relationship)
  addPassing(b, relationship)
  const strangers = { customer, answering: stranger.id, vendor: addVendor(b, customer, 'strangerVendor') }
  addRun(b, 'strangerOpen', { ...addRelationship(b, 'strangerRelationship', strangers), ...RUNNING })
  const rivals = { customer: rival, answering: answerer.id, vendor: addVendor(b, rival, 'rivalVendor') }
  const rivalRelationship = addRelationship(b, 'rivalRelationship', rivals)
  addSent(b, 'rivalSent', { ...rivalRelationship, assessingState: 'decided', answeringState: 'submitted' })
  addIncidentNotices(b, { incidentNotice: relationship, rivalIncidentNotice: rivalRelationship })
  const rivalOpen = addRun(b, 'rivalOpen', { ...rivalRelationship, ...RUNNING })
  addRespondents(b, { answering: answerer.id, rivalOpen })
  addDelegations(b, { answering: answerer.id })
  addSheet(b, { answering: answerer.id })
  addLibrary(b, { answering: answerer.id, customer })
  addTrust(b, { answering: answerer.id })
  addNotes(b, { assessing: customer, answering: answerer })
  addPlaceholder(b, customer)
  addFreshVendor(b, customer)
  addEvidence(b, 'libraryEvidence', { organisation_id: answerer.id, assessment_id: null })
  addAccounts(b)
  return b.finish()
}

const RUNNING = { assessingState: 'invited', answeringState: 'inProgress' } as const

/** An assessment with an engagement of its own, `<name>.engagement`. */
function addRun(b: WorldBuilder, name: string, of: Relationship & Omit<States, 'engagement'>): string {
  const engagement = addEngagement(b, of.customer, { vendor: of.vendor, name: `${name}.engagement` })
  return addAssessment(b, name, { ...of, engagement })
}

function addSent(b: WorldBuilder, name: string, of: Relationship & Omit<States, 'engagement'>): void {
  const assessment = addRun(b, name, of)
  const sent = addSubmission(b, name, { ...of, assessment })
  const judged = { ...sent, assessment, engagement: b.ids[`${name}.engagement`] ?? '' }
  if (of.assessingState !== 'invited') addReviews(b, of.customer, judged)
  if (of.assessingState === 'decided') addDecision(b, of.customer, { ...judged, name })
}

function addAssessmentsOfTheCustomer(b: WorldBuilder, relationship: Relationship): void {
  addRun(b, 'open', { ...relationship, ...RUNNING })
  addRun(b, 'late', { ...relationship, assessingState: 'invited', answeringState: 'wantsTime' })
  addSent(b, 'sent', { ...relationship, assessingState: 'invited', answeringState: 'submitted' })
  addSent(b, 'reviewed', { ...relationship, assessingState: 'inReview', answeringState: 'submitted' })
  addSent(b, 'returned', { ...relationship, assessingState: 'returned', answeringState: 'amending' })
  addSent(b, 'decided', { ...relationship, assessingState: 'decided', answeringState: 'submitted' })
}

function addRespondents(b: WorldBuilder, { answering, rivalOpen }: { answering: string; rivalOpen: string }): void {
  const of = (assessment: string) => ({
    answering,
    assessment: b.ids[assessment] ?? '',
    invitation: b.ids[`${assessment}.invitation`] ?? '',
  })
  const whole = addRespondent(b, 'whole', of('open'))
  addRespondent(b, 'named', { ...of('open'), named: true })
  addRespondent(b, 'ended', { ...of('open'), ended: true })
  addRespondent(b, 'sender', of('sent'))
  addRespondent(b, 'returnee', of('returned'))
  addRespondent(b, 'other', { ...of('rivalOpen'), assessment: rivalOpen })
  const uploaded = { organisation_id: answering, assessment_id: b.ids['open'] ?? '', respondent_id: whole }
  addEvidence(b, 'uploadedEvidence', uploaded)
}

/** A vendor whose first contact works by link, and who is signed up under the same address by now. */
function addPlaceholder(b: WorldBuilder, customer: Customer): void {
  const answering = b.id('placeholder')
  b.add('organisation', { id: answering, state: 'placeholder', name: b.mark('Placeholder'), created_at: b.at(-DAY) })
  const vendor = addVendor(b, customer, 'placeholderVendor')
  const relationship = addRelationship(b, 'placeholderRelationship', { customer, answering, vendor })
  const assessment = addRun(b, 'placeholderOpen', { ...relationship, ...RUNNING })
  const { email } = addUser(b, 'claimant')
  const invitation = b.ids['placeholderOpen.invitation'] ?? ''
  addRespondent(b, 'newcomer', { answering, assessment, invitation, email })
  b.add('merge_request', {
    id: b.id('mergeRequest'),
    placeholder_organisation_id: answering,
    surviving_organisation_id: b.ids['answerer'],
    requested_by_email: email,
    requested_by_name: b.mark('Merging'),
    contact_yes_at: b.at(-DAY),
    created_at: b.at(-DAY),
  })
}

/** A vendor that was described and not asked yet, and a dry run of an import. */
function addFreshVendor(b: WorldBuilder, customer: Customer): void {
  const vendor = addVendor(b, customer, 'freshVendor')
  const engagement = addEngagement(b, customer, { vendor, name: 'freshEngagement' })
  addContract(b, customer, { vendor, engagement })
  addImport(b, customer, 'import')
  addSigningKey(b, customer)
  addPack(b, customer)
  addParties(b, customer)
  addIncidents(b, customer, { vendor, engagement })
  addTransfers(b, customer, { vendor, engagement })
  addLaw(b, customer)
}

/** People outside organisations, with the links that mails gave them. */
function addAccounts(b: WorldBuilder): void {
  addUser(b, 'loner')
  addUser(b, 'expired', -60_000)
  const forgetful = addUser(b, 'forgetful')
  for (const purpose of ['verifyEmail', 'resetPassword']) {
    const { hash } = b.secret(`${purpose}.token`)
    const token = { hash, user_id: forgetful.userId, purpose, email: forgetful.email }
    b.add('mail_token', { ...token, expires_at: b.at(3_600_000) })
    b.add('user_mail', { id: b.id(), user_id: forgetful.userId, template: purpose, created_at: b.at() })
  }
}

import { newId } from '../../packages/db/src/index'
import type pg from 'pg'
import { addContract, addIncident, addLaw, addOwnPack, addParties, addTransfer } from './own-rows'
import { addIncidentNotice } from './incident-notice-rows'
import { addNotes } from './note-rows'
import { addFinding, addNotice, addOwnNotices } from './notice-rows'
import { addPassing } from './passing-rows'
import { addLibrary } from './library-rows'
import { addTrust } from './trust-rows'
import { type Add, AT, DAY, hash, type Row } from './row'

export type { Row } from './row'

export type World = {
  readonly organisationIds: readonly string[]
  readonly rows: ReadonlyMap<string, readonly Row[]>
}

/** Who assesses whom, and how often. Uneven on purpose: a policy that looks at the wrong side counts differently. */
export type Pairs = readonly (readonly [assessing: number, answering: number, assessments: number])[]

const QUESTIONS = ['q1', 'q2', 'q3']

/**
 * Rows of every table for a number of organisations, each of which assesses and is assessed. Every assessment has a
 * link holder of the whole and one of a single question.
 */
export function describeWorld(organisations: number, pairs: Pairs): World {
  const rows = new Map<string, Row[]>()
  const add = (table: string, row: Row) => {
    rows.set(table, [...(rows.get(table) ?? []), row])
    return row
  }
  const organisationIds = Array.from({ length: organisations }, (_, index) => addOrganisation(add, index))
  for (const [assessing, answering, count] of pairs) {
    const a = organisationIds[assessing]
    const b = organisationIds[answering]
    if (a === undefined || b === undefined) throw new Error('No such organisation in this world.')
    addRelationship(add, { a, b, count })
  }
  addLoose(add, organisationIds)
  return { organisationIds, rows }
}

/** Puts a world into an empty database as superuser. Keys are not checked: a world need not be a possible history. */
export async function fillWorld(client: pg.Client | pg.PoolClient, world: World): Promise<void> {
  await client.query('begin')
  await client.query("set local session_replication_role = 'replica'")
  for (const [table, rows] of world.rows) {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    if (rows.some((row) => Object.keys(row).length !== columns.length)) throw new Error(`Uneven rows for ${table}.`)
    const list = columns.map((column) => `"${column}"`).join(', ')
    await client.query(
      `insert into "${table}" (${list}) select ${list} from jsonb_populate_recordset(null::"${table}", $1)`,
      [JSON.stringify(rows)],
    )
  }
  await client.query('commit')
  await client.query('analyze')
}

function addOrganisation(add: Add, index: number): string {
  const id = newId()
  const o = { organisation_id: id }
  add('organisation', { id, state: 'active', name: `Organisation ${index}`, created_at: AT })
  add('party_graph', { ...o, version: 1 })
  add('transfer_follow', { ...o, follow_at: AT })
  addTrust(add, o)
  addLibrary(add, o)
  const user = newId()
  add('user', { id: user, email: `person${index}@example.test`, name: `Person ${index}`, created_at: AT })
  add('credential', { user_id: user, password_hash: 'hash', updated_at: AT })
  add('session', { id_hash: hash(), user_id: user, expires_at: AT, absolute_expires_at: AT, created_at: AT })
  add('mail_token', { hash: hash(), user_id: user, purpose: 'verifyEmail', email: 'x@example.test', expires_at: AT })
  add('user_mail', { id: newId(), user_id: user, template: 'verifyEmail', created_at: AT })
  const role = 'administrator'
  const person = { name: `Person ${index}`, email: `person${index}@example.test` }
  const membership = newId()
  add('membership', { ...o, id: membership, user_id: user, role, ...person, created_at: AT })
  const invitation = newId()
  const invited = { ...person, role, invited_by_name: 'Person', state: 'sent', created_at: AT, expires_at: AT }
  add('member_invitation', { ...o, id: invitation, ...invited })
  add('member_invitation_token', { hash: hash(), ...o, member_invitation_id: invitation, expires_at: AT })
  const domain = { domain: `domain${index}.test`, verified_at: AT, verified_by_name: 'Person' }
  add('organisation_domain', { ...o, id: newId(), ...domain })
  add('join_request', { ...o, id: newId(), user_id: user, ...person, created_at: AT })
  for (let events = 0; events <= index % 3; events++) {
    const actor = { actor_kind: 'member', actor_id: membership, actor_name: 'Person' }
    add('audit_event', { ...o, id: newId(), at: AT, ...actor, action: 'seen', object_kind: 'vendor', object_id: 'x' })
    add('mail', { ...o, id: newId(), dedupe_key: newId(), to_email: 'x', to_name: 'x', template: 't', created_at: AT })
    const inside = { assessing_organisation_id: null, answering_organisation_id: null, relationship_id: null }
    add('outbox', {
      sender_organisation_id: id,
      id: newId(),
      job: 'j',
      side: 'assessing',
      payload: {},
      ...inside,
      created_at: AT,
    })
    const counts = { file_name: 'f', file_hash: 'h', created_by_name: 'Person', created_at: AT }
    add('vendor_import', { ...o, id: newId(), ...counts })
    addOwnPack(add, o)
    addParties(add, o)
    addContract(add, { o, membership })
    addIncident(add, o)
    addOwnNotices(add, o)
    addLaw(add, { o, membership })
    addTransfer(add, { o, membership, index: events })
    const library = { title: 'Library', kind: 'certificate', respondent_id: null, assessment_id: null, created_at: AT }
    addEvidence(add, { ...o, id: newId(), ...library })
  }
  return id
}

function addEvidence(add: Add, evidence: Row): void {
  add('evidence', evidence)
  const { organisation_id, id, respondent_id, assessment_id } = evidence
  const file = {
    file_name: 'f',
    media_type: 'application/pdf',
    byte_size: 1,
    digest: 'd',
    object_key: 'k',
    created_at: AT,
  }
  add('evidence_version', { organisation_id, id: newId(), evidence_id: id, respondent_id, assessment_id, ...file })
}

function addRelationship(add: Add, pair: { a: string; b: string; count: number }): void {
  const { a, b, count } = pair
  const o = { organisation_id: a }
  const vendor = newId()
  const times = { created_at: AT, updated_at: AT }
  add('vendor', { ...o, id: vendor, name: `Vendor ${vendor}`, source: 'manual', ...times })
  add('contact', { ...o, id: newId(), vendor_id: vendor, name: 'Contact', email: 'c@example.test', created_at: AT })
  const engagement = newId()
  add('engagement', { ...o, id: engagement, vendor_id: vendor, title: 'Engagement', ...times })
  const cause = { cause_kind: 'fullCadence', cause_object: engagement, cause_date: DAY }
  const due = { due_on: DAY, kind: 'full', next_due_at: AT }
  add('schedule', { ...o, id: newId(), engagement_id: engagement, ...due, ...cause })
  add('reassessment_cause', { ...o, ...cause, engagement_id: engagement, assessment_id: null, created_at: AT })
  const approver = { approver_name: 'Person', approver_member_id: newId(), recorded_at: AT, expires_on: DAY }
  const waived = { knock_out_id: 'k', reason: 'r', compensating_control: 'c' }
  add('knock_out_exception', { ...o, id: newId(), engagement_id: engagement, ...waived, ...approver })
  const relationship = newId()
  const names = { assessing_name: 'Customer', answering_name: 'Vendor' }
  const ab = { assessing_organisation_id: a, answering_organisation_id: b }
  add('relationship', { ...ab, id: relationship, vendor_id: vendor, ...names, created_at: AT })
  const crossing = { ...ab, relationship_id: relationship, job: 'j', payload: {}, created_at: AT }
  add('outbox', { sender_organisation_id: a, id: newId(), side: 'answering', ...crossing })
  add('outbox', { sender_organisation_id: b, id: newId(), side: 'assessing', ...crossing })
  addNotice(add, { a, b, relationship, assessment: null })
  addIncidentNotice(add, { a, b, relationship })
  for (let number = 1; number <= count; number++) addAssessment(add, { a, b, relationship, engagement, number })
}

type Crossing = { a: string; b: string; relationship: string; engagement: string; number: number }

function addAssessment(add: Add, crossing: Crossing): void {
  const { a, b, relationship, engagement, number } = crossing
  const ab = { assessing_organisation_id: a, answering_organisation_id: b }
  const assessment = newId()
  const it = { ...ab, assessment_id: assessment }
  const asked = {
    title: 'Assessment',
    requester_name: 'Person',
    questionnaire_hash: 'h',
    question_count: 3,
    due_on: DAY,
  }
  const state = { kind: 'full', number, assessing_state: 'invited', created_at: AT }
  add('assessment', { ...ab, id: assessment, relationship_id: relationship, ...asked, ...state })
  add('questionnaire_copy', { ...it, content: {}, created_at: AT })
  const invitation = newId()
  const contact = { contact_name: 'Contact', contact_email: 'c@example.test', summary: {}, state: 'sent' }
  add('invitation', { ...it, id: invitation, ...contact, created_at: AT, expires_at: AT })
  const token = { hash: hash(), assessing_organisation_id: a, invitation_id: invitation }
  add('invitation_token', { ...token, expires_at: AT, created_at: AT })
  const kept = { organisation_id: b, assessment_id: assessment, invitation_id: invitation, content: {}, kept_at: AT }
  add('kept_copy', { ...kept, id: newId() })
  const between = { from_invitation_id: invitation, to_invitation_id: invitation, token_hash: hash(), asked_at: AT }
  add('handover', { ...it, id: newId(), ...between })
  addWorkingCopy(add, { b, assessment, invitation })
  addSubmission(add, it)
  addNotice(add, { a, b, relationship, assessment })
  addFinding(add, it)
  addPassing(add, { a, b, assessment })
  addJudgement(add, { a, assessment, engagement })
  addNotes(add, { a, b, assessment })
}

function addWorkingCopy(add: Add, copy: { b: string; assessment: string; invitation: string }): void {
  const o = { organisation_id: copy.b, assessment_id: copy.assessment }
  let uploaded = newId()
  for (const question_ids of [null, ['q1'], ['q2', 'q3']]) {
    const id = newId()
    uploaded = newId()
    const person = { name: 'Link holder', email: 'l@example.test' }
    // The third was revoked: it must see nothing, though its rows are there.
    const revoked_at = question_ids?.includes('q2') ? AT : null
    add('respondent', { ...o, id, ...person, question_ids, invitation_id: copy.invitation, created_at: AT, revoked_at })
    const named = { part: question_ids === null ? 'takeOver' : 'questions', question_ids, question_count: 1 }
    const between = { email: 'l@example.test', locale: 'en', wanted_on: DAY, customer_name: 'x', title: 'x' }
    const by = { customer_time_zone: 'UTC', handed_by_name: 'x', handed_by_email: 'x', created_at: AT }
    add('delegation', { ...o, id, ...named, name: 'Link holder', ...between, ...by })
    const sheet = { file_name: 'f', file: '\\x00', digest: 'd', locale: 'en', missing: [], ignored: [], rows: [] }
    add('sheet_import', { ...o, id: newId(), respondent_id: id, ...sheet, created_by_name: 'x', created_at: AT })
    const session = { kind: 'session', expires_at: AT, created_at: AT }
    add('respondent_token', { hash: hash(), organisation_id: copy.b, respondent_id: id, ...session })
    addEvidence(add, { ...o, id: uploaded, title: 'Uploaded', kind: 'policy', respondent_id: id, created_at: AT })
    const actor = { actor_kind: 'respondent', actor_id: id, actor_name: 'Link holder' }
    const event = { action: 'seen', object_kind: 'assessment', object_id: copy.assessment }
    add('audit_event', { organisation_id: copy.b, id: newId(), at: AT, ...actor, ...event })
  }
  for (const question_id of QUESTIONS) {
    add('answer', { ...o, question_id, value: 'yes', answered_on: DAY, author_name: 'x', updated_at: AT })
    const history = { version: 1, value: 'yes', author_name: 'x', changed_at: AT }
    add('answer_history', { ...o, id: newId(), question_id, ...history })
    add('answer_evidence', { ...o, question_id, evidence_id: uploaded, created_at: AT })
  }
  const receipt = { submission_id: newId(), customer_name: 'x', title: 'x', content: {}, content_hash: 'h' }
  add('receipt', { ...o, id: newId(), ...receipt, submitted_at: AT })
}

type Whose = { assessing_organisation_id: string; answering_organisation_id: string; assessment_id: string }

function addSubmission(add: Add, it: Whose): void {
  const submission = newId()
  const attested = { statement: 's', attested_name: 'n', attested_title: 't', submitted_at: AT }
  add('submission', { ...it, id: submission, number: 1, questionnaire_hash: 'h', content_hash: 'h', ...attested })
  for (const question_id of QUESTIONS) {
    const answer = { question_id, value: 'yes', answered_on: DAY, author_name: 'x' }
    add('submission_answer', { ...it, submission_id: submission, ...answer })
  }
  const share = newId()
  const file = { title: 't', kind: 'k', file_name: 'f', media_type: 'm', byte_size: 1, digest: 'd', created_at: AT }
  add('evidence_share', { ...it, id: share, submission_id: submission, ...file })
  const { assessment_id, ...ab } = it
  add('evidence_view', { ...ab, id: newId(), share_id: share, viewer_name: 'Person', viewed_at: AT })
  const text = { author_name: 'x', kind: 'clarification', body: 'b', created_at: AT }
  for (const author_side of ['assessing', 'answering', 'answering']) {
    add('message', { ...ab, assessment_id, id: newId(), author_side, ...text })
  }
}

function addJudgement(add: Add, of: { a: string; assessment: string; engagement: string }): void {
  const o = { organisation_id: of.a, assessment_id: of.assessment }
  const e = { engagement_id: of.engagement }
  add('assessment_internal', {
    ...o,
    ...e,
    facts: {},
    packs: ['dmf'],
    variant: 'standard',
    created_by_name: 'x',
    created_at: AT,
  })
  const outcome = {
    question_id: 'q1',
    submission_id: newId(),
    outcome: 'accepted',
    reviewer_name: 'x',
    reviewed_at: AT,
  }
  add('review', { ...o, ...outcome })
  add('evidence_review', { ...o, share_id: newId(), state: 'accepted', reviewer_name: 'x', reviewed_at: AT })
  const score = newId()
  add('score', { ...o, ...e, id: score, kind: 'decided', as_of: DAY, input: {}, result: {}, created_at: AT })
  const codes = { coding: 1, profile: '{}', cells: '\\x0000', more: '\\x' }
  add('packed_answers', { ...o, ...e, engagement_id: newId(), questionnaire_hash: 'hash', ...codes })
  const decided = { outcome: 'approved', reason: 'r', cadence: {}, decided_by_name: 'x', decided_by_member_id: newId() }
  const decision = newId()
  add('decision', { ...o, ...e, id: decision, score_id: score, ...decided, decided_at: AT })
  const met = { met_by_name: 'x', met_by_member_id: newId(), met_at: AT }
  add('condition_met', { organisation_id: of.a, decision_id: decision, position: 1, note: 'n', ...met })
  add('reminder', { ...o, id: newId(), slot: 'half', due_at: AT })
}

function addLoose(add: Add, organisationIds: readonly string[]): void {
  const [first, second] = organisationIds
  add('attempt', { key_hash: hash(), window_start: AT, count: 1 })
  add('heartbeat', { name: 'worker', at: AT })
  add('questionnaire', { hash: 'h', content: 'c', created_at: AT })
  const asked = { requested_by_email: 'x', requested_by_name: 'x', contact_yes_at: AT, created_at: AT }
  const both = { placeholder_organisation_id: first, surviving_organisation_id: second }
  add('merge_request', { id: newId(), ...both, ...asked })
}

import { randomBytes } from 'node:crypto'
import { personalise, canonicalJson, explain, type Questionnaire } from '../../packages/questionnaires/src/index'
import type { Role } from '../../packages/use-cases/src/access/index'
import type { WorldBuilder, Organisation } from './world'
import { addAudit, DAY } from './world'

/** A customer while its rows are made. */
export type Customer = Organisation & { readonly name: string; readonly questionnaire: Questionnaire }

const FACTS = { personalDataCategories: ['contact'], organisationCountries: ['SG'] }

export function memberOf(organisation: Organisation, role: Role): string {
  const id = organisation.members[role]
  if (id === undefined) throw new Error(`This organisation has no ${role}.`)
  return id
}

/** A vendor of a customer with a contact; ids `<name>` and `<name>.contact`. */
export function addVendor(b: WorldBuilder, customer: Customer, name: string): string {
  const o = { organisation_id: customer.id }
  const id = b.id(name)
  const times = { created_at: b.at(-60 * DAY), updated_at: b.at(-50 * DAY) }
  b.add('vendor', {
    ...o,
    id,
    name: b.mark('Vendor'),
    legal_name: b.mark('Vendor legal'),
    category: b.mark('Category'),
    country: 'MY',
    registration_number: b.mark('Vendor reg'),
    website: `https://${b.canaries.draw()}.example`,
    address: b.mark('Address'),
    domains: [`${b.canaries.draw()}.example`],
    details: { certifications: [b.mark('Certificate')] },
    source: 'manual',
    import_key: b.mark('key'),
    owner_member_id: memberOf(customer, 'administrator'),
    ...times,
  })
  const contact = { name: b.mark('Contact'), email: b.email(), phone: b.mark('Phone'), locale: 'en' }
  b.add('contact', { ...o, id: b.id(`${name}.contact`), vendor_id: id, ...contact, created_at: b.at(-60 * DAY) })
  addAudit(b, customer.id, { kind: 'vendor', id })
  return id
}

export function addEngagement(b: WorldBuilder, customer: Customer, of: { vendor: string; name: string }): string {
  const id = b.id(of.name)
  b.add('engagement', {
    organisation_id: customer.id,
    id,
    vendor_id: of.vendor,
    title: b.mark('Engagement'),
    description: b.mark('Description'),
    owner_member_id: memberOf(customer, 'riskManager'),
    facts: FACTS,
    impact: 2,
    exposure: 2,
    tier: 'moderate',
    missing_facts: [],
    variant: 'standard',
    packs: ['dmf'],
    removed_packs: { cloud: b.mark('Removed because') },
    created_at: b.at(-60 * DAY),
    updated_at: b.at(-50 * DAY),
  })
  addAudit(b, customer.id, { kind: 'engagement', id })
  return id
}

function goodRow(b: WorldBuilder) {
  const vendor = {
    name: b.mark('Imported vendor'),
    legalName: null,
    category: null,
    country: 'SG',
    registrationNumber: null,
    website: null,
    address: null,
    domains: [],
    details: {},
  }
  return { row: 2, vendor, contact: null, remarks: [] }
}

/** A dry run that waits to be applied. */
export function addImport(b: WorldBuilder, customer: Customer, name: string): void {
  b.add('vendor_import', {
    organisation_id: customer.id,
    id: b.id(name),
    file_name: b.mark('File name'),
    file_hash: b.mark('hash'),
    rows: { good: [goodRow(b)], ignored: [] },
    counts: { read: 2, created: 1, updated: 0, unchanged: 0, refused: 1 },
    refused: [{ row: 3, column: 'country', value: b.mark('Refused value'), reason: b.mark('Refused reason') }],
    created_by_name: b.mark('Importer'),
    created_at: b.at(-DAY),
  })
}

/** A key that signs score bundles; id `customer.publicKey`. Nobody can open its private half. */
export function addSigningKey(b: WorldBuilder, customer: Customer): void {
  const public_key = randomBytes(32).toString('hex')
  b.ids['customer.publicKey'] = public_key
  const wrapped = { public_key, wrapped_private_key: `\\x${Buffer.from(b.mark('Wrapped')).toString('hex')}` }
  b.add('signing_key', { organisation_id: customer.id, ...wrapped, valid_from: b.at(-DAY) })
}

/** What the customer pins and keeps to itself about one assessment. */
export function addInternal(b: WorldBuilder, customer: Customer, of: { assessment: string; engagement: string }): void {
  b.add('assessment_internal', {
    organisation_id: customer.id,
    assessment_id: of.assessment,
    engagement_id: of.engagement,
    facts: { ...FACTS, note: b.mark('Pinned fact') },
    tier: 'moderate',
    packs: ['dmf'],
    removed_packs: { cloud: b.mark('Left out because') },
    pack_versions: { cloud: b.mark('Version asked') },
    variant: 'standard',
    reviewer_member_id: memberOf(customer, 'riskManager'),
    created_by_name: b.mark('Created by'),
    created_at: b.at(-20 * DAY),
  })
  b.add('reminder', {
    organisation_id: customer.id,
    id: b.id(),
    assessment_id: of.assessment,
    slot: 'half',
    due_at: b.at(5 * DAY),
  })
}

export type Judged = { assessment: string; engagement: string; submission: string; share: string }

/** Reviews with reasons; the vendor sees none of them. */
export function addReviews(b: WorldBuilder, customer: Customer, of: Judged): void {
  const o = { organisation_id: customer.id, assessment_id: of.assessment }
  const by = { reviewer_name: b.mark('Reviewer'), reviewed_at: b.at(-3 * DAY) }
  for (const question_id of ['q1', 'q3']) {
    b.add('review', {
      ...o,
      question_id,
      submission_id: of.submission,
      outcome: question_id === 'q1' ? 'adjusted' : 'accepted',
      has_value: question_id === 'q1',
      value: question_id === 'q1' ? 1 : null,
      reason: b.mark('Review reason'),
      ...by,
    })
  }
  const judged = { share_id: of.share, state: 'accepted', reason: b.mark('Evidence reason') }
  b.add('evidence_review', { ...o, ...judged, ...by })
}

/** The frozen score of an assessment, its decision and when the engagement is due again; ids `<name>.score` and so on. */
export function addDecision(b: WorldBuilder, customer: Customer, of: Judged & { name: string }): void {
  const o = { organisation_id: customer.id }
  const e = { assessment_id: of.assessment, engagement_id: of.engagement }
  const scores = (['submitted', 'decided'] as const).map((kind) => addScore(b, customer, { ...of, kind }))
  const decision = b.id(`${of.name}.decision`)
  b.add('decision', {
    ...o,
    id: decision,
    ...e,
    score_id: scores[1],
    outcome: 'approvedWithConditions',
    reason: b.mark('Decision reason'),
    conditions: [
      { text: b.mark('Condition'), dueOn: b.day(30) },
      { text: b.mark('Condition'), dueOn: b.day(60) },
    ],
    open_points_reason: b.mark('Open points'),
    cadence: {
      fullMonths: 12,
      deltaMonths: 6,
      fullDueOn: b.day(365),
      deltaDueOn: b.day(180),
      dueOn: b.day(180),
      note: b.mark('Cadence'),
    },
    decided_by_name: b.mark('Decider'),
    decided_by_member_id: memberOf(customer, 'riskManager'),
    decided_at: b.at(-2 * DAY),
  })
  b.add('condition_met', {
    organisation_id: customer.id,
    decision_id: decision,
    position: 2,
    note: b.mark('Condition note'),
    met_by_name: b.mark('Who marked it'),
    met_by_member_id: memberOf(customer, 'riskManager'),
    met_at: b.at(-DAY),
  })
  const cause = { cause_kind: 'deltaCadence', cause_object: b.mark(of.engagement), cause_date: b.day(180) }
  b.add('schedule', {
    ...o,
    id: b.id(`${of.name}.schedule`),
    engagement_id: of.engagement,
    full_due_on: b.day(365),
    delta_due_on: b.day(180),
    due_on: b.day(180),
    kind: 'delta',
    ...cause,
    next_due_at: b.at(150 * DAY),
  })
  b.add('reassessment_cause', { ...o, ...cause, engagement_id: of.engagement, assessment_id: null, created_at: b.at() })
  b.add('knock_out_exception', {
    ...o,
    id: b.id(`${of.name}.exception`),
    engagement_id: of.engagement,
    knock_out_id: 'ko1',
    reason: b.mark('Exception reason'),
    compensating_control: b.mark('Compensating'),
    approver_name: b.mark('Approver'),
    approver_member_id: memberOf(customer, 'riskManager'),
    recorded_at: b.at(-2 * DAY),
    expires_on: b.day(60),
  })
}

function addScore(b: WorldBuilder, customer: Customer, of: Judged & { kind: 'submitted' | 'decided' }): string {
  const input = {
    facts: FACTS,
    answers: { q1: { value: 3 }, q2: { value: 'yes' }, q4: { value: 'good' }, q5: { value: 2 } },
    asOf: b.day(-2),
  }
  const result = explain(customer.questionnaire, input)
  const id = b.id()
  b.add('score', {
    organisation_id: customer.id,
    id,
    assessment_id: of.assessment,
    engagement_id: of.engagement,
    kind: of.kind,
    as_of: b.day(-2),
    input: {
      ...{ packs: ['dmf'], variant: 'standard' },
      ...input,
      note: b.mark('Score input'),
    },
    result: { ...result, note: b.mark('Score result') },
    overall_uncapped: result.overall.uncapped,
    overall_capped: result.overall.capped,
    band: result.overall.band,
    confidence: result.confidence,
    residual: result.residual,
    created_at: b.at(-2 * DAY),
  })
  return id
}

/** The whole questionnaire under its hash, weights and reasons in it: no vendor may see it. */
export function addQuestionnaire(b: WorldBuilder, customer: Organisation, questionnaire: Questionnaire): void {
  const { hash, ...content } = questionnaire
  b.add('questionnaire', { hash, content: canonicalJson(content), created_at: b.at(-60 * DAY) })
  b.canaries.register(b.name, 'questionnaire of', { organisation_id: customer.id, content })
}

/** What the vendor is shown of it. */
export function askedOf(customer: Customer, today: string): unknown {
  return personalise(customer.questionnaire, FACTS, today)
}

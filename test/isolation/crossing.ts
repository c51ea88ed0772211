import { partOf, type Asked } from '../../packages/questionnaires/src/asked'
import { askedOf, addInternal, type Customer } from './assessing'
import { NAMED_QUESTION, QUESTIONS } from './questionnaire'
import { addHandover } from './handover'
import { receiptContent } from './receipt-content'
import { addAudit, DAY, type WorldBuilder } from './world'

/** One vendor of one customer, and the organisation that answers for it. */
export type Relationship = {
  readonly customer: Customer
  readonly answering: string
  readonly vendor: string
  readonly id: string
}

/** `answering` may be a placeholder; id `<name>`. */
export function addRelationship(b: WorldBuilder, name: string, of: Omit<Relationship, 'id'>): Relationship {
  const id = b.id(name)
  b.add('relationship', {
    assessing_organisation_id: of.customer.id,
    id,
    answering_organisation_id: of.answering,
    vendor_id: of.vendor,
    assessing_name: b.mark('Customer to vendor'),
    answering_name: b.mark('Vendor to customer'),
    created_at: b.at(-55 * DAY),
  })
  return { ...of, id }
}

export type States = {
  readonly engagement: string
  readonly assessingState: 'invited' | 'inReview' | 'returned' | 'decided'
  readonly answeringState: 'opened' | 'inProgress' | 'wantsTime' | 'submitted' | 'amending'
}

/** An assessment with everything that hangs from it while it runs; ids `<name>`, `<name>.invitation`, `<name>.token`. */
export function addAssessment(b: WorldBuilder, name: string, of: Relationship & States): string {
  const ab = { assessing_organisation_id: of.customer.id, answering_organisation_id: of.answering }
  const id = b.id(name)
  b.add('assessment', {
    ...ab,
    id,
    relationship_id: of.id,
    kind: 'full',
    title: b.mark('Assessment'),
    description: b.mark('Service'),
    requester_name: b.mark('Requester'),
    requester_email: b.email(),
    questionnaire_hash: of.customer.questionnaire.hash,
    question_count: QUESTIONS.length,
    due_on: b.day(14),
    assessing_state: of.assessingState,
    answering_state: of.answeringState,
    answered_count: 3,
    created_at: b.at(-20 * DAY),
    invited_at: b.at(-20 * DAY),
    opened_at: b.at(-15 * DAY),
    last_answer_at: b.at(-5 * DAY),
    submitted_at: of.answeringState === 'submitted' || of.answeringState === 'amending' ? b.at(-4 * DAY) : null,
  })
  const content = askedOf(of.customer, b.day())
  const part = partOf(content as Asked, [NAMED_QUESTION])
  b.canaries.register(b.name, 'questionnaire_copy named', { ...ab, assessment_id: id, part })
  b.add('questionnaire_copy', {
    ...ab,
    assessment_id: id,
    content,
    delta: null,
    created_at: b.at(-20 * DAY),
  })
  addInternal(b, of.customer, { assessment: id, engagement: of.engagement })
  addInvitation(b, name, { ...of, assessment: id })
  addMessages(b, { ...of, assessment: id })
  addWorkingCopy(b, name, { ...of, assessment: id })
  addAudit(b, of.customer.id, { kind: 'assessment', id })
  addAudit(b, of.answering, { kind: 'assessment', id })
  return id
}

type Of = Relationship & States & { readonly assessment: string }

function addInvitation(b: WorldBuilder, name: string, of: Of): void {
  const ab = { assessing_organisation_id: of.customer.id, answering_organisation_id: of.answering }
  const id = b.id(`${name}.invitation`)
  b.add('invitation', {
    ...ab,
    id,
    assessment_id: of.assessment,
    contact_name: b.mark('Invited contact'),
    // At a domain that the vendor's organisation verified: its people work there, so no other address is let in.
    contact_email: b.email().replace(/@.*$/, '@contacts.example'),
    message: b.mark('Message'),
    summary: { customer: b.mark('Summary'), service: b.mark('Summary service'), packs: [], minutes: 20 },
    state: 'opened',
    created_at: b.at(-20 * DAY),
    sent_at: b.at(-20 * DAY),
    opened_at: b.at(-15 * DAY),
    expires_at: b.at(10 * DAY),
  })
  const { hash } = b.secret(`${name}.token`)
  const whose = { assessing_organisation_id: of.customer.id, invitation_id: id }
  b.add('invitation_token', { hash, ...whose, expires_at: b.at(10 * DAY), created_at: b.at(-20 * DAY) })
  addHandover(b, name, {
    assessing: of.customer.id,
    answering: of.answering,
    assessment: of.assessment,
    invitation: id,
  })
}

function addMessages(b: WorldBuilder, of: Of): void {
  const ab = { assessing_organisation_id: of.customer.id, answering_organisation_id: of.answering }
  for (const author_side of ['assessing', 'answering']) {
    b.add('message', {
      ...ab,
      id: b.id(),
      assessment_id: of.assessment,
      question_id: of.assessingState === 'returned' ? 'q1' : null,
      author_side,
      author_name: b.mark('Author'),
      kind: author_side === 'assessing' && of.assessingState === 'returned' ? 'returned' : 'clarification',
      body: b.mark('Body'),
      data: { note: b.mark('Message data') },
      created_at: b.at(-3 * DAY),
    })
  }
}

/** The vendor's working copy: other words than what was sent, so that a look at it shows. */
function addWorkingCopy(b: WorldBuilder, name: string, of: Of): void {
  const o = { organisation_id: of.answering, assessment_id: of.assessment }
  const values: Record<string, unknown> = { q1: 3, q2: 'yes', q3: b.mark('Working value'), q4: 'good', q5: 2 }
  const kept = { author_name: b.mark('Answered by') }
  const evidence = addEvidence(b, `${name}.evidence`, o)
  for (const question_id of QUESTIONS) {
    const value = values[question_id]
    const comment = b.mark('Working comment')
    b.add('answer', {
      ...o,
      question_id,
      value: question_id === 'q4' ? null : value,
      not_applicable: question_id === 'q4' ? b.mark('Working not applicable') : null,
      comment,
      answered_on: b.day(-6),
      ...kept,
      updated_at: b.at(-6 * DAY),
    })
    b.add('answer_history', {
      ...o,
      id: b.id(),
      question_id,
      version: 1,
      value: b.mark('Former value'),
      not_applicable: b.mark('Former not applicable'),
      comment: b.mark('Former comment'),
      ...kept,
      changed_at: b.at(-6 * DAY),
    })
  }
  b.add('answer_evidence', { ...o, question_id: 'q5', evidence_id: evidence, created_at: b.at(-6 * DAY) })
}

/** Evidence of the vendor with one version; of its library when there is no assessment. */
export function addEvidence(
  b: WorldBuilder,
  name: string,
  of: { organisation_id: string; assessment_id: string | null; respondent_id?: string },
): string {
  const id = b.id(name)
  const row = b.add('evidence', {
    organisation_id: of.organisation_id,
    id,
    title: b.mark('Evidence'),
    kind: 'policy',
    issued_on: b.day(-100),
    expires_on: b.day(200),
    respondent_id: of.respondent_id ?? null,
    assessment_id: of.assessment_id,
    created_at: b.at(-7 * DAY),
  })
  const { key, bytes } = b.file('evidence_version', row)
  b.add('evidence_version', {
    organisation_id: of.organisation_id,
    id: b.id(`${name}.version`),
    evidence_id: id,
    respondent_id: of.respondent_id ?? null,
    assessment_id: of.assessment_id,
    file_name: `${b.mark('File')}.pdf`,
    media_type: 'application/pdf',
    byte_size: bytes.length,
    digest: b.mark('digest'),
    object_key: key,
    created_at: b.at(-7 * DAY),
  })
  return id
}

/** What the vendor sent, with a share of evidence and its receipt; ids `<name>.submission`, `<name>.share`. */
export function addSubmission(
  b: WorldBuilder,
  name: string,
  of: Relationship & { assessment: string },
): { submission: string; share: string } {
  const ab = { assessing_organisation_id: of.customer.id, answering_organisation_id: of.answering }
  const it = { ...ab, assessment_id: of.assessment }
  const submission = b.id(`${name}.submission`)
  const attested = { statement: b.mark('Statement'), attested_name: b.mark('Signed'), attested_title: b.mark('Title') }
  b.add('submission', {
    ...it,
    id: submission,
    number: 1,
    questionnaire_hash: of.customer.questionnaire.hash,
    content_hash: b.mark('content hash'),
    ...attested,
    attested_email: b.email(),
    submitted_at: b.at(-4 * DAY),
  })
  const share = b.id(`${name}.share`)
  const row = { ...it, id: share, submission_id: submission, title: b.mark('Shared'), kind: 'policy' }
  const { key, bytes } = b.file('evidence_share', row)
  b.add('evidence_share', {
    ...row,
    file_name: `${b.mark('Shared file')}.pdf`,
    media_type: 'application/pdf',
    byte_size: bytes.length,
    digest: b.mark('shared digest'),
    issued_on: b.day(-100),
    expires_on: b.day(200),
    object_key: key,
    created_at: b.at(-4 * DAY),
  })
  // In review a knock-out has fired, so that it can be set aside.
  const q2 = name === 'reviewed' ? 'no' : 'yes'
  const values: Record<string, unknown> = { q1: 3, q2, q3: b.mark('Sent value'), q4: null, q5: 2 }
  for (const question_id of QUESTIONS) {
    b.add('submission_answer', {
      ...ab,
      submission_id: submission,
      assessment_id: of.assessment,
      question_id,
      value: values[question_id],
      not_applicable: question_id === 'q4' ? b.mark('Sent not applicable') : null,
      comment: b.mark('Sent comment'),
      answered_on: b.day(-6),
      author_name: b.mark('Sent author'),
      evidence: question_id === 'q5' ? [share] : [],
    })
  }
  b.add('evidence_view', {
    ...ab,
    id: b.id(),
    share_id: share,
    viewer_name: b.mark('Viewer'),
    viewed_at: b.at(-3 * DAY),
  })
  b.add('receipt', {
    ...{ organisation_id: of.answering, id: b.id(`${name}.receipt`) },
    assessment_id: of.assessment,
    submission_id: submission,
    customer_name: b.mark('Receipt customer'),
    title: b.mark('Receipt title'),
    content: receiptContent(b, of.customer.questionnaire.hash),
    content_hash: b.mark('receipt hash'),
    submitted_at: b.at(-4 * DAY),
  })
  return { submission, share }
}

/** A link holder with a live cookie; of the whole assessment, or of the named question. Person and id `<name>`. */
export function addRespondent(
  b: WorldBuilder,
  name: string,
  of: { answering: string; assessment: string; invitation: string; named?: boolean; email?: string; ended?: boolean },
): string {
  const id = b.id(name)
  const email = of.email ?? b.email()
  b.add('respondent', {
    organisation_id: of.answering,
    id,
    assessment_id: of.assessment,
    name: b.mark('Respondent'),
    email,
    question_ids: of.named === true ? [NAMED_QUESTION] : null,
    invitation_id: of.invitation,
    created_at: b.at(-10 * DAY),
    revoked_at: of.ended === true ? b.at(-DAY) : null,
  })
  const { token, hash } = b.secret()
  b.add('respondent_token', {
    hash,
    organisation_id: of.answering,
    respondent_id: id,
    kind: 'session',
    expires_at: b.at(60 * DAY),
    created_at: b.at(-10 * DAY),
  })
  b.people[name] = { link: token, userId: '', email }
  return id
}

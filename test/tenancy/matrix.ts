import type { Row } from './world'

/** A scope as the tests open it: the role, the ids, and for a link holder what its link is for. */
export type TestScope = {
  readonly kind: ScopeKind
  readonly organisationId: string
  readonly respondentId?: string
  readonly assessmentId?: string
  readonly questionIds?: readonly string[] | null
  readonly revoked?: boolean
}

export const SCOPE_KINDS = ['assessing', 'answering', 'respondent', 'system', 'operator', 'entry'] as const
export type ScopeKind = (typeof SCOPE_KINDS)[number]

type Rows = (row: Row, scope: TestScope) => boolean

/** What one scope may do with one table. Columns are names or `all`; rows is which rows it sees, changes and makes. */
export type Rights = {
  readonly select: readonly string[] | 'all'
  readonly insert: boolean
  readonly update: readonly string[]
  readonly delete: boolean
  readonly rows: Rows
  /** Where fewer rows can be changed than seen. */
  readonly updatable: Rows
  /** Where fewer rows can be made than seen. */
  readonly insertable: Rows
}

// ----- which rows
const own =
  (column: string): Rows =>
  (row, scope) =>
    row[column] === scope.organisationId
export const every: Rows = () => true
const itsOne =
  (organisation: string, assessment: string): Rows =>
  (row, scope) =>
    !scope.revoked && row[organisation] === scope.organisationId && row[assessment] === scope.assessmentId
const whole =
  (organisation: string, assessment: string): Rows =>
  (row, scope) =>
    scope.questionIds === null && itsOne(organisation, assessment)(row, scope)
const named: Rows = (row, scope) =>
  itsOne('organisation_id', 'assessment_id')(row, scope) &&
  (scope.questionIds === null || (scope.questionIds ?? []).includes(String(row['question_id'])))
const either =
  (...rules: Rows[]): Rows =>
  (row, scope) =>
    rules.some((rule) => rule(row, scope))
const both =
  (...rules: Rows[]): Rows =>
  (row, scope) =>
    rules.every((rule) => rule(row, scope))
const is =
  (column: string, value: unknown): Rows =>
  (row) =>
    row[column] === value
const itself =
  (column: string): Rows =>
  (row, scope) =>
    !scope.revoked && row[column] === scope.respondentId

// ----- what: `s` or `s(columns)`, `i`, `u(columns)`, `d`
export function may(what: string, rows: Rows, narrower: { updatable?: Rows; insertable?: Rows } = {}): Rights {
  const columns = (letter: string) => new RegExp(`\\b${letter}\\(([^)]*)\\)`).exec(what)?.[1]?.trim().split(/\s+/)
  const bare = new Set(what.replaceAll(/\([^)]*\)/g, '()').split(/\s+/))
  return {
    select: columns('s') ?? (bare.has('s') ? 'all' : []),
    insert: bare.has('i'),
    update: columns('u') ?? [],
    delete: bare.has('d'),
    rows,
    updatable: narrower.updatable ?? rows,
    insertable: narrower.insertable ?? rows,
  }
}

const OWN = own('organisation_id')
const ASSESSING = own('assessing_organisation_id')
const ANSWERING = own('answering_organisation_id')
const CROSSING_WHOLE = whole('answering_organisation_id', 'assessment_id')
const members = (rights: Rights) => ({ assessing: rights, answering: rights })
const NOBODY = {}

const ANSWER_CHANGES = 'value not_applicable comment status version answered_on author_name updated_at'
const PROGRESS = 'answering_state answered_count opened_at last_answer_at submitted_at'
const ASSESSMENT_FOR_RESPONDENT = `assessing_organisation_id answering_organisation_id id relationship_id
  previous_assessment_id kind title description requester_name requester_email questionnaire_hash question_count due_on
  assessing_state answering_state answered_count opened_at last_answer_at submitted_at assessing_state_at reassessment_on`

const FINDING_FOR_VENDOR = `assessing_organisation_id id answering_organisation_id assessment_id kind question_id title asked severity due_on
  shared_by_name created_at`

const UPLOADED = either(
  both(itsOne('organisation_id', 'assessment_id'), itself('respondent_id')),
  whole('organisation_id', 'assessment_id'),
)

/** A job of one's own, or one for the other side of a relationship of one's own. */
const outbox = (organisation: string, otherSide: string): Rows =>
  both(
    own('sender_organisation_id'),
    either(is('relationship_id', null), both(own(organisation), is('side', otherSide))),
  )

/**
 * Who may do what with which rows: written by hand, compared with behaviour and with the catalogue. A scope that is not
 * named may do nothing; a table that is not named fails the tests.
 */
export const MATRIX: Readonly<Record<string, Partial<Record<ScopeKind, Rights>>>> = {
  // ----- organisations and identity
  organisation: {
    ...members(may('s u(name legal_name registration_number country time_zone locale profile)', own('id'))),
    operator: may('s(id name state)', every),
  },
  membership: members(may('s u(role name left_at)', OWN)),
  member_invitation: members(may('s i u(state expires_at)', OWN)),
  organisation_domain: members(may('s d', OWN)),
  join_request: members(
    may(
      's(organisation_id id name email state created_at decided_at decided_by_name) u(state decided_at decided_by_name)',
      OWN,
    ),
  ),
  audit_event: {
    ...members(may('s i', OWN)),
    respondent: may('i', both(OWN, is('actor_kind', 'respondent'), itself('actor_id'))),
  },
  user: NOBODY,
  credential: NOBODY,
  session: NOBODY,
  mail_token: NOBODY,
  user_mail: NOBODY,
  attempt: NOBODY,
  heartbeat: NOBODY,
  merge_request: NOBODY,
  member_invitation_token: NOBODY,
  kept_copy: NOBODY,
  handover: NOBODY,

  // ----- vendors and engagements: the assessing side alone
  vendor: {
    assessing: may(
      `s i d u(name legal_name category country registration_number website address domains details state
        owner_member_id updated_at)`,
      OWN,
    ),
  },
  contact: { assessing: may('s i d u(name email phone locale mail_state)', OWN) },
  vendor_import: { assessing: may('s i d u(rows counts refused applied_at)', OWN) },
  party: { assessing: may('s i u(name country registration_number domain)', OWN) },
  party_merge: { assessing: may('s i u(reasons certain state decided_at decided_by_name)', OWN) },
  party_list: { assessing: may('s i d u(counts applied_at)', OWN) },
  party_link: {
    assessing: may(
      's i u(contract_ref flow_down_on mechanism promises valid_to confirmed_on ended_by_name ended_at end_document)',
      OWN,
    ),
  },
  party_graph: { assessing: may('s i u(version)', OWN) },
  flow_down_file: { assessing: may('s i', OWN) },
  flow_down_proof: { assessing: may('s i u(withdrawn_at withdrawn_by_name remind_at)', OWN) },
  contract: {
    assessing: may(
      `s i u(engagement_id title instrument instrument_version relationship exporter importer breach_hours sub_processors notice_days
        objection_days deletion_days terms optional_kept extra_keys signed_on starts_on ends_on renews_on review_on state owner_member_id
        version updated_at)`,
      OWN,
    ),
  },
  contract_clause: {
    assessing: may(
      's i u(result place wording wording_hash deviation note version reviewer_member_id reviewer_name reviewed_at)',
      OWN,
    ),
  },
  contract_file: { assessing: may('s i u(put_aside_at put_aside_by_name)', OWN) },
  contract_reminder: { assessing: may('s i u(state)', OWN) },
  incident: {
    assessing: may(
      `s i u(title what_happened severity began_at discovered_at aware_at assessed_at vendor_knew_at vendor_told_at personal_data data_categories
        people_countries people done_so_far owner_member_id state cause lessons closed_at closed_by_name frozen remind_at version updated_at)`,
      OWN,
    ),
  },
  incident_hit: { assessing: may('s i d u(depth path found_at)', OWN) },
  incident_duty: { assessing: may('s i d u(told_at reference not_needed recorded_by_name recorded_at)', OWN) },
  incident_entry: { assessing: may('s i', OWN) },
  incident_of_notice: { assessing: may('s i', OWN) },
  incident_task: { assessing: may('s i u(done_at done_by_name)', OWN) },
  transfer: {
    assessing: may(
      `s i u(state party_id party_name path link_id uses recipients data people data_tier residency starts_on notice_ids
        ended_on ended_because relationship purpose legal_basis mechanism mechanism_note mechanism_confirmed
        contract_id localisation encryption_transit encryption_rest key_holder retention at_the_end first_sent_on
        reorganised_on changed_on owner_member_id fill_by mechanism_state missing filing_due_on law_hash look_again
        remind_at version updated_at)`,
      OWN,
    ),
  },
  transfer_change: { assessing: may('s i', OWN) },
  transfer_filing: { assessing: may('s i u(undone_at)', OWN) },
  transfer_file: { assessing: may('s i', OWN) },
  transfer_draft: {
    assessing: may(
      's i d u(content decision assessor_member_id assessor_name assessed_at owner_member_id due_on touched authors version updated_at)',
      OWN,
    ),
  },
  // Nobody writes what is signed.
  transfer_assessment: { assessing: may('s i', OWN) },
  transfer_follow: { assessing: may('s i u(state follow_at)', OWN) },
  law_proof: {
    assessing: may('s i u(second_by_member_id second_by_name second_at revoked_by_name revoked_at revoke_reason)', OWN),
  },
  content_announcement: { assessing: may('s i', OWN) },
  party_notice: {
    assessing: may(
      's i u(remind_at next_at state answer answered_by_name answered_at outcome outcome_note outcome_by_name outcome_at version)',
      OWN,
    ),
  },
  finding_reminder: { assessing: may('s i u(state)', OWN) },
  finding: { assessing: may('s i u(state closed_reason closed_by_name closed_at)', OWN) },
  own_pack: { assessing: may('s i u(draft draft_version draft_by_name state updated_at)', OWN) },
  own_pack_version: { assessing: may('s i', OWN) },
  pack_import: { assessing: may('s i u(own_pack_id applied_at)', OWN) },
  own_questionnaire: { assessing: may('s i', OWN) },
  signing_key: { assessing: may('s i u(retired_at)', OWN) },
  engagement: {
    assessing: may(
      `s i d u(title description owner_member_id facts impact exposure tier missing_facts variant packs removed_packs
        contract_ends_on state current_overall current_band current_residual current_as_of score_moves_on decided_overall decided_band
        decided_outcome decided_on updated_at)`,
      OWN,
    ),
  },
  schedule: {
    assessing: may(
      `s i d u(full_due_on delta_due_on due_on kind cause_kind cause_object cause_date next_due_at claimed_until paused)`,
      OWN,
    ),
  },
  reassessment_cause: { assessing: may('s i u(assessment_id)', OWN) },
  reminder: { assessing: may('s i u(due_at state mail_id)', OWN) },

  // ----- what crosses
  questionnaire: NOBODY,
  invitation_token: NOBODY,
  respondent_token: NOBODY,
  relationship: {
    assessing: may('s u(assessing_name state)', ASSESSING),
    answering: may(
      `s(assessing_organisation_id id answering_organisation_id assessing_name answering_name state created_at)
        u(answering_name)`,
      ANSWERING,
    ),
  },
  assessment: {
    assessing: may(
      's i u(title description due_on assessing_state invited_at assessing_state_at reassessment_on questionnaire_hash question_count)',
      ASSESSING,
    ),
    answering: may(`s u(${PROGRESS})`, ANSWERING),
    respondent: may(`s(${ASSESSMENT_FOR_RESPONDENT}) u(${PROGRESS})`, itsOne('answering_organisation_id', 'id'), {
      updatable: whole('answering_organisation_id', 'id'),
    }),
  },
  questionnaire_copy: {
    assessing: may('s i u(content delta)', ASSESSING),
    answering: may('s', ANSWERING),
    respondent: may('s', itsOne('answering_organisation_id', 'assessment_id')),
  },
  invitation: {
    assessing: may('s i u(state sent_at expires_at)', ASSESSING),
    answering: may('s', ANSWERING),
    respondent: may(
      `s(assessing_organisation_id answering_organisation_id id assessment_id contact_name locale message summary state
        expires_at)`,
      CROSSING_WHOLE,
    ),
  },
  submission: {
    assessing: may('s', ASSESSING),
    answering: may('s i', ANSWERING),
    respondent: may('s i', CROSSING_WHOLE),
  },
  submission_answer: {
    assessing: may('s', ASSESSING),
    answering: may('s i', ANSWERING),
    respondent: may('s i', CROSSING_WHOLE),
  },
  evidence_share: {
    assessing: may('s', ASSESSING),
    answering: may('s i u(object_key revoked_at)', ANSWERING),
    respondent: may('s i', CROSSING_WHOLE),
  },
  evidence_view: { assessing: may('s i', ASSESSING), answering: may('s', ANSWERING) },
  message: {
    assessing: may('s i', ASSESSING, { insertable: both(ASSESSING, is('author_side', 'assessing')) }),
    answering: may('s i', ANSWERING, { insertable: both(ANSWERING, is('author_side', 'answering')) }),
    respondent: may('s i', CROSSING_WHOLE, { insertable: both(CROSSING_WHOLE, is('author_side', 'answering')) }),
  },
  note: {
    assessing: may('s i u(body version earlier changed_at removed_at)', both(OWN, is('side', 'assessing'))),
    answering: may('s i u(body version earlier changed_at removed_at)', both(OWN, is('side', 'answering'))),
  },

  sub_processor_notice: {
    assessing: may(
      `s(assessing_organisation_id id answering_organisation_id relationship_id assessment_id change below party_name service data countries
        starts_on reason said_by_name said_by_email created_at)`,
      ASSESSING,
    ),
    answering: may('s i', ANSWERING),
    respondent: may('s i', CROSSING_WHOLE),
  },
  notice_reply: {
    assessing: may('s i', ASSESSING, { insertable: both(ASSESSING, is('author_side', 'assessing')) }),
    answering: may('s i', ANSWERING, { insertable: both(ANSWERING, is('author_side', 'answering')) }),
    respondent: may('s i', CROSSING_WHOLE, { insertable: both(CROSSING_WHOLE, is('author_side', 'answering')) }),
  },
  shared_finding: {
    assessing: may('s i', ASSESSING),
    answering: may(`s(${FINDING_FOR_VENDOR})`, ANSWERING),
    respondent: may(`s(${FINDING_FOR_VENDOR})`, CROSSING_WHOLE),
  },
  shared_finding_entry: {
    assessing: may('s i', ASSESSING, { insertable: both(ASSESSING, is('author_side', 'assessing')) }),
    answering: may('s i', ANSWERING, { insertable: both(ANSWERING, is('author_side', 'answering')) }),
    respondent: may('s i', CROSSING_WHOLE, { insertable: both(CROSSING_WHOLE, is('author_side', 'answering')) }),
  },
  incident_notice: {
    assessing: may(
      `s(assessing_organisation_id id answering_organisation_id relationship_id title what_happened service began_at discovered_at aware_at
        personal_data data_categories people_countries people_least people_most party_name measures contact_name contact_email contact_phone
        said_by_name created_at)`,
      ASSESSING,
    ),
    answering: may('s i', ANSWERING),
  },
  incident_notice_entry: {
    assessing: may('s i', ASSESSING, { insertable: both(ASSESSING, is('author_side', 'assessing')) }),
    answering: may('s i', ANSWERING, { insertable: both(ANSWERING, is('author_side', 'answering')) }),
  },
  notice_terms: {
    assessing: may('s i u(notice_days from_contract time_zone changed_at)', ASSESSING),
    answering: may('s', ANSWERING),
    respondent: may('s', CROSSING_WHOLE),
  },
  published_list: { assessing: may('s', ASSESSING), answering: may('s i', ANSWERING) },
  passed_share: {
    assessing: may('s', ASSESSING),
    answering: may('s i', ANSWERING),
    respondent: may('s i', CROSSING_WHOLE),
  },
  list_subscription: { assessing: may('s i u(subscribed changed_at)', ASSESSING), answering: may('s', ANSWERING) },

  // ----- the vendor's working copy: the answering side alone, and link holders
  respondent: {
    answering: may('s i u(question_ids revoked_at)', OWN),
    respondent: may(
      's(organisation_id id assessment_id name question_ids revoked_at waits_for)',
      both(OWN, itself('id')),
    ),
  },
  answer: {
    answering: may(`s i u(${ANSWER_CHANGES})`, OWN),
    respondent: may(`s i u(${ANSWER_CHANGES})`, named),
  },
  answer_history: { answering: may('s i', OWN), respondent: may('s i', named) },
  // Its uploader's alone; a scope of these tests has no person of the organisation in it.
  sheet_import: {
    answering: may('s i d u(file rows report applied_at)', () => false),
    respondent: may(
      's i d u(file rows report applied_at)',
      both(itsOne('organisation_id', 'assessment_id'), itself('respondent_id')),
    ),
  },
  evidence: {
    answering: may('s i d u(title kind issued_on expires_on)', OWN),
    respondent: may('s i u(title kind issued_on expires_on)', UPLOADED),
  },
  evidence_version: { answering: may('s i', OWN), respondent: may('s i', UPLOADED) },
  answer_evidence: { answering: may('s i d', OWN), respondent: may('s i d', named) },
  library_consent: { answering: may('s i', OWN) },
  library_entry: { answering: may('s i', OWN) },
  library_version: { answering: may('s i u(revoked_at revoked_by_name)', OWN) },
  trust_draft: { answering: may('s i u(profile version changed_at changed_by_name)', OWN) },
  trust_profile: { answering: may('s i d u(profile draft_version published_at)', OWN) },
  own_sub_processor: {
    answering: may(
      's i u(ends_on ended_by_name ended_at published_at announcement_id end_published_at end_announcement_id)',
      OWN,
    ),
  },
  delegation: {
    answering: may('s i u(reminded_at remind_at taken_back_at taken_back_by_name)', OWN),
    respondent: may(
      's i u(reminded_at remind_at taken_back_at taken_back_by_name)',
      either(whole('organisation_id', 'assessment_id'), both(OWN, itself('id'))),
      {
        updatable: whole('organisation_id', 'assessment_id'),
        insertable: whole('organisation_id', 'assessment_id'),
      },
    ),
  },
  passed_request: {
    answering: may(
      `s i u(state reminded_at reminded_by_name answered_at answered_by_name answered_by_title below agreed_at agreed_by_name taken_back_at
        taken_back_by_name)`,
      OWN,
    ),
    respondent: may(
      's i u(state reminded_at reminded_by_name agreed_at agreed_by_name taken_back_at taken_back_by_name)',
      whole('organisation_id', 'assessment_id'),
    ),
  },
  passed_answer: {
    answering: may('s i u(taken_up_at taken_up_by_name)', OWN),
    respondent: may('s u(taken_up_at taken_up_by_name)', whole('organisation_id', 'assessment_id')),
  },
  receipt: { answering: may('s i', OWN), respondent: may('s i', whole('organisation_id', 'assessment_id')) },

  // ----- the customer's judgement: the assessing side alone
  assessment_internal: { assessing: may('s i u(facts tier reviewer_member_id)', OWN) },
  review: {
    assessing: may(
      `s i d u(submission_id outcome has_value value accept_not_applicable reason reviewer_name version reviewed_at)`,
      OWN,
    ),
  },
  evidence_review: { assessing: may('s i u(state reason reviewer_name reviewed_at)', OWN) },
  score: { assessing: may('s i', OWN) },
  packed_answers: {
    assessing: may('s i d u(assessment_id questionnaire_hash coding profile cells more)', OWN),
  },
  decision: { assessing: may('s i', OWN) },
  condition_met: { assessing: may('s i d', OWN) },
  knock_out_exception: { assessing: may('s i', OWN) },

  // ----- the worker
  outbox: {
    assessing: may('i', outbox('assessing_organisation_id', 'answering')),
    answering: may('i', outbox('answering_organisation_id', 'assessing')),
    system: may('s u(relayed_at) d', every),
  },
  mail: {
    ...members(may('s i u(data state started_at sent_at provider_id failure)', OWN)),
    operator: may('s(organisation_id id state)', every),
  },
}

import type { Role } from '../../packages/use-cases/src/access/index'
import type { Cell } from './canaries'
import { NAMED_QUESTION } from './questionnaire'

/** What the audience rules need to know of somebody: the tables below say what each may read. */
export type Reader = {
  readonly userId?: string
  readonly organisationId?: string
  readonly role?: Role
  readonly link?: {
    readonly organisationId: string
    readonly respondentId: string
    readonly assessmentId: string
    readonly named: boolean
  }
}

type Rule = (cell: Cell, reader: Reader) => boolean

const is = (cell: Cell, column: string, value: string | undefined) => value !== undefined && cell.row[column] === value

/** Rows of the assessing side: members of the organisation, but not those who only contribute answers. */
const assessingOwn: Rule = (cell, reader) =>
  is(cell, 'organisation_id', reader.organisationId) && reader.role !== 'contributor'

/** Rows of an organisation that its members use on both sides. */
const own: Rule = (cell, reader) => is(cell, 'organisation_id', reader.organisationId)

/** Mails, and what happened: shown with the object they are about, to those of its members who may read that. */
const ownHistory: Rule = (cell, reader) => own(cell, reader) && reader.role !== 'contributor'

/** Rows of the vendor: its members, and a link holder of the whole assessment. */
const answeringOwn: Rule = (cell, reader) => own(cell, reader) || wholeOf(cell, reader, 'organisation_id')

/** Answers: of those who hold a link for named questions, these. */
const answers: Rule = (cell, reader) =>
  answeringOwn(cell, reader) || (linkOf(cell, reader, 'organisation_id') && cell.row['question_id'] === NAMED_QUESTION)

const evidence: Rule = (cell, reader) =>
  answeringOwn(cell, reader) || is(cell, 'respondent_id', reader.link?.respondentId)

/** Rows that cross: both organisations, and a link holder of the whole assessment. */
const crossing: Rule = (cell, reader) =>
  (is(cell, 'assessing_organisation_id', reader.organisationId) && reader.role !== 'contributor') ||
  is(cell, 'answering_organisation_id', reader.organisationId) ||
  wholeOf(cell, reader, 'answering_organisation_id')

/** Of these, what a link holder of named questions needs too. */
const crossingToAll: Rule = (cell, reader) =>
  crossing(cell, reader) || linkOf(cell, reader, 'answering_organisation_id')

/** What one side writes to itself: no link reaches it, and who only contributes answers reads that side's alone. */
const inside: Rule = (cell, reader) =>
  own(cell, reader) && (cell.row['side'] === 'answering' || reader.role !== 'contributor')

const nobody: Rule = () => false

function linkOf(cell: Cell, { link }: Reader, organisationColumn: string): boolean {
  if (link === undefined || !is(cell, organisationColumn, link.organisationId)) return false
  return cell.row['assessment_id'] === link.assessmentId || cell.row['id'] === link.assessmentId
}

function wholeOf(cell: Cell, reader: Reader, organisationColumn: string): boolean {
  return reader.link?.named === false && linkOf(cell, reader, organisationColumn)
}

/** Who may read which table's words (tenancy.md, table × scope). A table without a line is nobody's. */
const rules: Readonly<Record<string, Rule>> = {
  organisation: (cell, reader) => is(cell, 'id', reader.organisationId),
  user: (cell, reader) => is(cell, 'id', reader.userId),
  credential: nobody,
  membership: own,
  member_invitation: own,
  join_request: own,
  organisation_domain: own,
  mail: ownHistory,
  audit_event: ownHistory,

  vendor: assessingOwn,
  contact: assessingOwn,
  vendor_import: assessingOwn,
  party: assessingOwn,
  party_merge: assessingOwn,
  party_list: assessingOwn,
  party_link: assessingOwn,
  flow_down_file: assessingOwn,
  'flow_down_file file': assessingOwn,
  flow_down_proof: assessingOwn,
  incident: assessingOwn,
  incident_hit: assessingOwn,
  incident_duty: assessingOwn,
  incident_entry: assessingOwn,
  incident_task: assessingOwn,
  transfer: assessingOwn,
  transfer_change: assessingOwn,
  transfer_filing: assessingOwn,
  transfer_file: assessingOwn,
  'transfer_file file': assessingOwn,
  transfer_assessment: assessingOwn,
  transfer_draft: assessingOwn,
  transfer_follow: assessingOwn,
  party_notice: assessingOwn,
  'party_notice file': assessingOwn,
  finding: assessingOwn,
  finding_reminder: assessingOwn,
  law_proof: assessingOwn,
  'law_proof file': assessingOwn,
  content_announcement: assessingOwn,
  contract: assessingOwn,
  contract_clause: assessingOwn,
  contract_file: assessingOwn,
  'contract_file file': assessingOwn,
  contract_reminder: assessingOwn,
  own_pack: assessingOwn,
  own_pack_version: assessingOwn,
  own_questionnaire: assessingOwn,
  pack_import: assessingOwn,
  engagement: assessingOwn,
  schedule: assessingOwn,
  assessment_internal: assessingOwn,
  reassessment_cause: assessingOwn,
  review: assessingOwn,
  evidence_review: assessingOwn,
  score: assessingOwn,
  decision: assessingOwn,
  condition_met: assessingOwn,
  knock_out_exception: assessingOwn,
  'questionnaire of': assessingOwn,

  answer: answers,
  answer_history: answers,
  evidence,
  evidence_version: evidence,
  'evidence_version file': evidence,
  respondent: (cell, reader) => own(cell, reader) || is(cell, 'id', reader.link?.respondentId),
  // Who holds a part sees what it was handed itself, and nobody else's.
  delegation: (cell, reader) => answeringOwn(cell, reader) || is(cell, 'id', reader.link?.respondentId),
  // What somebody sent back is theirs alone until they confirm it.
  sheet_import: (cell, reader) =>
    is(cell, 'respondent_id', reader.link?.respondentId) || is(cell, 'user_id', reader.userId),
  passed_request: answeringOwn,
  passed_answer: answeringOwn,
  passed_share: crossing,
  receipt: answeringOwn,

  incident_notice: crossing,
  incident_notice_entry: crossing,
  incident_of_notice: assessingOwn,
  relationship: crossing,
  assessment: crossingToAll,
  questionnaire_copy: crossing,
  // What a link to named questions is asked; the other questions are in the copy alone.
  'questionnaire_copy named': crossingToAll,
  invitation: crossing,
  submission: crossing,
  submission_answer: crossing,
  evidence_share: crossing,
  'evidence_share file': crossing,
  evidence_view: crossing,
  sub_processor_notice: crossing,
  notice_reply: crossing,
  shared_finding: crossing,
  shared_finding_entry: crossing,
  'shared_finding_entry file': crossing,
  published_list: crossing,
  list_subscription: crossing,
  notice_terms: crossing,
  own_sub_processor: own,
  library_consent: own,
  library_entry: own,
  library_version: own,
  trust_draft: own,
  trust_profile: own,
  message: crossing,
  note: inside,
}

export function maySee(cell: Cell, reader: Reader): boolean {
  return (rules[cell.table] ?? nobody)(cell, reader)
}

import type { Holding } from '../delegations'
import type { Transaction } from '../database'

/** One answer of the vendor's working copy. `answeredOn` is an ISO day, `updatedAt` an ISO instant. */
export type AnswerRow = {
  readonly questionId: string
  readonly value: unknown
  readonly notApplicable: string | null
  readonly comment: string | null
  readonly status: 'given' | 'carried' | 'toConfirm'
  readonly version: number
  readonly answeredOn: string
  readonly authorName: string
  readonly updatedAt: string
}

/** What one side wrote to the other about an assessment. */
export type MessageRow = {
  readonly id: string
  readonly at: string
  readonly kind: string
  readonly authorSide: 'assessing' | 'answering'
  readonly authorName: string
  readonly questionId: string | null
  readonly body: string
  readonly data: Record<string, unknown>
}

export type SubmissionHead = {
  readonly id: string
  readonly number: number
  readonly submittedAt: string
  readonly attestedName: string
  readonly attestedTitle: string
  /** Of whoever pressed Send. */
  readonly attestedEmail: string | null
  readonly contentHash: string
}

/** Everything the vendor's pages say of one assessment, the questionnaire itself left out. */
export type AnsweringRow = {
  readonly assessmentId: string
  readonly assessingOrganisationId: string
  readonly answeringOrganisationId: string
  readonly relationshipId: string
  readonly previousAssessmentId: string | null
  readonly title: string
  readonly description: string
  readonly requesterName: string
  readonly requesterEmail: string | null
  readonly questionnaireHash: string
  readonly dueOn: string
  readonly assessingState: 'draft' | 'invited' | 'inReview' | 'returned' | 'decided' | 'recalled' | 'cancelled'
  readonly answeringState: 'notOpened' | 'opened' | 'inProgress' | 'submitted' | 'amending' | 'declined' | 'wantsTime'
  /** Since when the customer's side stands so; null where that was before it was written down. */
  readonly assessingStateAt: Date | null
  /** The day on which the customer plans to have answers again; null where it plans none, or hasn't decided. */
  readonly reassessmentOn: string | null
  /** Changes whenever the questionnaire's copy is written anew. */
  readonly copyVersion: string
  readonly customerName: string | null
  readonly customerTimeZone: string | null
  readonly contactName: string | null
  /** The questions a link was narrowed to; null for the whole. */
  readonly namedQuestionIds: readonly string[] | null
  /** What the link's holder was handed, and by whom; null for members, and for a contact whom the customer asked. */
  readonly holds: Holding | null
  /** The contact before this link's holder, whose unsent words are kept until they agree; null when there is none. */
  readonly waitsFor: string | null
  readonly answers: readonly AnswerRow[]
  readonly messages: readonly MessageRow[]
  readonly submission: SubmissionHead | null
  /** The answers of that submission once its review began; null before, and where the scope sees none. */
  readonly sent: readonly Pick<AnswerRow, 'questionId' | 'value' | 'notApplicable'>[] | null
}

const ANSWER = `jsonb_build_object('questionId', w.question_id, 'value', w.value, 'notApplicable', w.not_applicable, 'comment', w.comment,
  'status', w.status, 'version', w.version, 'answeredOn', w.answered_on, 'authorName', w.author_name, 'updatedAt', w.updated_at)`

const COMMON = `select a.id as "assessmentId", a.assessing_organisation_id as "assessingOrganisationId", a.answering_organisation_id as "answeringOrganisationId",
    a.relationship_id as "relationshipId", a.previous_assessment_id as "previousAssessmentId", a.title, a.description, a.requester_name as "requesterName",
    a.requester_email as "requesterEmail", a.questionnaire_hash as "questionnaireHash", a.due_on as "dueOn", a.assessing_state as "assessingState",
    a.answering_state as "answeringState", a.assessing_state_at as "assessingStateAt", a.reassessment_on as "reassessmentOn", q.xmin::text as "copyVersion", i.contact_name as "contactName",
    coalesce((select jsonb_agg(${ANSWER}) from answer w where w.organisation_id = $1 and w.assessment_id = a.id), '[]') as answers,
    coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'at', m.created_at, 'kind', m.kind, 'authorSide', m.author_side, 'authorName', m.author_name,
      'questionId', m.question_id, 'body', m.body, 'data', m.data) order by m.created_at, m.id)
      from message m where m.answering_organisation_id = $1 and m.assessment_id = a.id), '[]') as messages,
    (select jsonb_build_object('id', s.id, 'number', s.number, 'submittedAt', s.submitted_at, 'attestedName', s.attested_name, 'attestedTitle', s.attested_title,
      'attestedEmail', s.attested_email, 'contentHash', s.content_hash) from submission s where s.answering_organisation_id = $1 and s.assessment_id = a.id order by s.number desc limit 1) as submission`

const FROM = `from assessment a
  join questionnaire_copy q on q.answering_organisation_id = $1 and q.assessment_id = a.id
  left join lateral (select x.summary, x.contact_name from invitation x where x.answering_organisation_id = $1 and x.assessment_id = a.id
    order by x.id desc limit 1) i on true`

/** Only what was read by the customer decides what is still open, so earlier it isn't read. */
const SENT = `case when a.assessing_state not in ('draft', 'invited') then
    (select jsonb_agg(jsonb_build_object('questionId', t.question_id, 'value', t.value, 'notApplicable', t.not_applicable))
      from submission_answer t where t.answering_organisation_id = $1 and t.submission_id = (select s.id from submission s
        where s.answering_organisation_id = $1 and s.assessment_id = a.id order by s.number desc limit 1)) end as sent`

/** A member of the vendor knows the relationship; the holder of a link knows what its invitation said, or whoever handed it the questions. */
const STATEMENTS = {
  answering: `${COMMON}, ${SENT}, r.assessing_name as "customerName", i.summary ->> 'customerTimeZone' as "customerTimeZone", null as "namedQuestionIds",
    null as "waitsFor", null as holds ${FROM}
    join relationship r on r.assessing_organisation_id = a.assessing_organisation_id and r.id = a.relationship_id
    where a.answering_organisation_id = $1 and a.id = $2 and a.assessing_state <> 'draft'`,
  respondent: `${COMMON}, ${SENT}, coalesce(i.summary ->> 'customerName', d.customer_name) as "customerName",
    coalesce(i.summary ->> 'customerTimeZone', d.customer_time_zone) as "customerTimeZone",
    case when d.id is not null then jsonb_build_object('part', d.part, 'byName', d.handed_by_name, 'note', d.note, 'wantedOn', d.wanted_on) end as holds, to_jsonb((select n.question_ids from respondent n)) as "namedQuestionIds",
    (select n.waits_for from respondent n) as "waitsFor" ${FROM}
    left join delegation d on d.organisation_id = $1 and d.id = (select n.id from respondent n)
    where a.answering_organisation_id = $1 and a.id = $2 and a.assessing_state <> 'draft'`,
} as const

/** One assessment as its vendor sees it; undefined when it isn't the scope's. Answering or respondent scope. */
export async function findAnswering(tx: Transaction, assessmentId: string): Promise<AnsweringRow | undefined> {
  const text = tx.scope.side === 'respondent' ? STATEMENTS.respondent : STATEMENTS.answering
  const [row] = await tx.query<AnsweringRow>(text, [tx.scope.organisationId, assessmentId])
  return row
}

/** The questionnaire as this vendor is asked it: an `Asked`. */
export async function findAskedContent(tx: Transaction, assessmentId: string): Promise<unknown> {
  const row = await tx.one<{ content: unknown }>(
    'select q.content from questionnaire_copy q where q.answering_organisation_id = $1 and q.assessment_id = $2',
    [tx.scope.organisationId, assessmentId],
  )
  return row.content
}

/** Holds everyone else who writes answers of this assessment, or submits it, until the transaction ends. */
export async function lockAnswers(tx: Transaction, assessmentId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('answers:' || $1, 0))::text`, [assessmentId])
}

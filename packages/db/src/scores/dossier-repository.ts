import type { Transaction } from '../database'

/** One answer as it was submitted. `evidence` holds ids of shares. */
export type DossierAnswer = {
  readonly questionId: string
  readonly value: unknown
  readonly notApplicable: string | null
  readonly comment: string | null
  readonly answeredOn: string
  readonly authorName: string
  readonly evidence: readonly string[]
}

/** One shared file with what the customer made of it; `state` is null until somebody looked. */
export type DossierShare = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly digest: string
  readonly issuedOn: string | null
  readonly expiresOn: string | null
  readonly revoked: boolean
  readonly state: 'accepted' | 'rejected' | null
  readonly reason: string | null
  readonly reviewerName: string | null
  readonly reviewedAt: string | null
}

export type DossierReview = {
  readonly questionId: string
  readonly submissionId: string
  readonly outcome: 'accepted' | 'adjusted' | 'returned'
  readonly hasValue: boolean
  readonly value: unknown
  readonly acceptNotApplicable: boolean
  readonly reason: string | null
  readonly reviewerName: string
  readonly version: number
  readonly reviewedAt: string
}

export type DossierException = {
  readonly id: string
  readonly knockOutId: string
  readonly reason: string
  readonly compensatingControl: string
  readonly approverName: string
  readonly recordedAt: string
  readonly expiresOn: string
}

/** Everything a score of one assessment is made of, and whose it is. Dates are ISO days, moments ISO instants. */
export type Dossier = {
  readonly assessmentId: string
  readonly answeringOrganisationId: string
  readonly relationshipId: string
  readonly previousAssessmentId: string | null
  readonly number: number
  readonly kind: 'full' | 'delta'
  readonly title: string
  readonly dueOn: string
  readonly assessingState: 'draft' | 'invited' | 'inReview' | 'returned' | 'decided' | 'recalled' | 'cancelled'
  readonly answeringState: string
  /** No other assessment of the engagement was answered later: the engagement's current score is this one's. */
  readonly isLatestAnswered: boolean
  readonly engagementId: string
  readonly engagementTitle: string
  readonly vendorId: string
  readonly vendorName: string
  readonly vendorCountry: string | null
  readonly contractEndsOn: string | null
  readonly timeZone: string
  readonly questionnaireHash: string
  readonly facts: Record<string, unknown>
  readonly tier: 'low' | 'moderate' | 'high' | 'critical' | null
  readonly packs: readonly string[]
  /** By the id of a pack that facts called for: why it was left out. */
  readonly removedPacks: Readonly<Record<string, string>>
  readonly variant: 'standard' | 'sme'
  /** The latest submission; null while the vendor has sent nothing. */
  readonly submission: {
    readonly id: string
    readonly number: number
    readonly submittedAt: string
    readonly attestedName: string
    readonly attestedTitle: string
    readonly statement: string
  } | null
  readonly answers: readonly DossierAnswer[]
  readonly shares: readonly DossierShare[]
  readonly reviews: readonly DossierReview[]
  readonly exceptions: readonly DossierException[]
}

const ANSWERS = `select jsonb_agg(jsonb_build_object('questionId', x.question_id, 'value', x.value, 'notApplicable', x.not_applicable, 'comment', x.comment,
    'answeredOn', x.answered_on, 'authorName', x.author_name, 'evidence', x.evidence) order by x.question_id)
  from submission_answer x where x.assessing_organisation_id = $1`

/**
 * What was made of a shared file `x`, as `er`. A file sent again with a later submission keeps what was said of it: the
 * digest tells that it is the same.
 */
export const SHARE_REVIEW = `left join lateral (select y.state, y.reason, y.reviewer_name, y.reviewed_at from evidence_review y
    join evidence_share z on z.assessing_organisation_id = $1 and z.id = y.share_id
    where y.organisation_id = $1 and y.assessment_id = x.assessment_id and z.digest = x.digest and z.expires_on is not distinct from x.expires_on
    order by y.share_id = x.id desc, y.reviewed_at desc limit 1) er on true`

const SHARES = `select jsonb_agg(jsonb_build_object('id', x.id, 'title', x.title, 'kind', x.kind, 'fileName', x.file_name, 'mediaType', x.media_type,
    'byteSize', x.byte_size, 'digest', x.digest, 'issuedOn', x.issued_on, 'expiresOn', x.expires_on, 'revoked', x.revoked_at is not null,
    'state', er.state, 'reason', er.reason, 'reviewerName', er.reviewer_name, 'reviewedAt', er.reviewed_at) order by x.id)
  from evidence_share x
  ${SHARE_REVIEW}
  where x.assessing_organisation_id = $1 and x.assessment_id = a.id`

const REVIEWS = `select jsonb_agg(jsonb_build_object('questionId', x.question_id, 'submissionId', x.submission_id, 'outcome', x.outcome, 'hasValue', x.has_value,
    'value', x.value, 'acceptNotApplicable', x.accept_not_applicable, 'reason', x.reason, 'reviewerName', x.reviewer_name, 'version', x.version,
    'reviewedAt', x.reviewed_at))
  from review x where x.organisation_id = $1 and x.assessment_id = a.id`

/** The exceptions of an engagement `e`, as a column of a bigger statement. */
export const EXCEPTIONS = `select jsonb_agg(jsonb_build_object('id', x.id, 'knockOutId', x.knock_out_id, 'reason', x.reason, 'compensatingControl', x.compensating_control,
    'approverName', x.approver_name, 'recordedAt', x.recorded_at, 'expiresOn', x.expires_on) order by x.recorded_at)
  from knock_out_exception x where x.organisation_id = $1 and x.engagement_id = e.id`

const DOSSIER = `select a.id as "assessmentId", a.answering_organisation_id as "answeringOrganisationId", a.relationship_id as "relationshipId",
    a.previous_assessment_id as "previousAssessmentId", a.number, a.kind, a.title, a.due_on as "dueOn", a.assessing_state as "assessingState",
    a.answering_state as "answeringState", not exists (select 1 from assessment_internal y
      join assessment x on x.assessing_organisation_id = $1 and x.id = y.assessment_id
      where y.organisation_id = $1 and y.engagement_id = e.id and x.id <> a.id and x.submitted_at > s.submitted_at
        and x.assessing_state <> 'cancelled') as "isLatestAnswered", e.id as "engagementId", e.title as "engagementTitle", v.id as "vendorId", v.name as "vendorName",
    v.country as "vendorCountry", e.contract_ends_on as "contractEndsOn", o.time_zone as "timeZone",
    coalesce(s.questionnaire_hash, a.questionnaire_hash) as "questionnaireHash", ai.facts, ai.tier, ai.packs, ai.removed_packs as "removedPacks", ai.variant,
    case when s.id is not null then jsonb_build_object('id', s.id, 'number', s.number, 'submittedAt', s.submitted_at, 'attestedName', s.attested_name,
      'attestedTitle', s.attested_title, 'statement', s.statement) end as submission,
    coalesce((${ANSWERS} and x.submission_id = s.id), '[]') as answers, coalesce((${SHARES}), '[]') as shares,
    coalesce((${REVIEWS}), '[]') as reviews, coalesce((${EXCEPTIONS}), '[]') as exceptions
  from assessment a
  join assessment_internal ai on ai.organisation_id = $1 and ai.assessment_id = a.id
  join engagement e on e.organisation_id = $1 and e.id = ai.engagement_id
  join vendor v on v.organisation_id = $1 and v.id = e.vendor_id
  join organisation o on o.id = $1
  left join lateral (select x.* from submission x where x.assessing_organisation_id = $1 and x.assessment_id = a.id order by x.number desc limit 1) s on true
  where a.assessing_organisation_id = $1`

/** One assessment with its latest submission and everything said about it. Assessing scope. */
export async function findDossier(tx: Transaction, assessmentId: string): Promise<Dossier | undefined> {
  const [row] = await tx.query<Dossier>(`${DOSSIER} and a.id = $2`, [tx.scope.organisationId, assessmentId])
  return row
}

/** The assessment of an engagement whose answers came in last, as a dossier; undefined while none did. */
export async function findLatestDossier(tx: Transaction, engagementId: string): Promise<Dossier | undefined> {
  const [row] = await tx.query<Dossier>(
    `${DOSSIER} and ai.engagement_id = $2 and s.id is not null and a.assessing_state <> 'cancelled' order by s.submitted_at desc limit 1`,
    [tx.scope.organisationId, engagementId],
  )
  return row
}

/** The same of several engagements, in no order; those of whom nothing came in have none. */
export function findLatestDossiers(tx: Transaction, engagementIds: readonly string[]): Promise<Dossier[]> {
  return tx.query<Dossier>(
    `${DOSSIER} and a.id in (select distinct on (i.engagement_id) x.id from assessment_internal i
        join assessment x on x.assessing_organisation_id = $1 and x.id = i.assessment_id and x.assessing_state <> 'cancelled'
        join submission y on y.assessing_organisation_id = $1 and y.assessment_id = x.id
        where i.organisation_id = $1 and i.engagement_id = any($2::uuid[]) order by i.engagement_id, y.submitted_at desc)`,
    [tx.scope.organisationId, engagementIds],
  )
}

/**
 * What was submitted the time before: an earlier submission of this assessment that somebody returned, else the last one
 * of the assessment it follows. What the vendor took back before anybody looked is no time before.
 */
export type EarlierSubmission = {
  readonly id: string
  readonly assessmentId: string
  readonly submittedAt: string
  readonly answers: readonly DossierAnswer[]
  readonly files: readonly { readonly id: string; readonly fileName: string }[]
}

export async function findEarlierSubmission(tx: Transaction, dossier: Dossier): Promise<EarlierSubmission | undefined> {
  const [row] = await tx.query<EarlierSubmission>(
    `select s.id, s.assessment_id as "assessmentId",
        to_char(s.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "submittedAt", coalesce((${ANSWERS} and x.submission_id = s.id), '[]') as answers,
        coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'fileName', f.file_name)) from evidence_share f
          where f.assessing_organisation_id = $1 and f.assessment_id = s.assessment_id), '[]') as files
     from submission s where s.assessing_organisation_id = $1 and (s.assessment_id = $4
       or s.assessment_id = $2 and s.id <> $3 and exists (select 1 from message m
         where m.assessing_organisation_id = $1 and m.assessment_id = $2 and m.kind = 'returned' and m.created_at >= s.submitted_at
           and m.created_at < (select min(n.submitted_at) from submission n
             where n.assessing_organisation_id = $1 and n.assessment_id = $2 and n.number > s.number)))
     order by s.submitted_at desc limit 1`,
    [
      tx.scope.organisationId,
      dossier.assessmentId,
      dossier.submission?.id ?? dossier.assessmentId,
      dossier.previousAssessmentId,
    ],
  )
  return row
}

/** The stored texts of several questionnaires, by hash; those that nobody ever composed are absent. */
export async function findQuestionnaireTexts(
  tx: Transaction,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ hash: string; content: string | null }>(
    `select h.hash, coalesce((select q.content from own_questionnaire q where q.organisation_id = $2 and q.hash = h.hash), gate.questionnaire(h.hash)) as content
     from unnest($1::text[]) as h (hash)`,
    [hashes, tx.scope.organisationId],
  )
  return new Map(rows.flatMap(({ hash, content }) => (content === null ? [] : [[hash, content] as const])))
}

/** The stored text of a questionnaire, the organisation's own or one of platform packs; null when nobody ever composed it. */
export async function findQuestionnaireText(tx: Transaction, hash: string): Promise<string | null> {
  const [row] = await tx.query<{ content: string | null }>(
    `select coalesce((select q.content from own_questionnaire q where q.organisation_id = $2 and q.hash = $1), gate.questionnaire($1)) as content`,
    [hash, tx.scope.organisationId],
  )
  return row?.content ?? null
}

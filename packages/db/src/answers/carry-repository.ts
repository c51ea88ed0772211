import type { Transaction } from '../database'

/** What a follow-up takes over, by question. Answering scope. */
export type Carrying = {
  readonly assessmentId: string
  readonly previousAssessmentId: string
  readonly delta: unknown
}

export async function findCarrying(tx: Transaction, assessmentId: string): Promise<Carrying | undefined> {
  const [row] = await tx.query<Carrying>(
    `select a.id as "assessmentId", a.previous_assessment_id as "previousAssessmentId", q.delta
     from assessment a join questionnaire_copy q on q.answering_organisation_id = $1 and q.assessment_id = a.id
     where a.answering_organisation_id = $1 and a.id = $2 and a.previous_assessment_id is not null and q.delta is not null`,
    [tx.scope.organisationId, assessmentId],
  )
  return row
}

const LAST_SENT = `select s.id from submission s where s.answering_organisation_id = $1 and s.assessment_id = $3 order by s.number desc limit 1`

/**
 * Copies answers of an earlier assessment, as they were last sent, into the working copy of the one that follows it, with
 * their author and day; what somebody answered there already stays. What was changed and not sent stays behind: the next
 * contact may be another one. How many came over.
 */
export function carryAnswerRows(
  tx: Transaction,
  { assessmentId, previousAssessmentId }: Carrying,
  {
    questionIds,
    status,
    at,
  }: { readonly questionIds: readonly string[]; readonly status: 'carried' | 'toConfirm'; readonly at: Date },
): Promise<number> {
  return tx.execute(
    `insert into answer (organisation_id, assessment_id, question_id, value, not_applicable, comment, status, version, answered_on, author_name, updated_at)
     select $1, $2, w.question_id, w.value, w.not_applicable, w.comment, $5, 1, w.answered_on, w.author_name, $6
     from submission_answer w where w.answering_organisation_id = $1 and w.submission_id = (${LAST_SENT})
       and w.question_id = any($4) and (w.value is not null or w.not_applicable is not null)
     on conflict do nothing`,
    [tx.scope.organisationId, assessmentId, previousAssessmentId, questionIds, status, at],
  )
}

export type EvidenceToCarry = {
  readonly evidenceId: string
  readonly title: string
  readonly kind: string
  readonly issuedOn: string | null
  readonly expiresOn: string | null
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly digest: string
  readonly objectKey: string
  readonly questionIds: readonly string[]
}

/** The files of the answers that came over and have none yet, newest version each that was ever shown to the customer. */
export function listEvidenceToCarry(
  tx: Transaction,
  { assessmentId, previousAssessmentId }: Carrying,
): Promise<EvidenceToCarry[]> {
  return tx.query<EvidenceToCarry>(
    `select e.id as "evidenceId", e.title, e.kind, e.issued_on as "issuedOn", e.expires_on as "expiresOn", v.file_name as "fileName",
       v.media_type as "mediaType", v.byte_size as "byteSize", v.digest, v.object_key as "objectKey", l.question_ids as "questionIds"
     from (select x.evidence_id, array_agg(x.question_id order by x.question_id) as question_ids from answer_evidence x
         join answer w on w.organisation_id = $1 and w.assessment_id = $2 and w.question_id = x.question_id and w.status in ('carried', 'toConfirm')
         where x.organisation_id = $1 and x.assessment_id = $3
           and not exists (select 1 from answer_evidence y where y.organisation_id = $1 and y.assessment_id = $2 and y.question_id = x.question_id)
         group by x.evidence_id) l
     join evidence e on e.organisation_id = $1 and e.id = l.evidence_id
     join lateral (select x.* from evidence_version x where x.organisation_id = $1 and x.evidence_id = e.id
       and exists (select 1 from evidence_share s where s.answering_organisation_id = $1 and s.assessment_id = $3 and s.digest = x.digest)
       order by x.created_at desc, x.id desc limit 1) v on true
     order by e.id`,
    [tx.scope.organisationId, assessmentId, previousAssessmentId],
  )
}

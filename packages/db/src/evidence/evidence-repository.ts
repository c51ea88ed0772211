import type { Transaction } from '../database'

/** One file of the vendor's, newest version. Days and instants are ISO texts, sizes bytes. */
export type EvidenceRow = {
  readonly evidenceId: string
  readonly title: string
  readonly kind: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly digest: string
  readonly objectKey: string
  readonly issuedOn: string | null
  readonly expiresOn: string | null
  readonly uploadedAt: string
  /** The questions of the assessment it is attached to. */
  readonly questionIds: readonly string[]
}

const SELECT = `select e.id as "evidenceId", e.title, e.kind, v.file_name as "fileName", v.media_type as "mediaType", v.byte_size as "byteSize", v.digest,
    v.object_key as "objectKey", e.issued_on as "issuedOn", e.expires_on as "expiresOn", to_jsonb(v.created_at) #>> '{}' as "uploadedAt",
    coalesce(l.question_ids, '{}') as "questionIds"
  from evidence e
  join lateral (select x.* from evidence_version x where x.organisation_id = $1 and x.evidence_id = e.id order by x.created_at desc, x.id desc limit 1) v on true
  left join lateral (select array_agg(x.question_id order by x.question_id) as question_ids from answer_evidence x
    where x.organisation_id = $1 and x.assessment_id = $2 and x.evidence_id = e.id) l on true
  where e.organisation_id = $1`

/** What may be attached to answers of an assessment, and to which it is; the attached first, then the newest; 500 at most. */
export function listEvidence(tx: Transaction, assessmentId: string): Promise<EvidenceRow[]> {
  return tx.query<EvidenceRow>(`${SELECT} order by l.question_ids is null, e.created_at desc, e.id desc limit 500`, [
    tx.scope.organisationId,
    assessmentId,
  ])
}

/** One piece of evidence; undefined when it isn't the scope's. */
export async function findEvidence(
  tx: Transaction,
  assessmentId: string,
  evidenceId: string,
): Promise<EvidenceRow | undefined> {
  const [row] = await tx.query<EvidenceRow>(`${SELECT} and e.id = $3`, [
    tx.scope.organisationId,
    assessmentId,
    evidenceId,
  ])
  return row
}

export type NewEvidence = {
  readonly evidenceId: string
  readonly versionId: string
  readonly assessmentId: string
  readonly title: string
  readonly kind: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly digest: string
  readonly objectKey: string
  readonly issuedOn: string | null
  readonly expiresOn: string | null
  readonly at: Date
}

/** A new piece of evidence with its first version. */
export async function insertEvidence(tx: Transaction, row: NewEvidence): Promise<void> {
  const { organisationId, respondentId } = tx.scope
  await tx.execute(
    `insert into evidence (organisation_id, id, title, kind, issued_on, expires_on, respondent_id, assessment_id, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      organisationId,
      row.evidenceId,
      row.title,
      row.kind,
      row.issuedOn,
      row.expiresOn,
      respondentId,
      row.assessmentId,
      row.at,
    ],
  )
  await tx.execute(
    `insert into evidence_version (organisation_id, id, evidence_id, respondent_id, assessment_id, file_name, media_type, byte_size, digest, object_key, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      organisationId,
      row.versionId,
      row.evidenceId,
      respondentId,
      row.assessmentId,
      row.fileName,
      row.mediaType,
      row.byteSize,
      row.digest,
      row.objectKey,
      row.at,
    ],
  )
}

export type EvidenceWords = {
  readonly evidenceId: string
  readonly title: string
  readonly kind: string
  readonly issuedOn: string | null
  readonly expiresOn: string | null
}

/** What a person says about a file; false when it isn't the scope's. */
export async function describeEvidence(tx: Transaction, row: EvidenceWords): Promise<boolean> {
  const changed = await tx.execute(
    `update evidence set title = $3, kind = $4, issued_on = $5, expires_on = $6 where organisation_id = $1 and id = $2`,
    [tx.scope.organisationId, row.evidenceId, row.title, row.kind, row.issuedOn, row.expiresOn],
  )
  return changed === 1
}

export type Attachment = {
  readonly assessmentId: string
  readonly questionId: string
  readonly evidenceId: string
}

/** Attaches a piece of evidence to an answer; done twice it is there once. */
export async function attachEvidence(tx: Transaction, row: Attachment, at: Date): Promise<void> {
  await tx.execute(
    `insert into answer_evidence (organisation_id, assessment_id, question_id, evidence_id, created_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [tx.scope.organisationId, row.assessmentId, row.questionId, row.evidenceId, at],
  )
}

/** Takes a piece of evidence off an answer; false when it wasn't on it. */
export async function detachEvidence(tx: Transaction, row: Attachment): Promise<boolean> {
  const changed = await tx.execute(
    `delete from answer_evidence where organisation_id = $1 and assessment_id = $2 and question_id = $3 and evidence_id = $4`,
    [tx.scope.organisationId, row.assessmentId, row.questionId, row.evidenceId],
  )
  return changed > 0
}

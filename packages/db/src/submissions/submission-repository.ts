import type { Transaction } from '../database'

export type NewSubmission = {
  readonly id: string
  readonly assessingOrganisationId: string
  readonly assessmentId: string
  readonly number: number
  readonly questionnaireHash: string
  readonly contentHash: string
  readonly statement: string
  readonly attestedName: string
  readonly attestedTitle: string
  readonly attestedEmail: string | null
  readonly at: Date
}

export type SubmittedAnswer = {
  readonly questionId: string
  readonly value: unknown
  readonly notApplicable: string | null
  readonly comment: string | null
  readonly answeredOn: string
  readonly authorName: string
  /** Ids of shares. */
  readonly evidence: readonly string[]
}

export type NewShare = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly digest: string
  readonly objectKey: string
  readonly issuedOn: string | null
  readonly expiresOn: string | null
}

export type Parts = { readonly answers: readonly SubmittedAnswer[]; readonly shares: readonly NewShare[] }

/** The immutable copy of what a vendor sent: itself, its files and its answers. Answering or respondent scope. */
export async function insertSubmission(tx: Transaction, row: NewSubmission, parts: Parts): Promise<void> {
  const { organisationId } = tx.scope
  await tx.execute(
    `insert into submission (assessing_organisation_id, id, answering_organisation_id, assessment_id, number, questionnaire_hash, content_hash, statement,
       attested_name, attested_title, attested_email, submitted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      row.assessingOrganisationId,
      row.id,
      organisationId,
      row.assessmentId,
      row.number,
      row.questionnaireHash,
      row.contentHash,
      row.statement,
      row.attestedName,
      row.attestedTitle,
      row.attestedEmail,
      row.at,
    ],
  )
  const place = [row.assessingOrganisationId, organisationId, row.assessmentId, row.id]
  await insertShares(tx, { ...row, submissionId: row.id }, parts.shares)
  await tx.execute(
    `insert into submission_answer (assessing_organisation_id, answering_organisation_id, assessment_id, submission_id, question_id, value, not_applicable,
       comment, answered_on, author_name, evidence)
     select $1, $2, $3, $4, x."questionId", nullif(x.value, 'null'), x."notApplicable", x.comment, x."answeredOn", x."authorName", x.evidence
     from jsonb_to_recordset($5::jsonb) as x ("questionId" text, value jsonb, "notApplicable" text, comment text, "answeredOn" date, "authorName" text,
       evidence jsonb)`,
    [...place, JSON.stringify(parts.answers)],
  )
}

type SharePlace = Pick<NewSubmission, 'assessingOrganisationId' | 'assessmentId' | 'at'> & {
  /** Null for what is handed over with a message. */
  readonly submissionId: string | null
}

/** Copies of files for the customer's side. Answering or respondent scope. */
export async function insertShares(tx: Transaction, place: SharePlace, shares: readonly NewShare[]): Promise<void> {
  const { assessingOrganisationId, assessmentId, submissionId, at } = place
  await tx.execute(
    `insert into evidence_share (assessing_organisation_id, answering_organisation_id, assessment_id, submission_id, id, title, kind, file_name, media_type,
       byte_size, digest, object_key, issued_on, expires_on, created_at)
     select $1, $2, $3, $4, x.id, x.title, x.kind, x."fileName", x."mediaType", x."byteSize", x.digest, x."objectKey", x."issuedOn", x."expiresOn", $6
     from jsonb_to_recordset($5::jsonb) as x (id uuid, title text, kind text, "fileName" text, "mediaType" text, "byteSize" bigint, digest text,
       "objectKey" text, "issuedOn" date, "expiresOn" date)`,
    [assessingOrganisationId, tx.scope.organisationId, assessmentId, submissionId, JSON.stringify(shares), at],
  )
}

/** The vendor's state after sending or taking back; false when it was in none of the states `from`. */
export async function moveAnsweringState(
  tx: Transaction,
  assessmentId: string,
  { from, to, submittedAt }: { readonly from: readonly string[]; readonly to: string; readonly submittedAt?: Date },
): Promise<boolean> {
  const changed = await tx.execute(
    `update assessment set answering_state = $4, submitted_at = coalesce($5, submitted_at)
     where answering_organisation_id = $1 and id = $2 and answering_state = any($3)`,
    [tx.scope.organisationId, assessmentId, from, to, submittedAt ?? null],
  )
  return changed === 1
}

/** Back to the vendor as long as the customer's side hasn't begun its review; false when it has. */
export async function takeBack(tx: Transaction, assessmentId: string): Promise<boolean> {
  const changed = await tx.execute(
    `update assessment set answering_state = 'amending' where answering_organisation_id = $1 and id = $2 and answering_state = 'submitted'
       and assessing_state = 'invited'`,
    [tx.scope.organisationId, assessmentId],
  )
  return changed === 1
}

export type NewReceipt = {
  readonly id: string
  readonly assessmentId: string
  readonly submissionId: string
  readonly customerName: string
  readonly title: string
  readonly content: unknown
  readonly contentHash: string
  readonly at: Date
}

/** The vendor's own record of what it sent; it outlives whatever the customer deletes. */
export async function insertReceipt(tx: Transaction, row: NewReceipt): Promise<void> {
  await tx.execute(
    `insert into receipt (organisation_id, id, assessment_id, submission_id, customer_name, title, content, content_hash, submitted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.scope.organisationId,
      row.id,
      row.assessmentId,
      row.submissionId,
      row.customerName,
      row.title,
      JSON.stringify(row.content),
      row.contentHash,
      row.at,
    ],
  )
}

/** What a receipt of an assessment says, the latest where no number is given; undefined where there is none. */
export async function findReceipt(
  tx: Transaction,
  assessmentId: string,
  number: number | null,
): Promise<{ readonly content: unknown; readonly contentHash: string } | undefined> {
  const [row] = await tx.query<{ content: unknown; contentHash: string }>(
    `select r.content, r.content_hash as "contentHash" from receipt r where r.organisation_id = $1 and r.assessment_id = $2
       and ($3::int is null or (r.content ->> 'number')::int = $3)
     order by r.submitted_at desc, r.id desc limit 1`,
    [tx.scope.organisationId, assessmentId, number],
  )
  return row
}

export type ReceiptHead = { readonly number: number; readonly submittedAt: string; readonly attestedName: string }

/** The receipts of an assessment, the first first. */
export function listReceipts(tx: Transaction, assessmentId: string): Promise<ReceiptHead[]> {
  return tx.query<ReceiptHead>(
    `select (r.content ->> 'number')::int as number, r.content ->> 'submittedAt' as "submittedAt", r.content -> 'sent' ->> 'attestedName' as "attestedName"
     from receipt r where r.organisation_id = $1 and r.assessment_id = $2 order by r.submitted_at, r.id`,
    [tx.scope.organisationId, assessmentId],
  )
}

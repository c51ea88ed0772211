import type { Transaction } from '../database'

export type NewKept = {
  /** The entry's id, should the question be new. */
  readonly id: string
  readonly questionHash: string
  readonly question: object
  readonly value: unknown
  readonly notApplicable: string | null
  readonly answeredOn: string
  readonly evidence: readonly string[]
}

export type NewLibraryConsent = {
  readonly id: string
  /** Which receipt the answers come from. */
  readonly assessmentId: string
  readonly number: number
  readonly statement: string
  readonly content: object
  readonly contentHash: string
  readonly by: string
  readonly at: Date
}

/** The consent, and each answer as the next version of its question's entry. Under `lockLibrary`. */
export async function keep(tx: Transaction, consent: NewLibraryConsent, kept: readonly NewKept[]): Promise<void> {
  const { organisationId } = tx.scope
  const { id, assessmentId, number, statement, content, contentHash, by, at } = consent
  await tx.execute(
    `insert into library_consent (organisation_id, id, receipt_id, statement, content, content_hash, given_by_name, given_at)
     select $1, $2, r.id, $5, $6, $7, $8, $9 from receipt r
     where r.organisation_id = $1 and r.assessment_id = $3 and (r.content ->> 'number')::int = $4`,
    [organisationId, id, assessmentId, number, statement, JSON.stringify(content), contentHash, by, at],
  )
  const rows = JSON.stringify(kept)
  await tx.execute(
    `insert into library_entry (organisation_id, id, question_hash, question, created_at)
     select $1, x.id, x."questionHash", x.question, $3 from jsonb_to_recordset($2::jsonb) as x (id uuid, "questionHash" text, question jsonb)
     on conflict (organisation_id, question_hash) do nothing`,
    [organisationId, rows, at],
  )
  await tx.execute(
    `insert into library_version (organisation_id, entry_id, number, consent_id, value, not_applicable, answered_on, evidence)
     select $1, e.id, coalesce((select max(w.number) from library_version w where w.organisation_id = $1 and w.entry_id = e.id), 0) + 1, $3,
       nullif(x.value, 'null'), x."notApplicable", x."answeredOn", x.evidence
     from jsonb_to_recordset($2::jsonb) as x ("questionHash" text, value jsonb, "notApplicable" text, "answeredOn" date, evidence jsonb)
       join library_entry e on e.organisation_id = $1 and e.question_hash = x."questionHash"`,
    [organisationId, rows, id],
  )
}

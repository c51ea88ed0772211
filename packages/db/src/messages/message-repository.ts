import type { Transaction } from '../database'

export type NewAnsweringMessage = {
  readonly id: string
  readonly assessingOrganisationId: string
  readonly assessmentId: string
  readonly questionId: string | null
  readonly authorName: string
  readonly kind: 'clarification' | 'doesNotFit' | 'moreTime' | 'declined' | 'documentPack'
  readonly body: string
  readonly data: Readonly<Record<string, unknown>>
  readonly at: Date
}

/** Writes to the customer. Answering scope, or that of a link to the whole. */
export async function insertAnsweringMessage(tx: Transaction, row: NewAnsweringMessage): Promise<void> {
  await tx.execute(
    `insert into message (assessing_organisation_id, id, answering_organisation_id, assessment_id, question_id, author_side, author_name, kind, body, data, created_at)
     values ($1, $2, $3, $4, $5, 'answering', $6, $7, $8, $9, $10)`,
    [
      row.assessingOrganisationId,
      row.id,
      tx.scope.organisationId,
      row.assessmentId,
      row.questionId,
      row.authorName,
      row.kind,
      row.body,
      JSON.stringify(row.data),
      row.at,
    ],
  )
}

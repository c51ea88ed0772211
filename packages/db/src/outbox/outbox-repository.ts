import type { Transaction } from '../database'

export type NewOutboxRow = {
  readonly senderOrganisationId: string
  readonly id: string
  readonly job: string
  /** The side whose scope the job opens. */
  readonly side: 'assessing' | 'answering'
  readonly payload: unknown
  readonly across: {
    readonly assessingOrganisationId: string
    readonly answeringOrganisationId: string
    readonly relationshipId: string
  } | null
  readonly createdAt: Date
}

/** Members may insert and not read, so nothing is returned. */
export async function insertOutbox(tx: Transaction, row: NewOutboxRow): Promise<void> {
  await tx.execute(
    `insert into outbox (sender_organisation_id, id, job, side, payload, assessing_organisation_id, answering_organisation_id, relationship_id, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.senderOrganisationId,
      row.id,
      row.job,
      row.side,
      JSON.stringify(row.payload),
      row.across?.assessingOrganisationId ?? null,
      row.across?.answeringOrganisationId ?? null,
      row.across?.relationshipId ?? null,
      row.createdAt,
    ],
  )
}

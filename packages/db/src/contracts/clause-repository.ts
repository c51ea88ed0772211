import type { Transaction } from '../database'

export type ClauseResult = 'met' | 'partial' | 'absent' | 'notRelevant' | 'exceeds'

export type ClauseRow = {
  readonly clauseKey: string
  readonly result: ClauseResult
  readonly place: string
  readonly wording: string
  readonly wordingHash: string | null
  readonly deviation: 'better' | 'worse' | 'neutral' | null
  readonly note: string
  readonly version: number
  readonly reviewerName: string
  /** ISO text. */
  readonly reviewedAt: string
}

export type ClauseToWrite = Omit<ClauseRow, 'version' | 'reviewedAt'> & {
  readonly contractId: string
  readonly reviewerMemberId: string
  /** What the writer saw; 0 where there was nothing. */
  readonly expected: number
  readonly at: Date
}

/** False where somebody else wrote in between. */
export async function putClause(tx: Transaction, row: ClauseToWrite): Promise<boolean> {
  const written = await tx.execute(
    `insert into contract_clause (organisation_id, contract_id, clause_key, result, place, wording, wording_hash, deviation, note, reviewer_member_id,
       reviewer_name, reviewed_at)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12
     where $13 = coalesce((select x.version from contract_clause x where x.organisation_id = $1 and x.contract_id = $2 and x.clause_key = $3), 0)
     on conflict (organisation_id, contract_id, clause_key) do update set result = excluded.result, place = excluded.place, wording = excluded.wording,
       wording_hash = excluded.wording_hash, deviation = excluded.deviation, note = excluded.note, reviewer_member_id = excluded.reviewer_member_id,
       reviewer_name = excluded.reviewer_name, reviewed_at = excluded.reviewed_at, version = contract_clause.version + 1
     where contract_clause.version = $13`,
    [
      tx.scope.organisationId,
      row.contractId,
      row.clauseKey,
      row.result,
      row.place,
      row.wording,
      row.wordingHash,
      row.deviation,
      row.note,
      row.reviewerMemberId,
      row.reviewerName,
      row.at,
      row.expected,
    ],
  )
  return written === 1
}

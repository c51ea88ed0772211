import type { Transaction } from '../database'

/** Takes an assessment from one of the states `from` to `to`; false when it stands elsewhere. The vendor sees the state and since when. */
export async function moveAssessingState(
  tx: Transaction,
  assessmentId: string,
  { from, to, at }: { readonly from: readonly string[]; readonly to: string; readonly at: Date },
): Promise<boolean> {
  const moved = await tx.execute(
    `update assessment set assessing_state = $4, assessing_state_at = $5
     where assessing_organisation_id = $1 and id = $2 and assessing_state = any($3::text[])`,
    [tx.scope.organisationId, assessmentId, from, to, at],
  )
  return moved === 1
}

/** Lets the vendor see when it is to answer again; null where nothing is planned. */
export async function shareReassessment(tx: Transaction, assessmentId: string, on: string | null): Promise<void> {
  await tx.execute(
    `update assessment set reassessment_on = $3 where assessing_organisation_id = $1 and id = $2 and reassessment_on is distinct from $3::date`,
    [tx.scope.organisationId, assessmentId, on],
  )
}

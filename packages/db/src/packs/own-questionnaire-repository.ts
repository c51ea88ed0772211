import type { Transaction } from '../database'

/** Stores a questionnaire that holds an own pack, for this organisation alone. The database checks the hash. */
export async function putOwnQuestionnaire(
  tx: Transaction,
  row: { readonly hash: string; readonly content: string; readonly at: Date },
): Promise<void> {
  await tx.execute(
    `insert into own_questionnaire (organisation_id, hash, content, created_at) values ($1, $2, $3, $4) on conflict (organisation_id, hash) do nothing`,
    [tx.scope.organisationId, row.hash, row.content, row.at],
  )
}

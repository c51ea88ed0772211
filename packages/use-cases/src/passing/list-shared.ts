import { exchangeRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'

/** A sub-processor whose answers the vendor agreed to show. */
export type AnsweredDown = {
  readonly partyName: string
  readonly service: string
  readonly answers: number
  /** ISO instant. */
  readonly answeredAt: string
  readonly assessmentId: string
}

/** Which parties answered down the chain of an engagement, as far as its vendor agreed; each with its latest answers. @throws UseCaseError forbidden */
export async function listAnsweredDown(
  { actor, deps }: Call,
  { engagementId }: { readonly engagementId: string },
): Promise<readonly AnsweredDown[]> {
  const scope = authorize(actor, 'chain.read')
  const rows = await deps.database.withScope(scope, (tx) => exchangeRepository.listSharesOfEngagement(tx, engagementId))
  return rows.map(({ answeredAt, ...row }) => ({ ...row, answeredAt: answeredAt.toISOString() }))
}

import type { Transaction } from '../database'
import type { Claim } from '../notifications/sweep-repository'
import type { OutboxKey } from '../outbox'

/** Questions in others' hands whose holder is to be reminded now, claimed until the lease ends. System scope. */
export function claimDueDelegations(tx: Transaction, claim: Claim): Promise<OutboxKey[]> {
  return tx.query('select organisation_id as "organisationId", id from sweep.due_delegations($1, $2, $3)', [
    claim.at,
    claim.leaseUntil,
    claim.limit,
  ])
}

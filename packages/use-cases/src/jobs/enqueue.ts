import { insertOutbox, newId, type Transaction } from '@rantai/db'
import { UseCaseError } from '../errors'
import { jobs, type JobName, type JobPayload } from './catalogue'

/** The three ids of a relationship; a job enqueued with it runs in the OTHER side's organisation. */
export type Crossing = {
  readonly assessingOrganisationId: string
  readonly answeringOrganisationId: string
  readonly relationshipId: string
}

/** When the row is written, and for a job on the other side, over which relationship. */
export type Enqueueing = { readonly at: Date; readonly across?: Crossing }

/**
 * Asks for a job once the transaction has committed: writes its outbox row, nothing else. Without `across` it runs in
 * the sender's own scope.
 */
export async function enqueue<Name extends JobName>(
  tx: Transaction,
  job: Name,
  payload: JobPayload<Name>,
  { at, across }: Enqueueing,
): Promise<void> {
  const checked: unknown = jobs[job].payload.parse(payload)
  const { side, organisationId } = tx.scope
  if (side === 'respondent') {
    // A respondent has no right on the outbox; the gate writes the row for the jobs it may ask for.
    const taken = await tx.query<{ tell_customer: boolean }>('select gate.tell_customer($1, $2, $3, $4)', [
      newId(),
      job,
      JSON.stringify(checked),
      at,
    ])
    if (!taken[0]?.tell_customer) throw new UseCaseError('forbidden')
    return
  }
  if (organisationId === null || (side !== 'assessing' && side !== 'answering')) throw new UseCaseError('forbidden')
  const otherSide = side === 'assessing' ? 'answering' : 'assessing'
  await insertOutbox(tx, {
    senderOrganisationId: organisationId,
    id: newId(),
    job,
    side: across ? otherSide : side,
    payload: checked,
    across: across ?? null,
    createdAt: at,
  })
}

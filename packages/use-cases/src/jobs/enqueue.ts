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
    if (!(await askGate(tx, job, checked, at))) throw new UseCaseError('forbidden')
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

const ofOwnSide: ReadonlySet<JobName> = new Set([
  'questions.passed',
  'questions.remind',
  'questions.takenBack',
  'questions.handed',
])

/** A respondent has no right on the outbox; the gate writes the row for the jobs it may ask for. */
async function askGate(tx: Transaction, job: JobName, payload: unknown, at: Date): Promise<boolean> {
  const gate = ofOwnSide.has(job) ? 'gate.ask_own_side' : 'gate.tell_customer'
  const [row] =
    job === 'answers.count'
      ? await tx.query<{ taken: boolean }>('select gate.count_answers($1, $2) as taken', [newId(), at])
      : await tx.query<{ taken: boolean }>(`select ${gate}($1, $2, $3, $4) as taken`, [
          newId(),
          job,
          JSON.stringify(payload),
          at,
        ])
  return row?.taken === true
}

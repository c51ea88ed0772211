import type { Transaction } from '../database'
import type { OutboxKey } from '../outbox'

/** What one sweep takes at most, until when it holds it, and what time it is. */
export type Claim = { readonly at: Date; readonly leaseUntil: Date; readonly limit: number }

/** Engagements whose reassessment opens now, claimed until the lease ends. System scope: ids only. */
export async function claimDueSchedules(tx: Transaction, claim: Claim): Promise<OutboxKey[]> {
  return tx.query('select organisation_id as "organisationId", id from sweep.due_schedules($1, $2, $3)', [
    claim.at,
    claim.leaseUntil,
    claim.limit,
  ])
}

/** Engagements whose current score may move today by the calendar alone, claimed until the lease ends. */
export async function claimMovingScores(tx: Transaction, claim: Claim): Promise<OutboxKey[]> {
  return tx.query('select organisation_id as "organisationId", id from sweep.moving_scores($1, $2, $3)', [
    claim.at,
    claim.leaseUntil,
    claim.limit,
  ])
}

/** Organisations whose copies of scores weren't held against their answers today; they count as held from now on. */
export async function claimUncheckedScores(
  tx: Transaction,
  { at, limit }: Omit<Claim, 'leaseUntil'>,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('select id from sweep.unchecked_scores($1, $2)', [at, limit])
  return rows.map(({ id }) => id)
}

/** Reminders whose time has come, claimed until the lease ends. */
export async function claimDueReminders(tx: Transaction, claim: Claim): Promise<OutboxKey[]> {
  return tx.query('select organisation_id as "organisationId", id from sweep.due_reminders($1, $2, $3)', [
    claim.at,
    claim.leaseUntil,
    claim.limit,
  ])
}

/** Removes uploads that nobody confirmed and that are older than this. System scope. */
export async function deleteWaitingImports(tx: Transaction, before: Date): Promise<void> {
  await tx.query('select sweep.delete_waiting_imports($1)', [before])
}

/** Mail that waits, or whose sending began before `stuckBefore` and never reported back. */
export async function claimWaitingMail(
  tx: Transaction,
  claim: Claim & { readonly stuckBefore: Date },
): Promise<OutboxKey[]> {
  return tx.query('select organisation_id as "organisationId", id from sweep.waiting_mail($1, $2, $3, $4)', [
    claim.at,
    claim.leaseUntil,
    claim.stuckBefore,
    claim.limit,
  ])
}

/** Mail to login identities that waits or is stuck. */
export async function listWaitingUserMail(
  tx: Transaction,
  { at, stuckBefore, limit }: { readonly at: Date; readonly stuckBefore: Date; readonly limit: number },
): Promise<{ id: string }[]> {
  return tx.query('select id from sweep.waiting_user_mail($1, $2, $3)', [at, stuckBefore, limit])
}

export type UserMailToSend = {
  readonly template: string
  readonly email: string
  readonly name: string
  readonly locale: string | null
  /** An earlier try never reported back. */
  readonly stuck: boolean
}

/** Takes one mail into sending; undefined when it no longer waits. */
export async function takeUserMail(
  tx: Transaction,
  { id, at, stuckBefore }: { readonly id: string; readonly at: Date; readonly stuckBefore: Date },
): Promise<UserMailToSend | undefined> {
  const [mail] = await tx.query<UserMailToSend>('select * from sweep.take_user_mail($1, $2, $3)', [id, at, stuckBefore])
  return mail
}

export async function setUserMailState(
  tx: Transaction,
  id: string,
  state: 'queued' | 'sent' | 'unknown' | 'failed',
  at: Date,
): Promise<void> {
  await tx.query('select sweep.set_user_mail_state($1, $2, $3)', [id, state, at])
}

/** The worker's sign of life, which /readyz looks at. */
export async function beat(tx: Transaction, name: string, at: Date): Promise<void> {
  await tx.query('select sweep.beat($1, $2)', [name, at])
}

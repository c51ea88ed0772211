import type { Transaction } from '../database'
import type { Claim } from '../notifications/sweep-repository'
import type { OutboxKey } from '../outbox'

export type ContractDay = 'end' | 'renewal' | 'review'

export type NewContractReminder = {
  readonly id: string
  readonly contractId: string
  readonly kind: ContractDay
  readonly eventOn: string
  readonly daysBefore: number
  readonly dueAt: Date
}

/** Plans what isn't planned yet; a reminder of the same day and distance is one, ever. */
export async function planReminders(tx: Transaction, rows: readonly NewContractReminder[]): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(
    `insert into contract_reminder (organisation_id, id, contract_id, kind, event_on, days_before, due_at)
     select $1, r.id, r.contract_id, r.kind, r.event_on, r.days_before, r.due_at
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::int[], $7::timestamptz[])
       as r (id, contract_id, kind, event_on, days_before, due_at)
     on conflict do nothing`,
    [
      tx.scope.organisationId,
      rows.map(({ id }) => id),
      rows.map(({ contractId }) => contractId),
      rows.map(({ kind }) => kind),
      rows.map(({ eventOn }) => eventOn),
      rows.map(({ daysBefore }) => daysBefore),
      rows.map(({ dueAt }) => dueAt),
    ],
  )
}

/** Reminders whose time has come, claimed until the lease ends. System scope. */
export function claimDueContractReminders(tx: Transaction, claim: Claim): Promise<OutboxKey[]> {
  return tx.query('select organisation_id as "organisationId", id from sweep.due_contract_reminders($1, $2, $3)', [
    claim.at,
    claim.leaseUntil,
    claim.limit,
  ])
}

export type ContractReminderToSend = {
  readonly id: string
  readonly contractId: string
  readonly kind: ContractDay
  readonly eventOn: string
  readonly daysBefore: number
  /** Signed still, and the day is still that day. */
  readonly true: boolean
  readonly title: string
  readonly vendorName: string
  readonly people: readonly { readonly name: string; readonly email: string }[]
}

/**
 * A planned reminder, locked, with whom it goes to: the contract's owner; else whoever looks after data protection; else the
 * administrators. People who left get nothing.
 */
export async function lockContractReminder(tx: Transaction, id: string): Promise<ContractReminderToSend | undefined> {
  const [row] = await tx.query<ContractReminderToSend>(
    `select r.id, r.contract_id as "contractId", r.kind, r.event_on as "eventOn", r.days_before as "daysBefore", c.title, v.name as "vendorName",
       (c.state = 'signed' and r.event_on is not distinct from case r.kind when 'end' then c.ends_on when 'renewal' then c.renews_on else c.review_on end)
         as "true",
       coalesce((select json_agg(json_build_object('name', m.name, 'email', m.email) order by m.name)
         from membership m where m.organisation_id = r.organisation_id and m.left_at is null and (m.id = c.owner_member_id
           or m.role = (select coalesce(min(x.role) filter (where x.role = 'dataProtection'), 'administrator') from membership x
               where x.organisation_id = r.organisation_id and x.left_at is null)
             and not exists (select from membership x where x.organisation_id = r.organisation_id and x.id = c.owner_member_id and x.left_at is null))), '[]')
         as people
     from contract_reminder r join contract c on c.organisation_id = r.organisation_id and c.id = r.contract_id
       join vendor v on v.organisation_id = c.organisation_id and v.id = c.vendor_id
     where r.organisation_id = $1 and r.id = $2 and r.state = 'planned' for update of r`,
    [tx.scope.organisationId, id],
  )
  return row
}

export async function setContractReminderState(
  tx: Transaction,
  row: { readonly id: string; readonly state: 'sent' | 'skipped' },
): Promise<void> {
  await tx.execute(`update contract_reminder set state = $3 where organisation_id = $1 and id = $2`, [
    tx.scope.organisationId,
    row.id,
    row.state,
  ])
}

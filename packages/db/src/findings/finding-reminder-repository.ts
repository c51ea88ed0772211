import type { Transaction } from '../database'
import type { Claim } from '../notifications/sweep-repository'
import type { OutboxKey } from '../outbox'
import { isOpen, lastWordOf } from './last-word'
import type { FindingEntryKind } from './shared-finding-repository'

/** Where mornings are counted, and whose holidays. Undefined when it is not the scope's. Assessing scope. */
export async function readPlace(
  tx: Transaction,
  assessmentId: string,
): Promise<{ readonly timeZone: string; readonly vendorCountry: string | null } | undefined> {
  const [row] = await tx.query<{ timeZone: string; vendorCountry: string | null }>(
    `select o.time_zone as "timeZone", v.country as "vendorCountry" from assessment_internal i
       join organisation o on o.id = i.organisation_id
       left join engagement g on g.organisation_id = i.organisation_id and g.id = i.engagement_id
       left join vendor v on v.organisation_id = g.organisation_id and v.id = g.vendor_id
     where i.organisation_id = $1 and i.assessment_id = $2`,
    [tx.scope.organisationId, assessmentId],
  )
  return row
}

export type NewFindingReminder = {
  readonly id: string
  readonly findingId: string
  readonly eventOn: string
  /** From the day on which it is due; before it: negative. */
  readonly daysAfter: number
  readonly dueAt: Date
}

/** Plans what isn't planned yet; a reminder of the same day and distance is one, ever. */
export async function planFindingReminders(tx: Transaction, rows: readonly NewFindingReminder[]): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(
    `insert into finding_reminder (organisation_id, id, finding_id, event_on, days_after, due_at)
     select $1, r.id, r.finding_id, r.event_on, r.days_after, r.due_at
     from unnest($2::uuid[], $3::uuid[], $4::date[], $5::int[], $6::timestamptz[]) as r (id, finding_id, event_on, days_after, due_at)
     on conflict do nothing`,
    [
      tx.scope.organisationId,
      rows.map(({ id }) => id),
      rows.map(({ findingId }) => findingId),
      rows.map(({ eventOn }) => eventOn),
      rows.map(({ daysAfter }) => daysAfter),
      rows.map(({ dueAt }) => dueAt),
    ],
  )
}

/** Reminders whose time has come, claimed until the lease ends. System scope. */
export function claimDueFindingReminders(tx: Transaction, claim: Claim): Promise<OutboxKey[]> {
  return tx.query('select organisation_id as "organisationId", id from sweep.due_finding_reminders($1, $2, $3)', [
    claim.at,
    claim.leaseUntil,
    claim.limit,
  ])
}

export type FindingReminderToSend = {
  readonly id: string
  readonly findingId: string
  readonly daysAfter: number
  /** Open still, and due on that day still; the engagement goes on. */
  readonly true: boolean
  readonly finding: string
  readonly dueOn: string
  readonly assessmentId: string
  readonly engagementId: string | null
  readonly title: string
  readonly vendorName: string
  readonly customerName: string
  readonly timeZone: string
  readonly invitationId: string | null
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly locale: string | null
  /** Who looks after the engagement; else who asked. */
  readonly ownerName: string
  readonly ownerEmail: string | null
}

type Words = { readonly opening: readonly FindingEntryKind[] }

const REMINDER = `select r.id, r.finding_id as "findingId", r.days_after as "daysAfter", f.title as finding, r.event_on as "dueOn", a.id as "assessmentId",
    ai.engagement_id as "engagementId", a.title, rel.answering_name as "vendorName", o.name as "customerName", o.time_zone as "timeZone",
    i.id as "invitationId", i.contact_name as "contactName", i.contact_email as "contactEmail", i.locale, coalesce(m.name, a.requester_name) as "ownerName",
    coalesce(m.email, a.requester_email) as "ownerEmail",
    (${isOpen('w', '$2')} and w.due_on = r.event_on and coalesce(g.state, 'open') = 'open'
      and a.assessing_state not in ('recalled', 'cancelled')) as "true"
  from finding_reminder r
  join shared_finding f on f.assessing_organisation_id = r.organisation_id and f.id = r.finding_id
  join assessment a on a.assessing_organisation_id = r.organisation_id and a.id = f.assessment_id
  join relationship rel on rel.assessing_organisation_id = r.organisation_id and rel.id = a.relationship_id
  join organisation o on o.id = r.organisation_id
  left join assessment_internal ai on ai.organisation_id = r.organisation_id and ai.assessment_id = a.id
  left join engagement g on g.organisation_id = r.organisation_id and g.id = ai.engagement_id
  left join membership m on m.organisation_id = r.organisation_id and m.id = g.owner_member_id and m.left_at is null
  cross join lateral ${lastWordOf('f', 'assessing')} w
  left join lateral (select x.id, x.contact_name, x.contact_email, x.locale from invitation x
    where x.assessing_organisation_id = r.organisation_id and x.assessment_id = a.id and x.state in ('sent', 'opened')
    order by x.created_at desc limit 1) i on true`

/** One reminder, locked so that two jobs never send it at once; undefined when it is no longer planned. Assessing scope. */
export async function lockFindingReminder(
  tx: Transaction,
  id: string,
  { opening }: Words,
): Promise<FindingReminderToSend | undefined> {
  const [row] = await tx.query<FindingReminderToSend>(
    `${REMINDER} where r.organisation_id = $1 and r.id = $3 and r.state = 'planned' for update of r`,
    [tx.scope.organisationId, opening, id],
  )
  return row
}

type Others = Words & { readonly email: string; readonly before: number; readonly at: Date; readonly exceptId: string }

/** Every other planned one that is due and goes to the same address, less than `before` days after its day. */
export function lockDueFindingRemindersTo(
  tx: Transaction,
  { opening, email, before, at, exceptId }: Others,
): Promise<FindingReminderToSend[]> {
  return tx.query<FindingReminderToSend>(
    `${REMINDER} where r.organisation_id = $1 and r.state = 'planned' and r.due_at <= $3 and lower(i.contact_email) = lower($4) and r.id <> $5
       and r.days_after < $6 order by r.event_on, r.id for update of r`,
    [tx.scope.organisationId, opening, at, email, exceptId, before],
  )
}

export async function setFindingRemindersState(
  tx: Transaction,
  ids: readonly string[],
  state: 'sent' | 'skipped',
): Promise<void> {
  await tx.execute('update finding_reminder set state = $3 where organisation_id = $1 and id = any ($2::uuid[])', [
    tx.scope.organisationId,
    ids,
    state,
  ])
}

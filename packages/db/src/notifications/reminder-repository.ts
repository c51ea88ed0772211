import { turnOf } from '../assessments/turn'
import type { Transaction } from '../database'
import { questionTextOf, returnedCountOf } from './return-mail-repository'

/** A reminder with what decides whether it is still true and whom it goes to. */
export type ReminderToSend = {
  readonly id: string
  readonly slot: 'half' | 'threeQuarters' | 'dueDay' | 'after3' | 'after7' | 'owner' | 'ownersHead'
  readonly assessmentId: string
  readonly engagementId: string | null
  readonly title: string
  readonly dueOn: string
  readonly answered: number
  readonly questionCount: number
  /** Answers that came back since they were sent. */
  readonly returned: number
  readonly vendorName: string
  readonly customerName: string
  readonly timeZone: string
  readonly requesterName: string
  readonly requesterEmail: string | null
  readonly ownerName: string | null
  readonly ownerEmail: string | null
  readonly invitationId: string | null
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly locale: string | null
  /** The vendor is still expected to answer, and its mail arrives. */
  readonly waiting: boolean
}

const REMINDER = `select r.id, r.slot, a.id as "assessmentId", ai.engagement_id as "engagementId", a.title, a.due_on as "dueOn",
    a.answered_count as "answered", a.question_count as "questionCount", ${returnedCountOf('a')} as returned, rel.answering_name as "vendorName",
    o.name as "customerName", o.time_zone as "timeZone", a.requester_name as "requesterName", a.requester_email as "requesterEmail", m.name as "ownerName",
    m.email as "ownerEmail", i.id as "invitationId", i.contact_name as "contactName", i.contact_email as "contactEmail", i.locale,
    (coalesce(${turnOf('a')} = 'vendor', false) and i.id is not null) as waiting
  from reminder r
  join assessment a on a.assessing_organisation_id = r.organisation_id and a.id = r.assessment_id
  join relationship rel on rel.assessing_organisation_id = r.organisation_id and rel.id = a.relationship_id
  join organisation o on o.id = r.organisation_id
  left join assessment_internal ai on ai.organisation_id = r.organisation_id and ai.assessment_id = a.id
  left join engagement e on e.organisation_id = r.organisation_id and e.id = ai.engagement_id
  left join membership m on m.organisation_id = r.organisation_id and m.id = e.owner_member_id and m.left_at is null
  left join lateral (select x.id, x.contact_name, x.contact_email, x.locale from invitation x
    where x.assessing_organisation_id = r.organisation_id and x.assessment_id = a.id and x.state in ('sent', 'opened')
    order by x.created_at desc limit 1) i on true`

/**
 * Lets one reminder of an organisation be sent at a time, until the transaction ends: each gathers others that are due, and two that gather
 * each other would wait for ever.
 */
export async function holdReminders(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('reminders:' || $1, 0))::text`, [
    tx.scope.organisationId,
  ])
}

/** One reminder, locked so that two jobs never send it at once; undefined when it is no longer planned. */
export async function lockReminder(tx: Transaction, id: string): Promise<ReminderToSend | undefined> {
  const [row] = await tx.query<ReminderToSend>(
    `${REMINDER} where r.organisation_id = $1 and r.id = $2 and r.state = 'planned' for update of r`,
    [tx.scope.organisationId, id],
  )
  return row
}

/** Every other planned reminder that is due and goes to the same address: one mail gathers what one person owes. */
export async function lockDueRemindersTo(
  tx: Transaction,
  { email, at, exceptId }: { readonly email: string; readonly at: Date; readonly exceptId: string },
): Promise<ReminderToSend[]> {
  return tx.query<ReminderToSend>(
    `${REMINDER} where r.organisation_id = $1 and r.state = 'planned' and r.due_at <= $2 and lower(i.contact_email) = lower($3) and r.id <> $4
       and r.slot not in ('owner', 'ownersHead') order by a.due_on, r.id for update of r`,
    [tx.scope.organisationId, at, email, exceptId],
  )
}

export async function setRemindersState(
  tx: Transaction,
  ids: readonly string[],
  { state, mailId }: { readonly state: 'sent' | 'skipped'; readonly mailId: string | null },
): Promise<void> {
  await tx.execute('update reminder set state = $3, mail_id = $4 where organisation_id = $1 and id = any($2::uuid[])', [
    tx.scope.organisationId,
    ids,
    state,
    mailId,
  ])
}

/** The administrators of the scope's organisation, to whom an overdue answer goes last. */
export async function listAdministrators(tx: Transaction): Promise<{ name: string; email: string }[]> {
  return tx.query(
    `select m.name, m.email from membership m where m.organisation_id = $1 and m.role = 'administrator' and m.left_at is null order by m.created_at`,
    [tx.scope.organisationId],
  )
}

/** What a mail about an assessment tells: the two names, the service, the date, and the contact whose link still works. */
export type AssessmentForMail = {
  readonly assessmentId: string
  readonly engagementId: string | null
  readonly title: string
  readonly dueOn: string
  readonly questionCount: number
  readonly vendorName: string
  readonly customerName: string
  readonly requesterName: string
  readonly requesterEmail: string | null
  readonly invitationId: string | null
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly locale: string | null
}

/** By assessment, or by invitation where that is given. Undefined when it is not the scope's. Assessing scope. */
export async function findAssessmentForMail(
  tx: Transaction,
  by: { readonly assessmentId: string } | { readonly invitationId: string },
): Promise<AssessmentForMail | undefined> {
  const byInvitation = 'invitationId' in by
  const [row] = await tx.query<AssessmentForMail>(
    `select a.id as "assessmentId", ai.engagement_id as "engagementId", a.title, a.due_on as "dueOn", a.question_count as "questionCount",
        rel.answering_name as "vendorName", o.name as "customerName", a.requester_name as "requesterName", a.requester_email as "requesterEmail",
        i.id as "invitationId", i.contact_name as "contactName", i.contact_email as "contactEmail", i.locale
     from assessment a
     join relationship rel on rel.assessing_organisation_id = a.assessing_organisation_id and rel.id = a.relationship_id
     join organisation o on o.id = a.assessing_organisation_id
     left join assessment_internal ai on ai.organisation_id = a.assessing_organisation_id and ai.assessment_id = a.id
     left join lateral (select x.id, x.contact_name, x.contact_email, x.locale from invitation x
       where x.assessing_organisation_id = a.assessing_organisation_id and x.assessment_id = a.id and x.state in ('queued', 'sent', 'opened')
         and ($3::uuid is null or x.id = $3) order by x.created_at desc limit 1) i on true
     where a.assessing_organisation_id = $1 and ($2::uuid is null or a.id = $2) and ($3::uuid is null or i.id = $3)`,
    [tx.scope.organisationId, byInvitation ? null : by.assessmentId, byInvitation ? by.invitationId : null],
  )
  return row
}

export type Message = {
  readonly id: string
  readonly at: Date
  readonly authorSide: 'assessing' | 'answering'
  readonly authorName: string
  readonly kind: string
  readonly body: string
  readonly data: Record<string, unknown>
  /** The question it is about as the vendor reads it; null for the whole. */
  readonly questionText: string | null
}

/** One message of an assessment. Assessing scope. */
export async function findMessage(tx: Transaction, messageId: string): Promise<Message | undefined> {
  const [row] = await tx.query<Message>(
    `select m.id, m.created_at as at, m.author_side as "authorSide", m.author_name as "authorName", m.kind, m.body, m.data,
       ${questionTextOf('m')} as "questionText"
     from message m where m.assessing_organisation_id = $1 and m.id = $2`,
    [tx.scope.organisationId, messageId],
  )
  return row
}

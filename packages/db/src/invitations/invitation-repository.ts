import { isLate, lastMailState, turnOf, turnSince } from '../assessments/turn'
import type { Transaction } from '../database'

/** An assessment as whoever manages its invitation sees it. */
export type AssessmentToManage = {
  readonly assessmentId: string
  readonly answeringOrganisationId: string
  readonly relationshipId: string
  readonly engagementId: string
  readonly title: string
  readonly dueOn: string
  readonly assessingState: string
  readonly answeringState: string
  readonly questionCount: number
  readonly vendorId: string
  readonly vendorName: string
  readonly vendorCountry: string | null
  readonly customerName: string
  readonly timeZone: string
  readonly requesterName: string
  readonly requesterEmail: string | null
  readonly invitation: {
    readonly id: string
    readonly state: string
    readonly contactName: string
    readonly contactEmail: string
    readonly locale: string
    readonly message: string | null
    readonly summary: Record<string, unknown>
  } | null
}

/** One assessment, locked against a second step at once. @throws DatabaseError notFoundOrNotYours */
export function lockAssessment(tx: Transaction, assessmentId: string): Promise<AssessmentToManage> {
  return tx.one<AssessmentToManage>(
    `select a.id as "assessmentId", a.answering_organisation_id as "answeringOrganisationId", a.relationship_id as "relationshipId",
        n.engagement_id as "engagementId", a.title, a.due_on as "dueOn", a.assessing_state as "assessingState", a.answering_state as "answeringState",
        a.question_count as "questionCount", r.vendor_id as "vendorId", v.name as "vendorName", v.country as "vendorCountry", o.name as "customerName",
        o.time_zone as "timeZone", a.requester_name as "requesterName", a.requester_email as "requesterEmail",
        (select json_build_object('id', i.id, 'state', i.state, 'contactName', i.contact_name, 'contactEmail', i.contact_email, 'locale', i.locale,
            'message', i.message, 'summary', i.summary)
          from invitation i where i.assessing_organisation_id = a.assessing_organisation_id and i.assessment_id = a.id
          order by i.created_at desc limit 1) as invitation
     from assessment a
     join assessment_internal n on n.organisation_id = a.assessing_organisation_id and n.assessment_id = a.id
     join relationship r on r.assessing_organisation_id = a.assessing_organisation_id and r.id = a.relationship_id
     join vendor v on v.organisation_id = r.assessing_organisation_id and v.id = r.vendor_id
     join organisation o on o.id = a.assessing_organisation_id
     where a.assessing_organisation_id = $1 and a.id = $2 for update of a`,
    [tx.scope.organisationId, assessmentId],
  )
}

export async function setInvitationState(
  tx: Transaction,
  invitationId: string,
  state: 'recalled' | 'replaced',
): Promise<void> {
  await tx.execute('update invitation set state = $3 where assessing_organisation_id = $1 and id = $2', [
    tx.scope.organisationId,
    invitationId,
    state,
  ])
}

/** Whether a link to this address would open nothing, since the vendor's people work in their own organisation. */
export async function isClosedTo(
  tx: Transaction,
  { vendorId, email }: { readonly vendorId: string; readonly email: string },
): Promise<boolean> {
  const { closed } = await tx.one<{ closed: boolean }>('select gate.closed_to($1, $2) as closed', [vendorId, email])
  return closed
}

/** It is the vendor's turn again after a reply to its wish for more time or to its word that it doesn't fit. */
export async function endWait(tx: Transaction, assessmentId: string): Promise<void> {
  await tx.query('select gate.end_wait($1)', [assessmentId])
}

/** The links of an invitation die at once, and so do the sessions they were swapped for. */
export async function revokeInvitation(tx: Transaction, invitationId: string, at: Date): Promise<void> {
  await tx.query('select gate.revoke_invitation($1, $2)', [invitationId, at])
}

export async function setDueOn(tx: Transaction, assessmentId: string, dueOn: string): Promise<void> {
  await tx.execute('update assessment set due_on = $3 where assessing_organisation_id = $1 and id = $2', [
    tx.scope.organisationId,
    assessmentId,
    dueOn,
  ])
}

export type NewMessage = {
  readonly id: string
  readonly answeringOrganisationId: string
  readonly assessmentId: string
  readonly questionId: string | null
  readonly authorName: string
  readonly kind: string
  readonly body: string
  readonly data: Readonly<Record<string, unknown>>
  readonly at: Date
}

/** Something the customer says to the vendor. Assessing scope. */
export async function insertCustomerMessage(tx: Transaction, message: NewMessage): Promise<void> {
  await tx.execute(
    `insert into message (assessing_organisation_id, id, answering_organisation_id, assessment_id, question_id, author_side, author_name, kind, body, data, created_at)
     values ($1, $2, $3, $4, $5, 'assessing', $6, $7, $8, $9, $10)`,
    [
      tx.scope.organisationId,
      message.id,
      message.answeringOrganisationId,
      message.assessmentId,
      message.questionId,
      message.authorName,
      message.kind,
      message.body,
      JSON.stringify(message.data),
      message.at,
    ],
  )
}

export type ChaseRow = {
  readonly engagementId: string
  readonly vendorId: string
  readonly vendorName: string
  readonly title: string
  readonly tier: string | null
  readonly band: string | null
  readonly assessmentId: string | null
  readonly assessingState: string | null
  readonly answeringState: string | null
  readonly invitationState: string | null
  readonly contactName: string | null
  readonly ownerName: string | null
  readonly mailState: string | null
  readonly answered: number
  readonly questionCount: number
  readonly dueOn: string | null
  readonly since: Date
  /** Null where nobody has anything to do. */
  readonly waitingFor: 'vendor' | 'us' | null
  readonly total: number
}

export type ChaseFilter = {
  readonly view: 'waiting' | 'late' | 'us' | 'bounced' | 'everything'
  readonly today: string
  readonly limit: number
  readonly offset: number
}

/**
 * Every open engagement that waits for someone, longest wait first: for us (nobody invited, answers to review, a question to
 * reply to) or for the vendor. One statement.
 */
export function listChase(tx: Transaction, filter: ChaseFilter): Promise<ChaseRow[]> {
  return tx.query<ChaseRow>(
    `with row as (
       select e.id as "engagementId", v.id as "vendorId", v.name as "vendorName", e.title, e.tier, coalesce(e.current_band, e.decided_band) as band, a.id as "assessmentId",
         a.assessing_state as "assessingState", a.answering_state as "answeringState", i.state as "invitationState",
         i.contact_name as "contactName", m.name as "ownerName", ${lastMailState('a')} as "mailState", coalesce(a.answered_count, 0) as answered,
         coalesce(a.question_count, 0) as "questionCount", a.due_on as "dueOn",
         case when a.id is null then e.created_at else ${turnSince('a')} end as since,
         case when a.id is null then 'us' else ${turnOf('a')} end as "waitingFor", ${isLate('a', '$3::date')} as late
       from engagement e
       join vendor v on v.organisation_id = e.organisation_id and v.id = e.vendor_id
       left join membership m on m.organisation_id = e.organisation_id and m.id = e.owner_member_id
       left join lateral (select x.* from assessment_internal n join assessment x on x.assessing_organisation_id = n.organisation_id and x.id = n.assessment_id
         where n.organisation_id = e.organisation_id and n.engagement_id = e.id and x.assessing_state <> 'cancelled'
         order by x.created_at desc limit 1) a on true
       left join lateral (select x.id, x.state, x.contact_name from invitation x
         where x.assessing_organisation_id = e.organisation_id and x.assessment_id = a.id order by x.created_at desc limit 1) i on true
       where e.organisation_id = $1 and e.state = 'open' and v.state = 'active' and (a.id is null or a.assessing_state <> 'decided' or $2 = 'everything'))
     select row.*, (count(*) over ())::int as total from row
     where case $2 when 'late' then row.late when 'us' then row."waitingFor" = 'us'
         when 'bounced' then row."mailState" in ('bounced', 'failed') else true end
     order by row.since, array_position(array['critical', 'high', 'moderate', 'low'], row.tier), row."engagementId"
     limit $4 offset $5`,
    [tx.scope.organisationId, filter.view, filter.today, filter.limit, filter.offset],
  )
}

export type ChaseCounts = {
  readonly waiting: number
  readonly late: number
  readonly us: number
  readonly vendor: number
  readonly bounced: number
  readonly everything: number
}

/** How many rows each view of the chase list has. */
export function countChase(tx: Transaction, today: string): Promise<ChaseCounts> {
  return tx.one<ChaseCounts>(
    `select (count(*) filter (where s.open))::int as waiting,
        (count(*) filter (where s.late))::int as late,
        (count(*) filter (where s.turn = 'us'))::int as us, (count(*) filter (where s.turn = 'vendor'))::int as vendor,
        (count(*) filter (where s.open and s.mail in ('bounced', 'failed')))::int as bounced, count(*)::int as everything
     from (select ${isLate('a', '$2::date')} as late, ${lastMailState('a')} as mail, (a.id is null or a.assessing_state <> 'decided') as open,
         case when a.id is null then 'us' else ${turnOf('a')} end as turn
       from engagement e join vendor v on v.organisation_id = e.organisation_id and v.id = e.vendor_id
       left join lateral (select x.* from assessment_internal n join assessment x on x.assessing_organisation_id = n.organisation_id and x.id = n.assessment_id
         where n.organisation_id = e.organisation_id and n.engagement_id = e.id and x.assessing_state <> 'cancelled' order by x.created_at desc limit 1) a on true
       where e.organisation_id = $1 and e.state = 'open' and v.state = 'active') s`,
    [tx.scope.organisationId, today],
  )
}

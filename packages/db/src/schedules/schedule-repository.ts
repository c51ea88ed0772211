import type { Transaction } from '../database'

export type CauseKind = 'fullCadence' | 'deltaCadence' | 'evidenceExpiry' | 'contractEnd' | 'trigger'

/** Why an engagement is asked again. A cause (kind, object, date) opens at most one assessment, ever. */
export type Cause = { readonly kind: CauseKind; readonly object: string; readonly date: string }

export type NewSchedule = {
  readonly id: string
  readonly engagementId: string
  readonly fullDueOn: string | null
  readonly deltaDueOn: string | null
  readonly dueOn: string
  readonly kind: 'full' | 'delta'
  readonly cause: Cause
  readonly nextDueAt: Date
}

/** One row per engagement: the new plan replaces the old one and frees it from whoever held it. */
export async function putSchedule(tx: Transaction, schedule: NewSchedule): Promise<void> {
  await tx.execute(
    `insert into schedule (organisation_id, id, engagement_id, full_due_on, delta_due_on, due_on, kind, cause_kind, cause_object, cause_date, next_due_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (organisation_id, engagement_id) do update set full_due_on = excluded.full_due_on, delta_due_on = excluded.delta_due_on,
       due_on = excluded.due_on, kind = excluded.kind, cause_kind = excluded.cause_kind, cause_object = excluded.cause_object,
       cause_date = excluded.cause_date, next_due_at = excluded.next_due_at, claimed_until = null`,
    [
      tx.scope.organisationId,
      schedule.id,
      schedule.engagementId,
      schedule.fullDueOn,
      schedule.deltaDueOn,
      schedule.dueOn,
      schedule.kind,
      schedule.cause.kind,
      schedule.cause.object,
      schedule.cause.date,
      schedule.nextDueAt,
    ],
  )
}

export type DueSchedule = {
  readonly id: string
  readonly engagementId: string
  readonly kind: 'full' | 'delta'
  readonly dueOn: string
  readonly cause: Cause
  readonly engagementState: 'open' | 'closed'
}

/** The plan, locked, if it is due at `at` and not paused; undefined otherwise, and when it is not the scope's. */
export async function lockDueSchedule(tx: Transaction, id: string, at: Date): Promise<DueSchedule | undefined> {
  const [row] = await tx.query<DueSchedule>(
    `select s.id, s.engagement_id as "engagementId", s.kind, s.due_on as "dueOn",
        jsonb_build_object('kind', s.cause_kind, 'object', s.cause_object, 'date', s.cause_date) as cause, e.state as "engagementState"
     from schedule s join engagement e on e.organisation_id = $1 and e.id = s.engagement_id
     where s.organisation_id = $1 and s.id = $2 and s.next_due_at <= $3 and not s.paused for update of s`,
    [tx.scope.organisationId, id, at],
  )
  return row
}

/** The plan of an engagement, locked, with the decision it was made by; undefined where there is none, or another's. */
export async function lockPlanOfDecision(
  tx: Transaction,
  engagementId: string,
  assessmentId: string,
): Promise<{ cadence: { fullMonths: number | null; deltaMonths: number | null }; decidedOn: string } | undefined> {
  const [row] = await tx.query<{
    cadence: { fullMonths: number | null; deltaMonths: number | null }
    decidedOn: string
  }>(
    `select jsonb_build_object('fullMonths', d.cadence->'fullMonths', 'deltaMonths', d.cadence->'deltaMonths') as cadence,
        to_char(d.decided_at at time zone o.time_zone, 'YYYY-MM-DD') as "decidedOn"
     from schedule s join decision d on d.organisation_id = $1 and d.engagement_id = s.engagement_id and d.assessment_id = $3
     join organisation o on o.id = $1
     where s.organisation_id = $1 and s.engagement_id = $2 for update of s`,
    [tx.scope.organisationId, engagementId, assessmentId],
  )
  return row
}

/** What is due next is known again with the next decision. */
export async function deleteSchedule(tx: Transaction, id: string): Promise<void> {
  await tx.execute('delete from schedule where organisation_id = $1 and id = $2', [tx.scope.organisationId, id])
}

export async function deleteScheduleOf(tx: Transaction, engagementId: string): Promise<void> {
  await tx.execute('delete from schedule where organisation_id = $1 and engagement_id = $2', [
    tx.scope.organisationId,
    engagementId,
  ])
}

/** Takes a cause for good; false when it was taken before, by whoever. */
export async function takeCause(
  tx: Transaction,
  cause: Cause,
  { engagementId, at }: { readonly engagementId: string; readonly at: Date },
): Promise<boolean> {
  const taken = await tx.execute(
    `insert into reassessment_cause (organisation_id, cause_kind, cause_object, cause_date, engagement_id, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [tx.scope.organisationId, cause.kind, cause.object, cause.date, engagementId, at],
  )
  return taken === 1
}

/** Which assessment a cause led to. */
export async function setCauseAssessment(tx: Transaction, cause: Cause, assessmentId: string): Promise<void> {
  await tx.execute(
    `update reassessment_cause set assessment_id = $5 where organisation_id = $1 and cause_kind = $2 and cause_object = $3 and cause_date = $4`,
    [tx.scope.organisationId, cause.kind, cause.object, cause.date, assessmentId],
  )
}

/** The causes of an engagement that were used up. */
export async function listTakenCauses(tx: Transaction, engagementId: string): Promise<Cause[]> {
  return tx.query<Cause>(
    `select c.cause_kind as kind, c.cause_object as object, c.cause_date as date from reassessment_cause c
     where c.organisation_id = $1 and c.engagement_id = $2`,
    [tx.scope.organisationId, engagementId],
  )
}

/** The assessment of an engagement that is not over yet, if there is one; an engagement with an open one gets no second. */
export async function findOpenAssessmentOf(tx: Transaction, engagementId: string): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }>(
    `select a.id from assessment_internal i join assessment a on a.assessing_organisation_id = $1 and a.id = i.assessment_id
     where i.organisation_id = $1 and i.engagement_id = $2 and a.assessing_state in ('draft', 'invited', 'inReview', 'returned')
     order by a.created_at desc limit 1`,
    [tx.scope.organisationId, engagementId],
  )
  return row?.id
}

/** Locks an engagement, so that nobody opens an assessment of it at the same time. */
export async function lockEngagementRow(tx: Transaction, engagementId: string): Promise<void> {
  await tx.query('select 1 from engagement where organisation_id = $1 and id = $2 for update', [
    tx.scope.organisationId,
    engagementId,
  ])
}

/** Everything a new assessment of an engagement is made of that an earlier one doesn't say. */
export type ReassessmentSource = {
  readonly title: string
  readonly description: string
  readonly facts: Record<string, unknown>
  readonly profile: Record<string, unknown>
  readonly packs: readonly string[]
  readonly removedPacks: Readonly<Record<string, string>>
  readonly variant: 'standard' | 'sme'
  readonly tier: 'low' | 'moderate' | 'high' | 'critical' | null
  readonly vendorId: string
  readonly vendorName: string
  readonly vendorCountry: string | null
  readonly customerName: string
  readonly timeZone: string
  readonly ownerName: string | null
  readonly ownerEmail: string | null
  /** How often this engagement was asked so far. */
  readonly count: number
  /** Of the latest assessment: who asked, and who answered. */
  readonly requesterName: string
  readonly requesterEmail: string | null
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly locale: string | null
}

export async function readReassessmentSource(tx: Transaction, engagementId: string): Promise<ReassessmentSource> {
  return tx.one<ReassessmentSource>(
    `select e.title, e.description, e.facts, o.profile, e.packs, e.removed_packs as "removedPacks", e.variant, e.tier, v.id as "vendorId", v.name as "vendorName", v.country as "vendorCountry",
        o.name as "customerName", o.time_zone as "timeZone", m.name as "ownerName", m.email as "ownerEmail", c.count::int as count,
        a.requester_name as "requesterName", a.requester_email as "requesterEmail", i.contact_name as "contactName", i.contact_email as "contactEmail", i.locale
     from engagement e
     join vendor v on v.organisation_id = $1 and v.id = e.vendor_id
     join organisation o on o.id = $1
     left join membership m on m.organisation_id = $1 and m.id = e.owner_member_id and m.left_at is null
     join lateral (select count(*) as count from assessment_internal x where x.organisation_id = $1 and x.engagement_id = e.id) c on true
     join lateral (select x.id, x.requester_name, x.requester_email from assessment_internal y
       join assessment x on x.assessing_organisation_id = $1 and x.id = y.assessment_id
       where y.organisation_id = $1 and y.engagement_id = e.id order by x.created_at desc limit 1) a on true
     left join lateral (select x.contact_name, x.contact_email, x.locale from invitation x
       where x.assessing_organisation_id = $1 and x.assessment_id = a.id order by x.created_at desc limit 1) i on true
     where e.organisation_id = $1 and e.id = $2`,
    [tx.scope.organisationId, engagementId],
  )
}

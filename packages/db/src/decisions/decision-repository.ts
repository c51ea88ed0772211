import type { Transaction } from '../database'

export type NewDecision = {
  readonly id: string
  readonly assessmentId: string
  readonly engagementId: string
  readonly scoreId: string
  readonly outcome: 'approved' | 'approvedWithConditions' | 'rejected'
  readonly reason: string
  readonly conditions: readonly { readonly text: string; readonly dueOn: string }[]
  readonly validUntil: string | null
  readonly openPointsReason: string | null
  readonly cadence: Readonly<Record<string, unknown>>
  readonly decidedByName: string
  readonly decidedByMemberId: string
  readonly decidedAt: Date
}

/** False when the assessment was decided already: there is one decision per assessment, ever. */
export async function insertDecision(tx: Transaction, decision: NewDecision): Promise<boolean> {
  const written = await tx.execute(
    `insert into decision (organisation_id, id, assessment_id, engagement_id, score_id, outcome, reason, conditions, valid_until, open_points_reason, cadence,
       decided_by_name, decided_by_member_id, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (organisation_id, assessment_id) do nothing`,
    [
      tx.scope.organisationId,
      decision.id,
      decision.assessmentId,
      decision.engagementId,
      decision.scoreId,
      decision.outcome,
      decision.reason,
      JSON.stringify(decision.conditions),
      decision.validUntil,
      decision.openPointsReason,
      JSON.stringify(decision.cadence),
      decision.decidedByName,
      decision.decidedByMemberId,
      decision.decidedAt,
    ],
  )
  return written === 1
}

/** The copies of a decision on its engagement, for lists. */
export async function copyDecision(
  tx: Transaction,
  engagementId: string,
  decided: {
    readonly overall: number | null
    readonly band: string | null
    readonly outcome: string
    readonly on: string
    readonly at: Date
  },
): Promise<void> {
  await tx.execute(
    `update engagement set decided_overall = $3, decided_band = $4, decided_outcome = $5, decided_on = $6, updated_at = $7
     where organisation_id = $1 and id = $2`,
    [tx.scope.organisationId, engagementId, decided.overall, decided.band, decided.outcome, decided.on, decided.at],
  )
}

/** The day, in the organisation's zone, of the last decision of a full assessment before this one; null where there was none. */
export async function lastFullDecisionOn(tx: Transaction, engagementId: string): Promise<string | null> {
  const [row] = await tx.query<{ day: string }>(
    `select to_char(d.decided_at at time zone o.time_zone, 'YYYY-MM-DD') as day
     from decision d join assessment a on a.assessing_organisation_id = $1 and a.id = d.assessment_id join organisation o on o.id = $1
     where d.organisation_id = $1 and d.engagement_id = $2 and a.kind = 'full' order by d.decided_at desc limit 1`,
    [tx.scope.organisationId, engagementId],
  )
  return row?.day ?? null
}

export async function insertException(
  tx: Transaction,
  exception: {
    readonly id: string
    readonly engagementId: string
    readonly knockOutId: string
    readonly reason: string
    readonly compensatingControl: string
    readonly approverName: string
    readonly approverMemberId: string
    readonly recordedAt: Date
    readonly expiresOn: string
  },
): Promise<void> {
  await tx.execute(
    `insert into knock_out_exception (organisation_id, id, engagement_id, knock_out_id, reason, compensating_control, approver_name, approver_member_id, recorded_at, expires_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.scope.organisationId,
      exception.id,
      exception.engagementId,
      exception.knockOutId,
      exception.reason,
      exception.compensatingControl,
      exception.approverName,
      exception.approverMemberId,
      exception.recordedAt,
      exception.expiresOn,
    ],
  )
}

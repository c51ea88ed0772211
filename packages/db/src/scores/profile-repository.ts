import type { Transaction } from '../database'
import { EXCEPTIONS, type DossierException } from './dossier-repository'

type Tier = 'low' | 'moderate' | 'high' | 'critical'

export type ProfileAssessment = {
  readonly id: string
  readonly number: number
  readonly kind: 'full' | 'delta'
  readonly title: string
  readonly assessingState: string
  readonly answeringState: string
  readonly dueOn: string
  readonly answeredCount: number
  readonly questionCount: number
  readonly createdAt: string
  readonly invitedAt: string | null
  readonly submittedAt: string | null
}

export type ProfileCondition = {
  readonly text: string
  readonly dueOn: string
  /** Who said that it is met, when and what shows it; null while it is open. */
  readonly met: { readonly by: string; readonly at: string; readonly note: string } | null
}

export type ProfileDecision = {
  readonly id: string
  readonly assessmentId: string
  readonly outcome: 'approved' | 'approvedWithConditions' | 'rejected'
  readonly reason: string
  readonly conditions: readonly ProfileCondition[]
  readonly validUntil: string | null
  readonly openPointsReason: string | null
  readonly cadence: {
    readonly fullMonths: number | null
    readonly deltaMonths: number | null
    readonly fullDueOn: string | null
    readonly deltaDueOn: string | null
    readonly dueOn: string | null
  }
  readonly decidedByName: string
  readonly decidedAt: string
}

export type ProfileScore = {
  readonly assessmentId: string
  readonly asOf: string
  readonly uncapped: number | null
  readonly capped: number | null
  readonly band: 'A' | 'B' | 'C' | 'D' | 'E' | null
  readonly confidence: number | null
  readonly residual: Tier | null
  /** Component to score 0 to 1. */
  readonly components: Readonly<Record<string, { readonly score: number | null }>>
}

/** An engagement with everything decided and planned about it; what is scored now comes from its dossier. */
export type ProfileHead = {
  readonly engagementId: string
  readonly title: string
  readonly description: string
  readonly vendorId: string
  readonly vendorName: string
  readonly vendorCountry: string | null
  readonly ownerName: string | null
  readonly tier: Tier | null
  readonly impact: number | null
  readonly exposure: number | null
  readonly missingFacts: readonly string[]
  readonly facts: Readonly<Record<string, unknown>>
  readonly contractEndsOn: string | null
  readonly state: 'open' | 'closed'
  readonly timeZone: string
  readonly schedule: {
    readonly fullDueOn: string | null
    readonly deltaDueOn: string | null
    readonly dueOn: string
    readonly kind: 'full' | 'delta'
    readonly causeKind: string
    readonly nextDueAt: string
  } | null
  /** Newest first. */
  readonly assessments: readonly ProfileAssessment[]
  readonly decisions: readonly ProfileDecision[]
  /** The decided scores, oldest first. */
  readonly scores: readonly ProfileScore[]
  readonly exceptions: readonly DossierException[]
}

const HEAD = `select e.id as "engagementId", e.title, e.description, v.id as "vendorId", v.name as "vendorName", v.country as "vendorCountry",
    m.name as "ownerName", e.tier, e.impact, e.exposure, e.missing_facts as "missingFacts", e.facts, e.contract_ends_on as "contractEndsOn", e.state,
    o.time_zone as "timeZone",
    (select jsonb_build_object('fullDueOn', x.full_due_on, 'deltaDueOn', x.delta_due_on, 'dueOn', x.due_on, 'kind', x.kind, 'causeKind', x.cause_kind,
      'nextDueAt', x.next_due_at) from schedule x where x.organisation_id = $1 and x.engagement_id = e.id) as schedule,
    coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'number', x.number, 'kind', x.kind, 'title', x.title, 'assessingState', x.assessing_state,
      'answeringState', x.answering_state, 'dueOn', x.due_on, 'answeredCount', x.answered_count, 'questionCount', x.question_count,
      'createdAt', x.created_at, 'invitedAt', x.invited_at, 'submittedAt', x.submitted_at) order by x.created_at desc)
      from assessment_internal i join assessment x on x.assessing_organisation_id = $1 and x.id = i.assessment_id
      where i.organisation_id = $1 and i.engagement_id = e.id), '[]') as assessments,
    coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'assessmentId', x.assessment_id, 'outcome', x.outcome, 'reason', x.reason,
      'conditions', (select coalesce(jsonb_agg(c.condition || jsonb_build_object('met', (select jsonb_build_object('by', y.met_by_name, 'at', y.met_at,
          'note', y.note) from condition_met y where y.organisation_id = $1 and y.decision_id = x.id and y.position = c.position)) order by c.position), '[]')
        from jsonb_array_elements(x.conditions) with ordinality as c (condition, position)), 'validUntil', x.valid_until, 'openPointsReason', x.open_points_reason, 'cadence', x.cadence,
      'decidedByName', x.decided_by_name, 'decidedAt', x.decided_at) order by x.decided_at desc)
      from decision x where x.organisation_id = $1 and x.engagement_id = e.id), '[]') as decisions,
    coalesce((select jsonb_agg(jsonb_build_object('assessmentId', x.assessment_id, 'asOf', x.as_of, 'uncapped', x.overall_uncapped,
      'capped', x.overall_capped, 'band', x.band, 'confidence', x.confidence, 'residual', x.residual, 'components', x.result->'components')
      order by x.created_at) from score x where x.organisation_id = $1 and x.engagement_id = e.id and x.kind = 'decided'), '[]') as scores,
    coalesce((${EXCEPTIONS}), '[]') as exceptions
  from engagement e
  join vendor v on v.organisation_id = $1 and v.id = e.vendor_id
  join organisation o on o.id = $1
  left join membership m on m.organisation_id = $1 and m.id = e.owner_member_id
  where e.organisation_id = $1 and e.id = $2`

/** @throws DatabaseError notFoundOrNotYours. Assessing scope. */
export async function readProfileHead(tx: Transaction, engagementId: string): Promise<ProfileHead> {
  return tx.one<ProfileHead>(HEAD, [tx.scope.organisationId, engagementId])
}

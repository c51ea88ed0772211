import type { Transaction } from '../database'
import type { PackedAnswers } from './packed-repository'

type Tier = 'low' | 'moderate' | 'high' | 'critical'

/** A score as it is kept: the input anyone can recompute it from, and the explained result. */
export type NewScore = {
  readonly id: string
  readonly assessmentId: string
  readonly engagementId: string
  readonly kind: 'submitted' | 'decided'
  readonly asOf: string
  readonly input: unknown
  readonly result: unknown
  readonly overallUncapped: number | null
  readonly overallCapped: number | null
  readonly band: string | null
  readonly confidence: number | null
  readonly residual: string | null
  readonly createdAt: Date
}

export async function insertScore(tx: Transaction, score: NewScore): Promise<void> {
  await tx.execute(
    `insert into score (organisation_id, id, assessment_id, engagement_id, kind, as_of, input, result, overall_uncapped, overall_capped, band, confidence, residual, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      tx.scope.organisationId,
      score.id,
      score.assessmentId,
      score.engagementId,
      score.kind,
      score.asOf,
      JSON.stringify(score.input),
      JSON.stringify(score.result),
      score.overallUncapped,
      score.overallCapped,
      score.band,
      score.confidence,
      score.residual,
      score.createdAt,
    ],
  )
}

/** True when this submission was scored before. */
export async function hasSubmittedScore(tx: Transaction, assessmentId: string, submissionId: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from score x where x.organisation_id = $1 and x.assessment_id = $2 and x.kind = 'submitted' and x.input->>'x-submission' = $3`,
    [tx.scope.organisationId, assessmentId, submissionId],
  )
  return rows.length > 0
}

/** A frozen score of an assessment with its input and explanation. */
export async function findScore(
  tx: Transaction,
  assessmentId: string,
  kind: 'submitted' | 'decided',
): Promise<{ asOf: string; input: unknown; result: unknown } | undefined> {
  const [row] = await tx.query<{ asOf: string; input: unknown; result: unknown }>(
    `select x.as_of as "asOf", x.input, x.result from score x where x.organisation_id = $1 and x.assessment_id = $2 and x.kind = $3
     order by x.created_at desc limit 1`,
    [tx.scope.organisationId, assessmentId, kind],
  )
  return row
}

/** What each question of the decided score was worth, 0 to 1 and in points, and the input it was made of. */
export async function findDecidedValues(
  tx: Transaction,
  assessmentId: string,
): Promise<{ input: unknown; questions: Record<string, { value: number; points: number }> } | undefined> {
  const [row] = await tx.query<{ input: unknown; questions: Record<string, { value: number; points: number }> }>(
    `select x.input, coalesce((select jsonb_object_agg(q.key, jsonb_build_object('value', q.value->'value', 'points', q.value->'points'))
        from jsonb_each(x.result->'questions') q), '{}') as questions
     from score x where x.organisation_id = $1 and x.assessment_id = $2 and x.kind = 'decided' order by x.created_at desc limit 1`,
    [tx.scope.organisationId, assessmentId],
  )
  return row
}

/** What the engagement's current score comes to, and what it is made of. */
export type NewCurrent = {
  readonly assessmentId: string
  readonly capped: number | null
  readonly band: string | null
  readonly residual: Tier | null
  readonly asOf: string
  /** The first day on which it may be another one by itself; null where there is none. */
  readonly movesOn: string | null
  /** The answers behind it as codes; null where codes can't say them. */
  readonly packed: PackedAnswers | null
  readonly at: Date
}

const COPIES = `update engagement set current_overall = $3, current_band = $4, current_residual = $5, current_as_of = $6, updated_at = $7, score_moves_on = $8
  where organisation_id = $1 and id = $2`

/**
 * The copies on the engagement that lists and the queue sort by, and beside them the packed answers that whole portfolios
 * are scored from; the truth stays in answers, facts and a date. One statement.
 */
export async function copyCurrentScore(tx: Transaction, engagementId: string, score: NewCurrent): Promise<void> {
  const { capped, band, residual, asOf, at, movesOn, assessmentId, packed } = score
  const copies = [tx.scope.organisationId, engagementId, capped, band, residual, asOf, at, movesOn]
  if (!packed) {
    const dropped = 'delete from packed_answers where organisation_id = $1 and engagement_id = $2'
    await tx.execute(`with dropped as (${dropped}) ${COPIES}`, copies)
    return
  }
  const { questionnaireHash, coding, profile, cells, more } = packed
  await tx.execute(
    `with kept as (insert into packed_answers (organisation_id, engagement_id, assessment_id, questionnaire_hash, coding, profile, cells, more)
       values ($1, $2, $9, $10, $11, $12, $13, $14)
       on conflict (organisation_id, engagement_id) do update set assessment_id = excluded.assessment_id,
         questionnaire_hash = excluded.questionnaire_hash, coding = excluded.coding, profile = excluded.profile, cells = excluded.cells,
         more = excluded.more)
     ${COPIES}`,
    [...copies, assessmentId, questionnaireHash, coding, profile, cells, more],
  )
}

export type CurrentCopies = {
  readonly overall: number | null
  readonly band: string | null
  readonly residual: Tier | null
  readonly asOf: string | null
  readonly movesOn: string | null
  readonly timeZone: string
}

/** The copies on an engagement, locked against whoever else would write them; undefined when it is not the scope's. */
export async function lockCurrentCopies(tx: Transaction, engagementId: string): Promise<CurrentCopies | undefined> {
  const [row] = await tx.query<CurrentCopies>(
    `select e.current_overall::double precision as overall, e.current_band as band, e.current_residual as residual, e.current_as_of as "asOf",
        e.score_moves_on as "movesOn", o.time_zone as "timeZone"
     from engagement e join organisation o on o.id = e.organisation_id where e.organisation_id = $1 and e.id = $2 for update of e`,
    [tx.scope.organisationId, engagementId],
  )
  return row
}

/** The organisation's own ISO day; whoever else scores its portfolio waits until this transaction is over. */
export async function lockToday(tx: Transaction, at: Date): Promise<string> {
  const { today } = await tx.one<{ today: string }>(
    `select ($2::timestamptz at time zone o.time_zone)::date as today from organisation o where o.id = $1 for no key update`,
    [tx.scope.organisationId, at],
  )
  return today
}

/** Reminders of an assessment that has been answered, or ended: they would no longer be true. */
export async function skipPlannedReminders(tx: Transaction, assessmentId: string): Promise<void> {
  await tx.execute(
    `update reminder set state = 'skipped' where organisation_id = $1 and assessment_id = $2 and state = 'planned'`,
    [tx.scope.organisationId, assessmentId],
  )
}

/** Locks an assessment against a second judgement at the same time. Undefined when it is not the scope's. */
export async function lockAssessment(
  tx: Transaction,
  assessmentId: string,
): Promise<{ assessingState: string; answeringState: string } | undefined> {
  const [row] = await tx.query<{ assessingState: string; answeringState: string }>(
    `select a.assessing_state as "assessingState", a.answering_state as "answeringState" from assessment a
     where a.assessing_organisation_id = $1 and a.id = $2 for update`,
    [tx.scope.organisationId, assessmentId],
  )
  return row
}

import { isLate, turnOf } from '../assessments/turn'
import type { Transaction } from '../database'

export type NewReview = {
  readonly assessmentId: string
  readonly questionId: string
  readonly submissionId: string
  readonly outcome: 'accepted' | 'adjusted' | 'returned'
  /** Absent where the reviewer set no value. */
  readonly value: { readonly is: unknown } | null
  readonly acceptNotApplicable: boolean
  readonly reason: string | null
  readonly reviewerName: string
  readonly reviewedAt: Date
}

/**
 * Saves over the version the reviewer saw (0: there was none). False when somebody saved in between; nothing is
 * written then.
 */
export async function saveReviewRow(tx: Transaction, review: NewReview, expectedVersion: number): Promise<boolean> {
  const written = await tx.execute(
    `insert into review (organisation_id, assessment_id, question_id, submission_id, outcome, has_value, value, accept_not_applicable, reason, reviewer_name,
       version, reviewed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::int + 1, $12)
     on conflict (organisation_id, assessment_id, question_id) do update set submission_id = excluded.submission_id, outcome = excluded.outcome,
       has_value = excluded.has_value, value = excluded.value, accept_not_applicable = excluded.accept_not_applicable, reason = excluded.reason,
       reviewer_name = excluded.reviewer_name, version = excluded.version, reviewed_at = excluded.reviewed_at
     where review.version = $11::int`,
    [
      tx.scope.organisationId,
      review.assessmentId,
      review.questionId,
      review.submissionId,
      review.outcome,
      review.value !== null,
      review.value === null ? null : JSON.stringify(review.value.is),
      review.acceptNotApplicable,
      review.reason,
      review.reviewerName,
      expectedVersion,
      review.reviewedAt,
    ],
  )
  return written === 1
}

/** Takes a review away, as long as it is still the version the reviewer saw. */
export async function deleteReviewRow(
  tx: Transaction,
  key: { readonly assessmentId: string; readonly questionId: string },
  expectedVersion: number,
): Promise<boolean> {
  const gone = await tx.execute(
    'delete from review where organisation_id = $1 and assessment_id = $2 and question_id = $3 and version = $4',
    [tx.scope.organisationId, key.assessmentId, key.questionId, expectedVersion],
  )
  return gone === 1
}

/** Accepts or rejects one piece of evidence. False when the share is not of this assessment. */
export async function saveEvidenceReview(
  tx: Transaction,
  review: {
    readonly assessmentId: string
    readonly shareId: string
    readonly state: 'accepted' | 'rejected'
    readonly reason: string | null
    readonly reviewerName: string
    readonly reviewedAt: Date
  },
): Promise<boolean> {
  const written = await tx.execute(
    `insert into evidence_review (organisation_id, assessment_id, share_id, state, reason, reviewer_name, reviewed_at)
     select $1, $2, s.id, $4, $5, $6, $7 from evidence_share s where s.assessing_organisation_id = $1 and s.assessment_id = $2 and s.id = $3
     on conflict (organisation_id, assessment_id, share_id) do update set state = excluded.state, reason = excluded.reason,
       reviewer_name = excluded.reviewer_name, reviewed_at = excluded.reviewed_at`,
    [
      tx.scope.organisationId,
      review.assessmentId,
      review.shareId,
      review.state,
      review.reason,
      review.reviewerName,
      review.reviewedAt,
    ],
  )
  return written === 1
}

export type ReviewMessage = {
  readonly id: string
  readonly questionId: string | null
  readonly authorSide: 'assessing' | 'answering'
  readonly authorName: string
  readonly kind: string
  readonly body: string
  readonly data: Readonly<Record<string, unknown>>
  readonly createdAt: string
}

/** What the two sides said about an assessment, oldest first. */
export async function listMessages(tx: Transaction, assessmentId: string): Promise<ReviewMessage[]> {
  return tx.query<ReviewMessage>(
    `select m.id, m.question_id as "questionId", m.author_side as "authorSide", m.author_name as "authorName", m.kind, m.body, m.data,
        to_char(m.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"
     from message m where m.assessing_organisation_id = $1 and m.assessment_id = $2 order by m.created_at, m.id limit 1000`,
    [tx.scope.organisationId, assessmentId],
  )
}

/** A message to the vendor. False where this id was written before; nothing is written then. */
export async function insertAssessingMessage(
  tx: Transaction,
  message: {
    readonly id: string
    readonly answeringOrganisationId: string
    readonly assessmentId: string
    readonly questionId: string | null
    readonly authorName: string
    readonly kind: 'clarification' | 'returned'
    readonly body: string
    readonly data: Readonly<Record<string, unknown>>
    readonly createdAt: Date
  },
): Promise<boolean> {
  const written = await tx.execute(
    `insert into message (assessing_organisation_id, id, answering_organisation_id, assessment_id, question_id, author_side, author_name, kind, body, data, created_at)
     values ($1, $2, $3, $4, $5, 'assessing', $6, $7, $8, $9, $10) on conflict do nothing`,
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
      message.createdAt,
    ],
  )
  return written === 1
}

export type QueueRow = {
  readonly assessmentId: string
  readonly engagementId: string
  readonly vendorName: string
  readonly engagementTitle: string
  readonly kind: 'full' | 'delta'
  readonly tier: 'low' | 'moderate' | 'high' | 'critical' | null
  readonly residual: 'low' | 'moderate' | 'high' | 'critical' | null
  readonly band: 'A' | 'B' | 'C' | 'D' | 'E' | null
  readonly overall: number | null
  readonly submittedAt: string
  /** The day that answers were due, and who is late where it has passed: the vendor owes them, or they wait for our review. */
  readonly dueOn: string
  readonly late: 'vendor' | 'us' | null
  /** The organisation's own day. */
  readonly today: string
  readonly assessingState: string
  readonly answeringState: string
  /** Answers that were judged; what was sent again after a return is not. */
  readonly reviewed: number
  /** Answers of the latest submission: what the review shows. */
  readonly answers: number
  /** Questions on which the vendor has the word, and those where it replied and nobody judged since. */
  readonly asked: number
  readonly replied: number
  /** Of the whole queue, on every row. */
  readonly total: number
}

export type QueueQuery = {
  readonly sort: 'risk' | 'wait'
  readonly residual: string | null
  readonly standing: 'new' | 'begun' | 'returned' | null
  readonly limit: number
  readonly offset: number
  readonly at: Date
}

/** Whole constant texts, so that nothing from outside reaches the SQL. */
const queueOrders: Readonly<Record<QueueQuery['sort'], string>> = {
  risk: `array_position(array['critical', 'high', 'moderate', 'low'], e.current_residual) nulls last, a.submitted_at`,
  wait: 'a.submitted_at',
}

/** What stands in the queue: submitted and not decided. */
const queueOpen = `where a.assessing_organisation_id = $1 and a.assessing_state in ('invited', 'inReview', 'returned') and a.submitted_at is not null
       and a.answering_state in ('submitted', 'amending')`

/** Where a row stands: 'returned' is the vendor's turn by the one definition of it, whatever led to that. */
const queueStanding = `case when coalesce(${turnOf('a')}, 'us') = 'vendor' then 'returned' when a.assessing_state = 'invited' then 'new' else 'begun' end`

export type QueueCounts = { readonly new: number; readonly begun: number; readonly returned: number }

/** How many rows each part of the queue has, of one residual or of all. */
export async function countReviewQueue(tx: Transaction, residual: string | null): Promise<QueueCounts> {
  return tx.one<QueueCounts>(
    `select (count(*) filter (where s = 'new'))::int as new, (count(*) filter (where s = 'begun'))::int as begun,
        (count(*) filter (where s = 'returned'))::int as returned
     from (select ${queueStanding} as s from assessment a
       join assessment_internal ai on ai.organisation_id = $1 and ai.assessment_id = a.id
       join engagement e on e.organisation_id = $1 and e.id = ai.engagement_id
       ${queueOpen} and ($2::text is null or e.current_residual = $2)) q`,
    [tx.scope.organisationId, residual],
  )
}

/** What waits for a reviewer; what waits for the vendor comes last. `limit` rows from `offset`. */
export async function listReviewQueue(
  tx: Transaction,
  { sort, residual, standing, limit, offset, at }: QueueQuery,
): Promise<QueueRow[]> {
  return tx.query<QueueRow>(
    `with page as (select a.id as "assessmentId", e.id as "engagementId", v.name as "vendorName", e.title as "engagementTitle", a.kind, ai.tier,
        e.current_residual as residual, e.current_band as band, e.current_overall::float8 as overall,
        to_char(a.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "submittedAt", a.assessing_state as "assessingState",
        a.answering_state as "answeringState", a.due_on::text as "dueOn", t.today::text as today, 
        case when ${isLate('a', 't.today')} then case when ${queueStanding} = 'returned' then 'vendor' else 'us' end end as late,
        (count(*) over ())::int as total,
        row_number() over (order by ${queueStanding} = 'returned', ${queueOrders[sort]}, a.id) as place
     from assessment a
     join assessment_internal ai on ai.organisation_id = $1 and ai.assessment_id = a.id
     join engagement e on e.organisation_id = $1 and e.id = ai.engagement_id
     join vendor v on v.organisation_id = $1 and v.id = e.vendor_id
     cross join (select ($6::timestamptz at time zone o.time_zone)::date as today from organisation o where o.id = $1) t
     ${queueOpen} and ($4::text is null or e.current_residual = $4) and ($5::text is null or $5 = ${queueStanding})
     order by place limit $2 offset $3)
     select p."assessmentId", p."engagementId", p."vendorName", p."engagementTitle", p.kind, p.tier, p.residual, p.band, p.overall, p."submittedAt",
        p."assessingState", p."answeringState", p."dueOn", p.today, p.late, p.total, coalesce(r.reviewed, 0)::int as reviewed, coalesce(r.answers, 0)::int as answers,
        coalesce(w.asked, 0)::int as asked, coalesce(w.replied, 0)::int as replied
     from page p
     left join lateral (select s.id from submission s where s.assessing_organisation_id = $1 and s.assessment_id = p."assessmentId"
       order by s.number desc limit 1) s on true
     left join lateral (select count(*) as answers, count(x.question_id) filter (where x.outcome <> 'returned' or x.submission_id = s.id) as reviewed
       from submission_answer y
       left join review x on x.organisation_id = $1 and x.assessment_id = p."assessmentId" and x.question_id = y.question_id
       where y.assessing_organisation_id = $1 and y.submission_id = s.id) r on true
     left join lateral (select count(*) filter (where l.author_side = 'assessing') as asked,
         count(*) filter (where l.author_side = 'answering' and (x.reviewed_at is null or x.reviewed_at <= l.created_at)) as replied
       from (select distinct on (m.question_id) m.question_id, m.author_side, m.kind, m.data, m.created_at from message m
         where m.assessing_organisation_id = $1 and m.assessment_id = p."assessmentId" and m.question_id is not null
         order by m.question_id, m.created_at desc, m.id desc) l
       left join review x on x.organisation_id = $1 and x.assessment_id = p."assessmentId" and x.question_id = l.question_id
       where l.kind = 'clarification' and not jsonb_exists_any(l.data, array['takesBackReturn', 'noReply'])) w on true
     order by p.place`,
    [tx.scope.organisationId, limit, offset, residual, standing, at],
  )
}

/** The last thing said about a question's review, from the history; undefined where nothing was. */
export async function findLastReviewEvent(
  tx: Transaction,
  assessmentId: string,
  questionId: string,
): Promise<{ action: string; data: Record<string, unknown> } | undefined> {
  const [row] = await tx.query<{ action: string; data: Record<string, unknown> }>(
    `select e.action, e.data from audit_event e where e.organisation_id = $1 and e.object_kind = 'assessment' and e.object_id = $2
       and e.action in ('review.saved', 'review.undone') and e.data->>'questionId' = $3 order by e.at desc, e.id desc limit 1`,
    [tx.scope.organisationId, assessmentId, questionId],
  )
  return row
}

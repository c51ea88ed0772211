import type { Transaction } from '../database'

/** A colleague who was told of a note, as called then. */
export type ToldColleague = { readonly memberId: string; readonly name: string }

/** What a note said before, and since when. `at` is an ISO time. */
export type EarlierNote = { readonly body: string; readonly at: string }

export type NoteRow = {
  readonly id: string
  readonly questionId: string
  /** Null once it was taken away, and for the notes of other questions than the one asked for. */
  readonly body: string | null
  readonly version: number
  readonly earlier: readonly EarlierNote[]
  /** Who was told of it. */
  readonly told: readonly ToldColleague[]
  readonly authorMemberId: string
  readonly authorName: string
  readonly createdAt: Date
  readonly changedAt: Date | null
  readonly removedAt: Date | null
}

const ROW = `n.id, n.question_id as "questionId", n.version, n.told, n.author_member_id as "authorMemberId", n.author_name as "authorName",
  n.created_at as "createdAt", n.changed_at as "changedAt", n.removed_at as "removedAt"`

/** By which key a side knows an assessment. */
const LIST = {
  assessing: `from assessment a left join note n on n.organisation_id = $1 and n.side = 'assessing' and n.assessing_assessment_id = a.id
    where a.assessing_organisation_id = $1 and a.id = $2`,
  answering: `from assessment a left join note n on n.organisation_id = $1 and n.side = 'answering' and n.answering_assessment_id = a.id
    where a.answering_organisation_id = $1 and a.id = $2`,
} as const

/**
 * The notes of the scope's own side on an assessment, oldest first, at most 1,000; their words for one question alone.
 * Undefined for an assessment that isn't the scope's. Assessing or answering scope.
 */
export async function listNotes(
  tx: Transaction,
  side: keyof typeof LIST,
  { assessmentId, questionId }: { readonly assessmentId: string; readonly questionId: string | null },
): Promise<readonly NoteRow[] | undefined> {
  const rows = await tx.query<Omit<NoteRow, 'id'> & { readonly id: string | null }>(
    `select ${ROW}, case when n.question_id = $3 then n.body end as body, case when n.question_id = $3 then n.earlier else '[]' end as earlier
     ${LIST[side]} order by n.created_at, n.id limit 1000`,
    [tx.scope.organisationId, assessmentId, questionId],
  )
  if (rows.length === 0) return undefined
  return rows.flatMap(({ id, ...row }) => (id === null ? [] : [{ id, ...row }]))
}

/** How many notes of the scope's own side stand at which question; those without any are left out. */
export async function countNotes(
  tx: Transaction,
  side: keyof typeof LIST,
  assessmentId: string,
): Promise<Readonly<Record<string, number>>> {
  const rows = await tx.query<{ readonly questionId: string; readonly count: number }>(
    `select question_id as "questionId", count(*)::int as count from note
     where organisation_id = $1 and side = '${side}' and ${side}_assessment_id = $2 and removed_at is null
     group by question_id`,
    [tx.scope.organisationId, assessmentId],
  )
  return Object.fromEntries(rows.map(({ questionId, count }) => [questionId, count]))
}

export type NewNote = Pick<NoteRow, 'id' | 'questionId' | 'told' | 'authorMemberId' | 'authorName'> & {
  readonly assessmentId: string
  readonly body: string
  readonly at: Date
}

/** Writes a note of the scope's own side. @returns false for one that is there already: the same form sent twice */
export async function insertNote(tx: Transaction, side: keyof typeof LIST, row: NewNote): Promise<boolean> {
  const inserted = await tx.execute(
    `insert into note (organisation_id, id, side, assessing_assessment_id, answering_assessment_id, question_id, body, author_member_id, author_name, created_at, told)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [
      tx.scope.organisationId,
      row.id,
      side,
      side === 'assessing' ? row.assessmentId : null,
      side === 'answering' ? row.assessmentId : null,
      row.questionId,
      row.body,
      row.authorMemberId,
      row.authorName,
      row.at,
      JSON.stringify(row.told),
    ],
  )
  return inserted > 0
}

/** One note of the scope's own side, locked against a second act. */
export async function lockNote(
  tx: Transaction,
  id: string,
): Promise<(NoteRow & { readonly assessmentId: string }) | undefined> {
  const [row] = await tx.query<NoteRow & { readonly assessmentId: string }>(
    `select ${ROW}, n.body, n.earlier, coalesce(n.assessing_assessment_id, n.answering_assessment_id) as "assessmentId"
     from note n where n.organisation_id = $1 and n.id = $2 for update of n`,
    [tx.scope.organisationId, id],
  )
  return row
}

/** Other words, or none: what it said stays with it. */
export async function rewriteNote(
  tx: Transaction,
  { id, body, at }: { readonly id: string; readonly body: string | null; readonly at: Date },
): Promise<void> {
  await tx.execute(
    `update note set earlier = earlier || jsonb_build_array(jsonb_build_object('body', body, 'at',
         to_char(coalesce(changed_at, created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))),
       body = $3, version = version + 1, changed_at = $4, removed_at = case when $3::text is null then $4::timestamptz end
     where organisation_id = $1 and id = $2`,
    [tx.scope.organisationId, id, body, at],
  )
}

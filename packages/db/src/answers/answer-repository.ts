import type { Transaction } from '../database'
import type { AnswerRow, AnsweringRow } from './answering-repository'

export type AnswerToSave = {
  readonly assessmentId: string
  readonly questionId: string
  readonly value: unknown
  readonly notApplicable: string | null
  readonly comment: string | null
  readonly answeredOn: string
  readonly authorName: string
  readonly historyId: string
  readonly at: Date
  /** 0 when there is none yet. */
  readonly status: 'given' | 'carried' | 'toConfirm'
  readonly expectedVersion: number
  /** What the customer sees of it: of the questions that the invitation named. */
  readonly answeredCount: number
  readonly answeringState: AnsweringRow['answeringState']
}

/**
 * Writes an answer, its history and the assessment's progress in one statement; the new version, or undefined when
 * somebody saved in between. Whoever may not change the assessment's row (a link to some questions) leaves it alone.
 */
export async function saveAnswer(tx: Transaction, row: AnswerToSave): Promise<number | undefined> {
  const [saved] = await tx.query<{ version: number }>(
    `with saved as (
       insert into answer (organisation_id, assessment_id, question_id, value, not_applicable, comment, status, version, answered_on, author_name, updated_at)
       values ($1, $2, $3, $4::jsonb, $5, $6, $14, 1, $7, $8, $9)
       on conflict (organisation_id, assessment_id, question_id) do update
         set value = excluded.value, not_applicable = excluded.not_applicable, comment = excluded.comment, status = excluded.status, version = answer.version + 1,
           answered_on = excluded.answered_on, author_name = excluded.author_name, updated_at = excluded.updated_at
         where answer.version = $10
       returning version),
     kept as (
       insert into answer_history (organisation_id, id, assessment_id, question_id, version, value, not_applicable, comment, author_name, changed_at)
       select $1, $11, $2, $3, s.version, $4::jsonb, $5, $6, $8, $9 from saved s),
     counted as (
       update assessment a set answered_count = least(a.question_count, $12), answering_state = $13, opened_at = coalesce(a.opened_at, $9), last_answer_at = $9
       from saved s where a.answering_organisation_id = $1 and a.id = $2)
     select version from saved`,
    [
      tx.scope.organisationId,
      row.assessmentId,
      row.questionId,
      row.value === null || row.value === undefined ? null : JSON.stringify(row.value),
      row.notApplicable,
      row.comment,
      row.answeredOn,
      row.authorName,
      row.at,
      row.expectedVersion,
      row.historyId,
      row.answeredCount,
      row.answeringState,
      row.status,
    ],
  )
  return saved?.version
}

export type AnswersToSave = Pick<
  AnswerToSave,
  'assessmentId' | 'authorName' | 'at' | 'answeredCount' | 'answeringState'
> & {
  /** Where they come from, for their history: a workbook made here, a CAIQ. */
  readonly source: 'sheet' | 'caiq'
  readonly answers: readonly Omit<
    AnswerToSave,
    'assessmentId' | 'authorName' | 'at' | 'answeredCount' | 'answeringState'
  >[]
}

/**
 * Writes many answers as {@link saveAnswer} writes one, in one statement. How many were written: fewer than were given where
 * somebody saved in between, whom the lock of the assessment's answers keeps out.
 */
export async function saveAnswers(tx: Transaction, { answers, ...row }: AnswersToSave): Promise<number> {
  const { written } = await tx.one<{ written: number }>(
    `with given as (
       select * from jsonb_to_recordset($3::jsonb) as g("questionId" text, value jsonb, "notApplicable" text, comment text, status text, "answeredOn" date,
         "expectedVersion" int, "historyId" uuid)),
     saved as (
       insert into answer (organisation_id, assessment_id, question_id, value, not_applicable, comment, status, version, answered_on, author_name, updated_at)
       select $1, $2, g."questionId", g.value, g."notApplicable", g.comment, g.status, 1, g."answeredOn", $4, $5 from given g
       on conflict (organisation_id, assessment_id, question_id) do update
         set value = excluded.value, not_applicable = excluded.not_applicable, comment = excluded.comment, status = excluded.status, version = answer.version + 1,
           answered_on = excluded.answered_on, author_name = excluded.author_name, updated_at = excluded.updated_at
         where answer.version = (select g."expectedVersion" from given g where g."questionId" = answer.question_id)
       returning question_id, version),
     kept as (
       insert into answer_history (organisation_id, id, assessment_id, question_id, version, value, not_applicable, comment, author_name, changed_at, source)
       select $1, g."historyId", $2, g."questionId", s.version, g.value, g."notApplicable", g.comment, $4, $5, $6
       from saved s join given g on g."questionId" = s.question_id),
     counted as (
       update assessment a set answered_count = least(a.question_count, $7), answering_state = $8, opened_at = coalesce(a.opened_at, $5), last_answer_at = $5
       where a.answering_organisation_id = $1 and a.id = $2)
     select count(*)::int as written from saved`,
    [
      tx.scope.organisationId,
      row.assessmentId,
      JSON.stringify(answers),
      row.authorName,
      row.at,
      row.source,
      row.answeredCount,
      row.answeringState,
    ],
  )
  return written
}

/** The progress that the assessment's row shows to both sides. Answering scope, or the holder of a link to the whole. */
export async function setProgress(tx: Transaction, assessmentId: string, answeredCount: number): Promise<void> {
  await tx.execute(
    `update assessment set answered_count = least(question_count, $3)
     where answering_organisation_id = $1 and id = $2`,
    [tx.scope.organisationId, assessmentId, answeredCount],
  )
}

/** The assessment is being answered; whoever was last to do so did it at `at`. Answering scope. */
export async function setWriting(
  tx: Transaction,
  assessmentId: string,
  { answeringState, at }: { readonly answeringState: AnsweringRow['answeringState']; readonly at: Date },
): Promise<void> {
  await tx.execute(
    `update assessment set answering_state = $3, opened_at = coalesce(opened_at, $4), last_answer_at = greatest(last_answer_at, $4)
     where answering_organisation_id = $1 and id = $2`,
    [tx.scope.organisationId, assessmentId, answeringState, at],
  )
}

/** One answer as it stands; undefined when there is none or it isn't the scope's. */
export async function findAnswer(
  tx: Transaction,
  assessmentId: string,
  questionId: string,
): Promise<AnswerRow | undefined> {
  const [row] = await tx.query<AnswerRow>(
    `select w.question_id as "questionId", w.value, w.not_applicable as "notApplicable", w.comment, w.status, w.version, w.answered_on as "answeredOn",
       w.author_name as "authorName", to_jsonb(w.updated_at) #>> '{}' as "updatedAt"
     from answer w where w.organisation_id = $1 and w.assessment_id = $2 and w.question_id = $3`,
    [tx.scope.organisationId, assessmentId, questionId],
  )
  return row
}

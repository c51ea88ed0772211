import type { AnsweringRow } from '@rantai/db'
import { evaluateAsked, type Asked } from '@rantai/questionnaires/asked'
import { answerOf, answersOf } from './asked-copy'
import { todayFor } from './customer-day'

type Sent = Pick<AnsweringRow, 'sent' | 'submission' | 'customerTimeZone'>

/**
 * Questions whose answers the customer has: asked when it was last sent, and answered then. Undefined where nothing was
 * sent, or nobody began to read it. What a hidden question held never counts as sent.
 */
export function sentQuestionIds({ sent, submission, customerTimeZone }: Sent, asked: Asked): Set<string> | undefined {
  if (sent === null || submission === null) return undefined
  const answers: Record<string, ReturnType<typeof answerOf>> = {}
  for (const row of sent) answers[row.questionId] = answerOf(row)
  const day = todayFor({ customerTimeZone }, new Date(submission.submittedAt))
  const state = evaluateAsked(asked, answers, day)
  const open = new Set(state.unanswered)
  return new Set(state.asked.filter((id) => !open.has(id)))
}

/**
 * What was written into a question before the last sending, and not sent since the question was hidden then, is a
 * proposal: a changed answer may bring the question back, and nobody meant these words for it.
 */
export function withReopened(row: AnsweringRow, asked: Asked): AnsweringRow {
  const sent = sentQuestionIds(row, asked)
  if (sent === undefined || row.submission === null) return row
  const since = Date.parse(row.submission.submittedAt)
  const given = answersOf(row.answers)
  const answers = row.answers.map((answer) =>
    given[answer.questionId] !== undefined && !sent.has(answer.questionId) && Date.parse(answer.updatedAt) < since
      ? { ...answer, status: 'toConfirm' as const }
      : answer,
  )
  return { ...row, answers }
}

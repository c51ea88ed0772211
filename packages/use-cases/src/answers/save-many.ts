import { answerRepository, newId, type AnsweringRow, type AnswerRow, type Transaction } from '@rantai/db'
import type { Asked } from '@rantai/questionnaires/asked'
import type { Actor } from '../access'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { progressOf } from './asked-copy'
import { todayFor } from './customer-day'
import { stateWhileWriting } from './standing'

export type AnswerToWrite = Pick<AnswerRow, 'questionId' | 'value' | 'notApplicable' | 'comment'>

type Opened = { readonly row: AnsweringRow; readonly asked: Asked }
type Writing = {
  readonly actor: Actor
  readonly answers: readonly AnswerToWrite[]
  readonly at: Date
  readonly source: 'sheet' | 'caiq'
}

/**
 * Keeps many answers at once, whole, with history that says where they come from. The caller holds the lock of the answers
 * (`openForWriting`) and has checked each: that it may be changed, and that it answers its question.
 * @throws UseCaseError conflict when somebody wrote all the same
 */
export async function saveMany(
  tx: Transaction,
  { row, asked }: Opened,
  { actor, answers, at, source }: Writing,
): Promise<void> {
  if (answers.length === 0) return
  const today = todayFor(row, at)
  const before = new Map(row.answers.map((answer) => [answer.questionId, answer]))
  const authorName = 'name' in actor ? actor.name : 'Rantai'
  const next = answers.map((answer): AnswerRow => {
    const standing = before.get(answer.questionId)
    const age = standing && saysTheSame(standing, answer) ? standing : { answeredOn: today, status: 'given' as const }
    const { answeredOn, status } = age
    const version = (standing?.version ?? 0) + 1
    return { ...answer, answeredOn, status, version, authorName, updatedAt: at.toISOString() }
  })
  const changed = new Map([...before, ...next.map((answer) => [answer.questionId, answer] as const)])
  const written = await answerRepository.saveAnswers(tx, {
    assessmentId: row.assessmentId,
    authorName,
    at,
    source,
    answeredCount: progressOf(asked, [...changed.values()], today),
    answeringState: stateWhileWriting(row),
    answers: next.map(({ questionId, value, notApplicable, comment, answeredOn, status, version }) => ({
      ...{ questionId, value: value ?? null, notApplicable, comment, answeredOn, status },
      ...{ expectedVersion: version - 1, historyId: newId() },
    })),
  })
  if (written !== next.length) throw new UseCaseError('conflict', { current: 0 })
  // Who sees some answers only cannot count them all: the worker does, on the vendor's side.
  if (row.namedQuestionIds) await enqueue(tx, 'answers.count', { assessmentId: row.assessmentId }, { at })
}

/** A remark beside an answer doesn't make the answer younger, nor confirm it. */
const saysTheSame = (standing: AnswerRow, { value, notApplicable }: AnswerToWrite): boolean =>
  notApplicable === standing.notApplicable && JSON.stringify(value ?? null) === JSON.stringify(standing.value ?? null)

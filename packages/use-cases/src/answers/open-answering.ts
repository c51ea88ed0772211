import { answeringRepository, type AnsweringRow, type Transaction } from '@rantai/db'
import { partOf, type Asked } from '@rantai/questionnaires/asked'
import { UseCaseError } from '../errors'
import { askedOf } from './asked-copy'
import { withReopened } from './sent-answers'

/** One assessment as its vendor works on it; for a link to some questions, those alone. @throws UseCaseError notFound */
export async function openAnswering(
  tx: Transaction,
  assessmentId: string,
): Promise<{ readonly row: AnsweringRow; readonly asked: Asked }> {
  const row = await answeringRepository.findAnswering(tx, assessmentId)
  if (!row) throw new UseCaseError('notFound')
  const whole = await askedOf(tx, row)
  const asked = row.namedQuestionIds === null ? whole : partOf(whole, row.namedQuestionIds)
  return { row: withReopened(row, asked), asked }
}

/** The same, holding off everyone else who writes answers or submits until the transaction ends. */
export async function openForWriting(
  tx: Transaction,
  assessmentId: string,
): Promise<{ readonly row: AnsweringRow; readonly asked: Asked }> {
  // Sent together: the second is read once the first has its lock.
  const [, opened] = await Promise.all([
    answeringRepository.lockAnswers(tx, assessmentId),
    openAnswering(tx, assessmentId),
  ])
  return opened
}

import { delegationRepository, type AnsweringRow, type DelegationRow, type Transaction } from '@rantai/db'
import { partOf, type Asked } from '@rantai/questionnaires/asked'
import { stateOf } from '../answers/asked-copy'
import { todayFor } from '../answers/customer-day'
import { UseCaseError } from '../errors'
import type { HandedInput } from './delegations.schema'

/** What was handed out of that assessment, locked. @throws UseCaseError notFound */
export async function handedOf(tx: Transaction, { assessmentId, delegationId }: HandedInput): Promise<DelegationRow> {
  const row = await delegationRepository.lockDelegation(tx, delegationId)
  if (!row || row.assessmentId !== assessmentId) throw new UseCaseError('notFound')
  return row
}

/** How far the holder is: of the questions asked in the part, how many hold an answer. */
export function progressIn(
  part: Pick<DelegationRow, 'questionIds'>,
  { row, asked }: { readonly row: AnsweringRow; readonly asked: Asked },
  now: Date,
): { readonly answered: number; readonly total: number } {
  const own = part.questionIds === null ? asked : partOf(asked, part.questionIds)
  const ids = new Set(own.questions.map(({ id }) => id))
  const answers = row.answers.filter(({ questionId }) => ids.has(questionId))
  const { answeredCount: answered, total } = stateOf(own, answers, todayFor(row, now))
  return { answered, total }
}

import { authorize } from '../access'
import { stateOf } from '../answers/asked-copy'
import { todayFor } from '../answers/customer-day'
import { headOf, storedAnswers } from '../answers/describe-answering'
import { openAnswering } from '../answers/open-answering'
import { editableOf } from '../answers/standing'
import type { Call } from '../call'
import type { SheetQuestions } from './spreadsheets.types'

/** Every question that may be asked of whoever reads, with what is answered so far. @throws UseCaseError notFound */
export async function readSheetQuestions(
  { actor, deps }: Call,
  { assessmentId }: { readonly assessmentId: string },
): Promise<SheetQuestions> {
  const scope = authorize(actor, 'answering.read')
  const { row, asked } = await deps.database.withScope(scope, (tx) => openAnswering(tx, assessmentId))
  const state = stateOf(asked, row.answers, todayFor(row, deps.now()))
  const editable = editableOf(row, asked)
  return {
    head: headOf(actor, { row, asked, state, editable }),
    asked,
    open: state.asked,
    answers: storedAnswers(row.answers),
    editable,
  }
}

import { newId } from '../../packages/db/src/index'
import { type Add, AT } from './row'

/** What either side wrote to itself, of one assessment. */
export function addNotes(add: Add, { a, b, assessment }: { a: string; b: string; assessment: string }): void {
  const said = { question_id: 'q1', body: 'b', author_member_id: newId(), author_name: 'x', created_at: AT }
  add('note', {
    organisation_id: a,
    id: newId(),
    ...said,
    side: 'assessing',
    assessing_assessment_id: assessment,
    answering_assessment_id: null,
  })
  add('note', {
    organisation_id: b,
    id: newId(),
    ...said,
    side: 'answering',
    assessing_assessment_id: null,
    answering_assessment_id: assessment,
  })
}

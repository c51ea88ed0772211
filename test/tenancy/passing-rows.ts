import { newId } from '../../packages/db/src/index'
import { type Add, AT, DAY } from './row'

/** What a vendor passed down of an assessment, an answer that came back, and the customer's copy. */
export function addPassing(add: Add, it: { a: string; b: string; assessment: string }): void {
  const { a, b, assessment } = it
  const id = newId()
  const own = { organisation_id: b, assessment_id: assessment }
  const asked = { party_name: 'Party', service: 's', contact_name: 'Contact', contact_email: 'x', locale: 'en' }
  const about = { question_ids: ['q1'], reason: 'r', due_on: DAY, asked_by_name: 'Person', asked_by_email: 'x' }
  const exchange = { exchange_organisation_id: b, exchange_id: newId() }
  const came = { state: 'answered', answered_at: AT, answered_by_name: 'x', answered_by_title: 'x' }
  add('passed_request', { ...own, id, ...asked, ...about, ...exchange, ...came, created_at: AT })
  add('passed_answer', { ...own, request_id: id, question_id: 'q1', answered_on: DAY, author_name: 'x' })
  const crossing = { assessing_organisation_id: a, answering_organisation_id: b, assessment_id: assessment }
  const shared = { party_name: 'Party', service: 's', answered_at: AT, answered_by_name: 'x', answered_by_title: 'x' }
  add('passed_share', { ...crossing, id, ...shared, agreed_at: AT, agreed_by_name: 'x', answers: [], created_at: AT })
}

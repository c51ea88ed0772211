import type { Transaction } from '../database'

/** What one customer asked the organisation. */
export type RequestRow = {
  readonly assessmentId: string
  readonly customerName: string
  readonly title: string
  readonly dueOn: string
  readonly answeringState: string
  readonly assessingState: string
  readonly answeredCount: number
  readonly questionCount: number
}

/** What is asked of the organisation, what is due first at the top; drafts and withdrawn ones left out. Answering scope. */
export function listRequests(
  tx: Transaction,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<RequestRow[]> {
  return tx.query<RequestRow>(
    `select a.id as "assessmentId", r.assessing_name as "customerName", a.title, a.due_on as "dueOn", a.answering_state as "answeringState",
       a.assessing_state as "assessingState", a.answered_count as "answeredCount", a.question_count as "questionCount"
     from assessment a join relationship r on r.assessing_organisation_id = a.assessing_organisation_id and r.id = a.relationship_id
     where a.answering_organisation_id = $1 and a.assessing_state not in ('draft', 'recalled', 'cancelled')
     order by a.assessing_state = 'decided', a.answering_state = 'submitted', a.due_on, a.id limit $2 offset $3`,
    [tx.scope.organisationId, limit, offset],
  )
}

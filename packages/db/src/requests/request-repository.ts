import type { Transaction } from '../database'
import type { FindingEntryKind } from '../findings'
import { isOpen, lastWordOf } from '../findings/last-word'

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
  /** Findings that the organisation has the word about. */
  readonly openFindings: number
  /** The first day of those; null without any. */
  readonly findingsDueOn: string | null
}

type Asked = {
  readonly limit: number
  readonly offset: number
  /** The words that leave a finding open. */
  readonly opening: readonly FindingEntryKind[]
}

/**
 * What is asked of the organisation, what waits and is due first at the top; drafts and withdrawn ones left out. Answering scope.
 */
export function listRequests(tx: Transaction, { limit, offset, opening }: Asked): Promise<RequestRow[]> {
  return tx.query<RequestRow>(
    `select a.id as "assessmentId", r.assessing_name as "customerName", a.title, a.due_on as "dueOn", a.answering_state as "answeringState",
       a.assessing_state as "assessingState", a.answered_count as "answeredCount", a.question_count as "questionCount",
       s.open as "openFindings", s.due_on as "findingsDueOn"
     from assessment a join relationship r on r.assessing_organisation_id = a.assessing_organisation_id and r.id = a.relationship_id
       cross join lateral (select count(*)::int as open, min(w.due_on) as due_on
         from shared_finding f cross join lateral ${lastWordOf('f', 'answering')} w
         where f.answering_organisation_id = $1 and f.assessment_id = a.id and ${isOpen('w', '$4')}) s
     where a.answering_organisation_id = $1 and a.assessing_state not in ('draft', 'recalled', 'cancelled')
     order by a.assessing_state = 'decided' and s.open = 0, a.answering_state = 'submitted' and s.open = 0,
       case when a.answering_state = 'submitted' then coalesce(s.due_on, a.due_on) else a.due_on end, a.id limit $2 offset $3`,
    [tx.scope.organisationId, limit, offset, opening],
  )
}

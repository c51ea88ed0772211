import { turnOf } from '../assessments/turn'
import type { Transaction } from '../database'

/** What a reminder by hand says of one assessment. */
export type ToRemind = {
  readonly assessmentId: string
  readonly engagementId: string
  readonly vendorName: string
  readonly title: string
  readonly dueOn: string
  readonly answered: number
  readonly questionCount: number
  readonly requesterName: string
  readonly requesterEmail: string | null
  readonly invitationId: string
  readonly contactName: string
  readonly contactEmail: string
  readonly locale: string
  readonly customerName: string
  readonly timeZone: string
}

/** `toRemind` is null where it isn't the vendor's turn, or no contact has a working link: `turn` tells which. */
export type PickedAssessment = {
  readonly assessmentId: string
  readonly turn: 'vendor' | 'us' | null
  readonly toRemind: ToRemind | null
}

/** Of the assessments asked for, the scope's own, locked until the transaction ends. Assessing scope. */
export function lockAssessmentsToRemind(
  tx: Transaction,
  assessmentIds: readonly string[],
): Promise<PickedAssessment[]> {
  return tx.query<PickedAssessment>(
    `select a.id as "assessmentId", ${turnOf('a')} as turn,
        case when i.id is not null and ${turnOf('a')} = 'vendor' then
          json_build_object('assessmentId', a.id, 'engagementId', n.engagement_id, 'vendorName', r.answering_name, 'title', a.title, 'dueOn', a.due_on,
            'answered', a.answered_count, 'questionCount', a.question_count, 'requesterName', a.requester_name, 'requesterEmail', a.requester_email,
            'invitationId', i.id, 'contactName', i.contact_name, 'contactEmail', i.contact_email, 'locale', i.locale, 'customerName', o.name,
            'timeZone', o.time_zone) end as "toRemind"
     from assessment a
     join assessment_internal n on n.organisation_id = a.assessing_organisation_id and n.assessment_id = a.id
     join relationship r on r.assessing_organisation_id = a.assessing_organisation_id and r.id = a.relationship_id
     join organisation o on o.id = a.assessing_organisation_id
     left join lateral (select x.id, x.contact_name, x.contact_email, x.locale from invitation x
       where x.assessing_organisation_id = a.assessing_organisation_id and x.assessment_id = a.id and x.state in ('queued', 'sent', 'opened')
       order by x.created_at desc limit 1) i on true
     where a.assessing_organisation_id = $1 and a.id = any($2::uuid[])
     order by a.due_on, a.id for update of a`,
    [tx.scope.organisationId, assessmentIds],
  )
}

import type { Transaction } from '../database'

/** What a reminder by hand says of one assessment. Only assessments that wait for the vendor and whose contact gets mail. */
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

/** Of the assessments asked for, those that may be reminded of, locked until the transaction ends. Assessing scope. */
export function lockAssessmentsToRemind(tx: Transaction, assessmentIds: readonly string[]): Promise<ToRemind[]> {
  return tx.query<ToRemind>(
    `select a.id as "assessmentId", n.engagement_id as "engagementId", r.answering_name as "vendorName", a.title, a.due_on as "dueOn",
        a.answered_count as answered, a.question_count as "questionCount", a.requester_name as "requesterName", a.requester_email as "requesterEmail",
        i.id as "invitationId", i.contact_name as "contactName", i.contact_email as "contactEmail", i.locale, o.name as "customerName",
        o.time_zone as "timeZone"
     from assessment a
     join assessment_internal n on n.organisation_id = a.assessing_organisation_id and n.assessment_id = a.id
     join relationship r on r.assessing_organisation_id = a.assessing_organisation_id and r.id = a.relationship_id
     join organisation o on o.id = a.assessing_organisation_id
     join lateral (select x.id, x.contact_name, x.contact_email, x.locale from invitation x
       where x.assessing_organisation_id = a.assessing_organisation_id and x.assessment_id = a.id and x.state in ('queued', 'sent', 'opened')
       order by x.created_at desc limit 1) i on true
     where a.assessing_organisation_id = $1 and a.id = any($2::uuid[]) and a.assessing_state in ('invited', 'returned')
       and a.answering_state in ('notOpened', 'opened', 'inProgress', 'amending')
     order by a.due_on, a.id for update of a`,
    [tx.scope.organisationId, assessmentIds],
  )
}

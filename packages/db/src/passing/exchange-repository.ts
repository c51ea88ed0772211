import type { Transaction } from '../database'
import type { PassedAnswerContent, SharedBelow } from './passing-repository'

/** The asking organisation as its sub-processor hears of it. Assessing scope. */
export function readAsker(
  tx: Transaction,
): Promise<{ readonly name: string; readonly timeZone: string; readonly mergedInto: string | null }> {
  return tx.one(
    'select o.name, o.time_zone as "timeZone", o.merged_into as "mergedInto" from organisation o where o.id = $1',
    [tx.scope.organisationId],
  )
}

/** The vendor of that name with that contact, made by an earlier request perhaps. Assessing scope. */
export async function findVendorOf(
  tx: Transaction,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }>(
    `select v.id from vendor v join contact c on c.organisation_id = v.organisation_id and c.vendor_id = v.id
     where v.organisation_id = $1 and v.name = $2 and lower(c.email) = lower($3) and v.state = 'active' order by v.created_at, v.id limit 1`,
    [tx.scope.organisationId, name, email],
  )
  return row?.id
}

/** An exchange as it stands, with its open invitation. Assessing scope. */
export type Exchange = {
  readonly assessingState: string
  readonly answeringState: string
  readonly answered: number
  readonly invitationId: string | null
  readonly invitationState: string | null
}

export async function lockExchange(tx: Transaction, exchangeId: string): Promise<Exchange | undefined> {
  const [row] = await tx.query<Exchange>(
    `select a.assessing_state as "assessingState", a.answering_state as "answeringState", a.answered_count as answered, i.id as "invitationId",
       i.state as "invitationState"
     from assessment a left join invitation i on i.assessing_organisation_id = a.assessing_organisation_id and i.assessment_id = a.id
       and i.state in ('queued', 'sent', 'opened')
     where a.assessing_organisation_id = $1 and a.id = $2 for update of a`,
    [tx.scope.organisationId, exchangeId],
  )
  return row
}

/** Whether nothing but its vendor's copy belongs to an assessment: then it is an exchange with a sub-processor. Assessing scope. */
export async function isExchange(tx: Transaction, assessmentId: string): Promise<boolean> {
  const { is } = await tx.one<{ is: boolean }>(
    `select exists (select 1 from assessment a where a.assessing_organisation_id = $1 and a.id = $2)
       and not exists (select 1 from assessment_internal n where n.organisation_id = $1 and n.assessment_id = $2) as is`,
    [tx.scope.organisationId, assessmentId],
  )
  return is
}

export type SentBack = {
  readonly attestedName: string
  readonly attestedTitle: string
  readonly submittedAt: Date
  readonly answers: readonly PassedAnswerContent[]
}

/** What a sub-processor sent, its files by title. Assessing scope. */
export async function findSentBack(tx: Transaction, submissionId: string): Promise<SentBack | undefined> {
  const [row] = await tx.query<SentBack>(
    `select s.attested_name as "attestedName", s.attested_title as "attestedTitle", s.submitted_at as "submittedAt",
       coalesce((select jsonb_agg(jsonb_build_object('questionId', w.question_id, 'value', w.value, 'notApplicable', w.not_applicable,
           'comment', w.comment, 'answeredOn', w.answered_on, 'authorName', w.author_name,
           'files', coalesce((select jsonb_agg(e.title order by e.title) from evidence_share e
             where e.assessing_organisation_id = $1 and w.evidence ? e.id::text), '[]')))
         from submission_answer w where w.assessing_organisation_id = $1 and w.submission_id = s.id), '[]') as answers
     from submission s where s.assessing_organisation_id = $1 and s.id = $2`,
    [tx.scope.organisationId, submissionId],
  )
  return row
}

export type PassedShareRow = SharedBelow & {
  readonly id: string
  readonly agreedAt: string
  readonly agreedByName: string
}

const SHARE = `jsonb_build_object('id', s.id, 'partyName', s.party_name, 'service', s.service, 'answeredAt', s.answered_at,
  'answeredByName', s.answered_by_name, 'answeredByTitle', s.answered_by_title, 'agreedAt', s.agreed_at, 'agreedByName', s.agreed_by_name,
  'answers', s.answers)`

/** What the vendor agreed to show of its sub-processors' answers, by name. Assessing scope. */
export async function listShares(tx: Transaction, assessmentId: string): Promise<PassedShareRow[]> {
  const rows = await tx.query<{ share: PassedShareRow }>(
    `select ${SHARE} as share from passed_share s where s.assessing_organisation_id = $1 and s.assessment_id = $2
     order by lower(s.party_name), s.id limit 200`,
    [tx.scope.organisationId, assessmentId],
  )
  return rows.map(({ share }) => share)
}

/** The same over every assessment of an engagement, of each party the latest. Assessing scope. */
export async function listSharesOfEngagement(
  tx: Transaction,
  engagementId: string,
): Promise<
  {
    readonly partyName: string
    readonly service: string
    readonly answers: number
    readonly answeredAt: Date
    readonly assessmentId: string
  }[]
> {
  return tx.query(
    `select x.* from (select distinct on (s.party_name) s.party_name as "partyName", s.service, jsonb_array_length(s.answers) as answers,
         s.answered_at as "answeredAt", s.assessment_id as "assessmentId"
       from assessment_internal n join passed_share s on s.assessing_organisation_id = n.organisation_id and s.assessment_id = n.assessment_id
       where n.organisation_id = $1 and n.engagement_id = $2 order by s.party_name, s.answered_at desc, s.id) x
     order by lower(x."partyName") limit 200`,
    [tx.scope.organisationId, engagementId],
  )
}

import type { Transaction } from '../database'

export type PassedState = 'queued' | 'sent' | 'answered' | 'takenBack'

/** One answer of a sub-processor. `answeredOn` is an ISO day; `files` are titles of what came with it. */
export type PassedAnswerContent = {
  readonly questionId: string
  readonly value: unknown
  readonly notApplicable: string | null
  readonly comment: string | null
  readonly answeredOn: string
  readonly authorName: string
  readonly files: readonly string[]
}

export type PassedAnswerRow = PassedAnswerContent & {
  readonly takenUpAt: string | null
  readonly takenUpByName: string | null
}

/** What a party agreed to show of the answers of those below it. */
export type SharedBelow = {
  readonly partyName: string
  readonly service: string
  readonly answeredAt: string
  readonly answeredByName: string
  readonly answeredByTitle: string
  readonly answers: readonly PassedAnswerContent[]
}

export type PassedRequestRow = {
  readonly id: string
  readonly assessmentId: string
  /** The organisation and the assessment in which the sub-processor answers; they stay on the server. */
  readonly exchangeOrganisationId: string
  readonly exchangeId: string
  readonly partyName: string
  readonly service: string
  readonly contactName: string
  readonly contactEmail: string
  readonly locale: string
  readonly questionIds: readonly string[]
  readonly reason: string
  readonly dueOn: string
  readonly state: PassedState
  readonly askedByName: string
  readonly askedByEmail: string
  readonly createdAt: Date
  readonly remindedAt: Date | null
  readonly answeredAt: Date | null
  readonly answeredByName: string | null
  readonly answeredByTitle: string | null
  readonly below: readonly SharedBelow[]
  readonly agreedAt: Date | null
  readonly agreedByName: string | null
  readonly takenBackAt: Date | null
  readonly takenBackByName: string | null
  readonly answers: readonly PassedAnswerRow[]
}

const ANSWERS = `coalesce((select jsonb_agg(jsonb_build_object('questionId', w.question_id, 'value', w.value, 'notApplicable', w.not_applicable,
    'comment', w.comment, 'answeredOn', w.answered_on, 'authorName', w.author_name, 'files', w.files, 'takenUpAt', w.taken_up_at,
    'takenUpByName', w.taken_up_by_name) order by w.question_id)
  from passed_answer w where w.organisation_id = $1 and w.request_id = p.id), '[]') as answers`

const ROW = `p.id, p.assessment_id as "assessmentId", p.exchange_organisation_id as "exchangeOrganisationId", p.exchange_id as "exchangeId",
  p.party_name as "partyName", p.service, p.contact_name as "contactName", p.contact_email as "contactEmail", p.locale,
  p.question_ids as "questionIds", p.reason, p.due_on as "dueOn", p.state, p.asked_by_name as "askedByName", p.asked_by_email as "askedByEmail",
  p.created_at as "createdAt", p.reminded_at as "remindedAt", p.answered_at as "answeredAt", p.answered_by_name as "answeredByName",
  p.answered_by_title as "answeredByTitle", p.below, p.agreed_at as "agreedAt", p.agreed_by_name as "agreedByName",
  p.taken_back_at as "takenBackAt", p.taken_back_by_name as "takenBackByName", ${ANSWERS}`

/** What was passed down of one assessment, newest first, at most 200. Answering or respondent scope. */
export function listRequests(tx: Transaction, assessmentId: string): Promise<PassedRequestRow[]> {
  return tx.query<PassedRequestRow>(
    `select ${ROW} from passed_request p where p.organisation_id = $1 and p.assessment_id = $2 order by p.created_at desc, p.id limit 200`,
    [tx.scope.organisationId, assessmentId],
  )
}

/** One of them, locked against a second act. Answering or respondent scope. */
export async function lockRequest(tx: Transaction, requestId: string): Promise<PassedRequestRow | undefined> {
  const [row] = await tx.query<PassedRequestRow>(
    `select ${ROW} from passed_request p where p.organisation_id = $1 and p.id = $2 for update of p`,
    [tx.scope.organisationId, requestId],
  )
  return row
}

/** The request that an exchange answers; undefined when it is another's. Answering scope. */
export async function findByExchange(tx: Transaction, exchangeId: string): Promise<PassedRequestRow | undefined> {
  const [row] = await tx.query<PassedRequestRow>(
    `select ${ROW} from passed_request p where p.organisation_id = $1 and p.exchange_id = $2 for update of p`,
    [tx.scope.organisationId, exchangeId],
  )
  return row
}

export type NewPassedRequest = Pick<
  PassedRequestRow,
  | 'id'
  | 'assessmentId'
  | 'exchangeId'
  | 'partyName'
  | 'service'
  | 'contactName'
  | 'contactEmail'
  | 'locale'
  | 'questionIds'
  | 'reason'
  | 'dueOn'
  | 'askedByName'
  | 'askedByEmail'
> & { readonly at: Date }

/** Answering or respondent scope, whose organisation is the one that asks. */
export async function insertRequest(tx: Transaction, row: NewPassedRequest): Promise<void> {
  await tx.execute(
    `insert into passed_request (organisation_id, exchange_organisation_id, id, assessment_id, exchange_id, party_name, service, contact_name,
       contact_email, locale, question_ids, reason, due_on, asked_by_name, asked_by_email, created_at)
     values ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[tx.scope.organisationId, row.id, row.assessmentId, row.exchangeId, row.partyName, row.service],
      ...[row.contactName, row.contactEmail, row.locale, row.questionIds, row.reason, row.dueOn],
      ...[row.askedByName, row.askedByEmail, row.at],
    ],
  )
}

/** Marks it as sent; false when it isn't queued any more. Answering scope. */
export async function markSent(tx: Transaction, requestId: string): Promise<boolean> {
  const changed = await tx.execute(
    `update passed_request set state = 'sent' where organisation_id = $1 and id = $2 and state = 'queued'`,
    [tx.scope.organisationId, requestId],
  )
  return changed === 1
}

type Act = { readonly requestId: string; readonly by: string; readonly at: Date }

/** Marks it as taken back; false when answers came, or it was before. */
export async function takeBack(tx: Transaction, { requestId, by, at }: Act): Promise<boolean> {
  const changed = await tx.execute(
    `update passed_request set state = 'takenBack', taken_back_at = $4, taken_back_by_name = $3
     where organisation_id = $1 and id = $2 and state in ('queued', 'sent')`,
    [tx.scope.organisationId, requestId, by, at],
  )
  return changed === 1
}

/** Writes down that its contact is reminded; false when it was before, or nothing is waited for. */
export async function remindOnce(tx: Transaction, { requestId, by, at }: Act): Promise<boolean> {
  const changed = await tx.execute(
    `update passed_request set reminded_at = $4, reminded_by_name = $3
     where organisation_id = $1 and id = $2 and state = 'sent' and reminded_at is null`,
    [tx.scope.organisationId, requestId, by, at],
  )
  return changed === 1
}

/** Agrees that the customer may see the answers, or (`by` null) takes that back; false before answers came. */
export async function setAgreed(
  tx: Transaction,
  { requestId, by, at }: { readonly requestId: string; readonly by: string | null; readonly at: Date },
): Promise<boolean> {
  const changed = await tx.execute(
    `update passed_request set agreed_by_name = $3, agreed_at = case when $3::text is null then null else $4::timestamptz end
     where organisation_id = $1 and id = $2 and state = 'answered'`,
    [tx.scope.organisationId, requestId, by, at],
  )
  return changed === 1
}

/** Writes down who took an answer up; false where there is none. */
export async function markTakenUp(tx: Transaction, act: Act & { readonly questionId: string }): Promise<boolean> {
  const changed = await tx.execute(
    `update passed_answer set taken_up_at = $5, taken_up_by_name = $4 where organisation_id = $1 and request_id = $2 and question_id = $3`,
    [tx.scope.organisationId, act.requestId, act.questionId, act.by, act.at],
  )
  return changed === 1
}

export type CameBack = {
  readonly request: Pick<PassedRequestRow, 'id' | 'assessmentId'>
  readonly by: { readonly name: string; readonly title: string }
  readonly at: Date
  readonly answers: readonly PassedAnswerContent[]
  readonly below: readonly SharedBelow[]
}

/** Keeps what a sub-processor sent; false when it was kept before, or asked for no more. Answering scope. */
export async function keepAnswers(tx: Transaction, { request, by, at, answers, below }: CameBack): Promise<boolean> {
  const changed = await tx.execute(
    `update passed_request set state = 'answered', answered_at = $3, answered_by_name = $4, answered_by_title = $5, below = $6
     where organisation_id = $1 and id = $2 and state in ('queued', 'sent')`,
    [tx.scope.organisationId, request.id, at, by.name, by.title, JSON.stringify(below)],
  )
  if (changed === 0) return false
  await tx.execute(
    `insert into passed_answer (organisation_id, request_id, assessment_id, question_id, value, not_applicable, comment, answered_on, author_name, files)
     select $1, $2, $3, x."questionId", nullif(x.value, 'null'), x."notApplicable", x.comment, x."answeredOn", x."authorName", x.files
     from jsonb_to_recordset($4::jsonb) as x ("questionId" text, value jsonb, "notApplicable" text, comment text, "answeredOn" date,
       "authorName" text, files text[])`,
    [tx.scope.organisationId, request.id, request.assessmentId, JSON.stringify(answers)],
  )
  return true
}

/** The customer's copy of every request that is agreed to, each once. Answering or respondent scope. */
export async function shareAgreed(
  tx: Transaction,
  of: { readonly assessingOrganisationId: string; readonly assessmentId: string; readonly at: Date },
): Promise<void> {
  await tx.execute(
    `insert into passed_share (assessing_organisation_id, id, answering_organisation_id, assessment_id, party_name, service, answered_at,
       answered_by_name, answered_by_title, agreed_at, agreed_by_name, answers, created_at)
     select $2, p.id, $1, p.assessment_id, p.party_name, p.service, p.answered_at, p.answered_by_name, p.answered_by_title, p.agreed_at,
       p.agreed_by_name, coalesce((select jsonb_agg(jsonb_build_object('questionId', w.question_id, 'value', w.value,
           'notApplicable', w.not_applicable, 'comment', w.comment, 'answeredOn', w.answered_on, 'authorName', w.author_name, 'files', w.files)
           order by w.question_id) from passed_answer w where w.organisation_id = $1 and w.request_id = p.id), '[]'), $4
     from passed_request p where p.organisation_id = $1 and p.assessment_id = $3 and p.state = 'answered' and p.agreed_at is not null
     on conflict do nothing`,
    [tx.scope.organisationId, of.assessingOrganisationId, of.assessmentId, of.at],
  )
}

/** Ids of the requests whose answers the customer has. Answering or respondent scope. */
export async function listShared(tx: Transaction, assessmentId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'select s.id from passed_share s where s.answering_organisation_id = $1 and s.assessment_id = $2',
    [tx.scope.organisationId, assessmentId],
  )
  return rows.map(({ id }) => id)
}

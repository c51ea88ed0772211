import type { Transaction } from '../database'
import type { MailState } from './mail-repository'

/** What was said since the last sending about questions that came back, or no longer need to. */
export type ReturnMessage = {
  readonly id: string
  readonly at: Date
  readonly questionId: string
  /** The question as the vendor reads it. */
  readonly questionText: string
  readonly body: string
  readonly takesBack: boolean
}

/** A question of an assessment in the words that its vendor reads; `m` is an alias of its message. */
export const questionTextOf = (m: string): string =>
  `(select coalesce(x -> 'plain' ->> 'en', x -> 'text' ->> 'en') from questionnaire_copy q, jsonb_array_elements(q.content -> 'questions') x
    where q.assessing_organisation_id = ${m}.assessing_organisation_id and q.assessment_id = ${m}.assessment_id and x ->> 'id' = ${m}.question_id)`

/** How many answers of an assessment came back since they were last sent; `a` is an alias of its row. */
export const returnedCountOf = (a: string): string =>
  `(select count(*)::int from (select distinct on (m.question_id) m.kind from message m
    where m.assessing_organisation_id = ${a}.assessing_organisation_id and m.assessment_id = ${a}.id and m.question_id is not null
      and m.created_at >= ${a}.submitted_at and (m.kind = 'returned' or m.data ->> 'takesBackReturn' = 'true')
    order by m.question_id, m.created_at desc, m.id desc) x where x.kind = 'returned')`

/** In the order in which it was said. Assessing scope. */
export async function listReturnMessages(tx: Transaction, assessmentId: string): Promise<ReturnMessage[]> {
  return tx.query<ReturnMessage>(
    `select m.id, m.created_at as at, m.question_id as "questionId", coalesce(${questionTextOf('m')}, m.question_id) as "questionText", m.body,
       m.kind <> 'returned' as "takesBack"
     from message m join assessment a on a.assessing_organisation_id = $1 and a.id = m.assessment_id
     where m.assessing_organisation_id = $1 and m.assessment_id = $2 and m.question_id is not null and m.created_at >= a.submitted_at
       and (m.kind = 'returned' or m.data ->> 'takesBackReturn' = 'true')
     order by m.created_at, m.id`,
    [tx.scope.organisationId, assessmentId],
  )
}

export type ReturnMail = {
  readonly id: string
  readonly state: MailState
  readonly createdAt: Date
  /** The returns that it told of; none before it leaves. */
  readonly messageIds: readonly string[]
}

/** The mails about what came back, locked: one that is leaving meanwhile is waited for. Assessing scope. */
export async function lockReturnMails(tx: Transaction, assessmentId: string): Promise<ReturnMail[]> {
  return tx.query<ReturnMail>(
    `select w.id, w.state, w.created_at as "createdAt", coalesce(w.data -> 'messageIds', '[]') as "messageIds"
     from mail w where w.organisation_id = $1 and w.assessment_id = $2 and w.template = 'returned' order by w.created_at, w.id for update`,
    [tx.scope.organisationId, assessmentId],
  )
}

/** What a mail tells, settled as it leaves; a repeated try says the same. */
export async function setMailData(
  tx: Transaction,
  mailId: string,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  await tx.execute('update mail set data = $3 where organisation_id = $1 and id = $2', [
    tx.scope.organisationId,
    mailId,
    JSON.stringify(data),
  ])
}

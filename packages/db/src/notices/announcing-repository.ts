import type { Transaction } from '../database'
import { CONTENT, contentValues, type NoticeContent, type ReplyKind } from './notice-content'

/** One customer that can be told of a change. The organisations' ids stay on the server. */
export type CustomerToTell = {
  readonly relationshipId: string
  readonly assessingOrganisationId: string
  readonly answeringOrganisationId: string
  readonly customerName: string
  /** Of the link by which it is said; null for members. */
  readonly assessmentId: string | null
  /** What it let its vendor see of their contracts; null where it hasn't yet. */
  readonly noticeDays: number | null
  readonly fromContract: boolean | null
  readonly timeZone: string | null
}

const TERMS = `t.notice_days as "noticeDays", t.from_contract as "fromContract", t.time_zone as "timeZone"`

/** Every customer of the organisation, by name; of a link holder the one that sent the link. Answering or respondent scope. */
export function listCustomersToTell(tx: Transaction): Promise<CustomerToTell[]> {
  return tx.scope.side === 'respondent'
    ? tx.query(
        `select a.relationship_id as "relationshipId", a.assessing_organisation_id as "assessingOrganisationId",
           a.answering_organisation_id as "answeringOrganisationId", a.id as "assessmentId",
           (select i.summary ->> 'customerName' from invitation i where i.answering_organisation_id = $1 and i.assessment_id = a.id
              order by i.id desc limit 1) as "customerName", ${TERMS}
         from assessment a left join notice_terms t on t.answering_organisation_id = $1 and t.assessment_id = a.id where a.answering_organisation_id = $1 and a.assessing_state not in ('draft', 'recalled', 'cancelled')`,
        [tx.scope.organisationId],
      )
    : tx.query(
        `select r.id as "relationshipId", r.assessing_organisation_id as "assessingOrganisationId",
           r.answering_organisation_id as "answeringOrganisationId", null as "assessmentId", r.assessing_name as "customerName", ${TERMS}
         from relationship r left join notice_terms t on t.answering_organisation_id = $1 and t.relationship_id = r.id and t.assessment_id is null
         where r.answering_organisation_id = $1 and r.state = 'active'
         order by lower(r.assessing_name), r.id limit 5000`,
        [tx.scope.organisationId],
      )
}

export type NewNotice = NoticeContent & {
  readonly id: string
  readonly announcementId: string
  readonly to: CustomerToTell
  readonly saidByName: string
  readonly saidByEmail: string
  readonly at: Date
}

/** @throws DatabaseError notFoundOrNotYours for a customer that is none */
export async function insertNotice(tx: Transaction, notice: NewNotice): Promise<void> {
  await tx.execute(
    `insert into sub_processor_notice (assessing_organisation_id, id, answering_organisation_id, relationship_id, assessment_id, announcement_id,
       said_by_name, said_by_email, created_at, change, below, party_name, service, data, countries, starts_on, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      notice.to.assessingOrganisationId,
      notice.id,
      notice.to.answeringOrganisationId,
      notice.to.relationshipId,
      notice.to.assessmentId,
      notice.announcementId,
      notice.saidByName,
      notice.saidByEmail,
      notice.at,
      ...contentValues(notice),
    ],
  )
}

export type NoticeReplyRow = {
  readonly id: string
  readonly kind: ReplyKind
  readonly body: string
  readonly authorName: string
  readonly at: string
  /** Of `received`: until when the customer may object. */
  readonly lastDay: string | null
}

/** What one customer was told, and what it said. */
export type AnnouncedRow = NoticeContent & {
  readonly id: string
  readonly announcementId: string
  readonly customerName: string
  readonly saidByName: string
  readonly saidByEmail: string
  readonly createdAt: Date
  /** In order of time. */
  readonly replies: readonly NoticeReplyRow[]
}

const REPLIES = `coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'body', p.body, 'authorName', p.author_name, 'at', p.created_at,
      'lastDay', p.last_day) order by p.created_at, p.id) from notice_reply p where p.answering_organisation_id = $1 and p.notice_id = n.id), '[]') as replies`

const announced = (side: string): string =>
  `select n.id, n.announcement_id as "announcementId", ${CONTENT}, n.said_by_name as "saidByName", n.said_by_email as "saidByEmail",
     n.created_at as "createdAt", ${REPLIES},
     ${
       side === 'respondent'
         ? `(select i.summary ->> 'customerName' from invitation i where i.answering_organisation_id = $1 and i.assessment_id = n.assessment_id
              order by i.id desc limit 1)`
         : `(select r.assessing_name from relationship r where r.assessing_organisation_id = n.assessing_organisation_id and r.id = n.relationship_id)`
     } as "customerName"
   from sub_processor_notice n where n.answering_organisation_id = $1`

/** What customers were told, newest first, in whole announcements. Answering or respondent scope. */
export function listAnnounced(
  tx: Transaction,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<AnnouncedRow[]> {
  return tx.query<AnnouncedRow>(
    `${announced(tx.scope.side)} and n.announcement_id in (select x.announcement_id from sub_processor_notice x
         where x.answering_organisation_id = $1 group by x.announcement_id order by max(x.created_at) desc, x.announcement_id limit $2 offset $3)
     order by n.created_at desc, n.announcement_id, "customerName", n.id`,
    [tx.scope.organisationId, limit, offset],
  )
}

/** What a vendor itself will change among those it uses, and whom it told. */
export type OpenAnnouncement = Omit<NoticeContent, 'below' | 'reason'> & {
  readonly announcementId: string
  readonly announcedAt: Date
  readonly relationshipIds: readonly string[]
}

/** Announcements of changes after a day that somebody was told of and that weren't withdrawn for all, the newest first. Answering scope. */
export function listOpenAnnouncements(tx: Transaction, day: string): Promise<OpenAnnouncement[]> {
  return tx.query<OpenAnnouncement>(
    `select n.announcement_id as "announcementId", n.change, n.party_name as "partyName", n.service, n.data, n.countries, n.starts_on as "startsOn",
       min(n.created_at) as "announcedAt", array_agg(n.relationship_id) as "relationshipIds"
     from sub_processor_notice n
     where n.answering_organisation_id = $1 and n.starts_on > $2 and cardinality(n.below) = 0
       and not exists (select from notice_reply p where p.answering_organisation_id = $1 and p.notice_id = n.id and p.kind in ('withdrawn', 'effective'))
     group by 1, 2, 3, 4, 5, 6, 7 order by min(n.created_at) desc, 1`,
    [tx.scope.organisationId, day],
  )
}

/** Whose replies cross to the vendor, by which job. */
export type NoticeParties = {
  readonly id: string
  readonly assessingOrganisationId: string
  readonly answeringOrganisationId: string
  readonly relationshipId: string
  readonly assessmentId: string | null
}

const PARTIES = `n.id, n.assessing_organisation_id as "assessingOrganisationId", n.answering_organisation_id as "answeringOrganisationId",
  n.relationship_id as "relationshipId", n.assessment_id as "assessmentId"`

/** The notices of one announcement, or one of them, that nobody withdrew and that didn't take effect; locked against others who withdraw. */
export async function lockWithdrawable(
  tx: Transaction,
  of: { readonly announcementId: string; readonly noticeId: string | null },
): Promise<(NoticeParties & NoticeContent)[]> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('announcement:' || $1, 0))::text`, [of.announcementId])
  return tx.query(
    `select ${PARTIES}, ${CONTENT} from sub_processor_notice n
     where n.answering_organisation_id = $1 and n.announcement_id = $2 and ($3::uuid is null or n.id = $3)
       and not exists (select from notice_reply p where p.answering_organisation_id = $1 and p.notice_id = n.id and p.kind in ('withdrawn', 'effective'))
     order by n.id`,
    [tx.scope.organisationId, of.announcementId, of.noticeId],
  )
}

export type NewReply = {
  readonly id: string
  readonly kind: ReplyKind
  readonly body: string
  readonly authorName: string
  readonly at: Date
  readonly lastDay?: string | null
}

/** Writes what one side says to a notice. False where there is no such notice. */
export async function insertReply(tx: Transaction, noticeId: string, reply: NewReply): Promise<boolean> {
  const own = tx.scope.side === 'assessing' ? 'assessing' : 'answering'
  const written = await tx.execute(
    `insert into notice_reply (assessing_organisation_id, id, answering_organisation_id, notice_id, assessment_id, author_side, kind, body, author_name, created_at, last_day)
     select n.assessing_organisation_id, $3, n.answering_organisation_id, n.id, n.assessment_id, '${own}', $4, $5, $6, $7, $8
     from sub_processor_notice n where n.${own}_organisation_id = $1 and n.id = $2`,
    [
      tx.scope.organisationId,
      noticeId,
      reply.id,
      reply.kind,
      reply.body,
      reply.authorName,
      reply.at,
      reply.lastDay ?? null,
    ],
  )
  return written === 1
}

/** One notice with one of the replies to it; undefined where either isn't there. Answering scope. */
export async function findReplied(
  tx: Transaction,
  { noticeId, replyId }: { readonly noticeId: string; readonly replyId: string },
): Promise<{ readonly notice: AnnouncedRow; readonly reply: NoticeReplyRow } | undefined> {
  const of = [tx.scope.organisationId, noticeId]
  const [notice] = await tx.query<AnnouncedRow>(`${announced('answering')} and n.id = $2`, of)
  const reply = notice?.replies.find(({ id }) => id === replyId)
  return notice && reply && { notice, reply }
}

/** A notice as it reached the customer. Assessing scope. */
export type ReceivedNotice = NoticeParties &
  NoticeContent & {
    readonly vendorId: string
    readonly saidByName: string
    readonly createdAt: Date
  }

export async function findReceived(tx: Transaction, noticeId: string): Promise<ReceivedNotice | undefined> {
  const [row] = await tx.query<ReceivedNotice>(
    `select ${PARTIES}, ${CONTENT}, r.vendor_id as "vendorId", n.said_by_name as "saidByName", n.created_at as "createdAt"
     from sub_processor_notice n join relationship r on r.assessing_organisation_id = $1 and r.id = n.relationship_id
     where n.assessing_organisation_id = $1 and n.id = $2`,
    [tx.scope.organisationId, noticeId],
  )
  return row
}

/** That the vendor withdrew a notice; undefined where it didn't. Assessing scope. */
export async function findWithdrawal(
  tx: Transaction,
  noticeId: string,
): Promise<{ readonly body: string; readonly authorName: string; readonly at: Date } | undefined> {
  const [row] = await tx.query<{ body: string; authorName: string; at: Date }>(
    `select p.body, p.author_name as "authorName", p.created_at as at from notice_reply p
     where p.assessing_organisation_id = $1 and p.notice_id = $2 and p.kind = 'withdrawn'`,
    [tx.scope.organisationId, noticeId],
  )
  return row
}

import type { Transaction } from '../database'
import type { Claim } from '../notifications/sweep-repository'
import type { OutboxKey } from '../outbox'
import { CONTENT, contentValues, type NoticeContent } from './notice-content'

export type NoticeChannel = 'portal' | 'mail' | 'letter' | 'other'

/** A notice as the organisation that was told handles it. */
export type PartyNoticeRow = NoticeContent & {
  readonly state: 'announced' | 'approved' | 'approvedWithTerms' | 'objected' | 'deemed' | 'unanswered'
  readonly outcome: 'withdrawn' | 'effective' | null
  readonly endsAt: Date
  readonly startsAt: Date
  readonly remindAt: Date | null
  /** Silence is consent. */
  readonly general: boolean
  readonly id: string
  readonly vendorId: string
  readonly vendorName: string
  /** Null where it didn't come through the portal. */
  readonly noticeId: string | null
  readonly channel: NoticeChannel
  readonly receivedAt: Date
  readonly receivedOn: string
  readonly saidByName: string
  /** Whether a signed contract says the days. */
  readonly fromContract: boolean
  readonly objectionDays: number
  readonly noticeDays: number
  /** Whether a signed contract says these days; null for notices from before this was kept. */
  readonly noticeFromContract: boolean | null
  readonly authorisation: 'specific' | 'general' | null
  readonly lastDay: string
  readonly answer: string
  readonly answeredByName: string | null
  readonly answeredAt: Date | null
  readonly outcomeNote: string
  readonly outcomeByName: string | null
  readonly outcomeAt: Date | null
  readonly fileName: string | null
  readonly mediaType: string | null
  readonly byteSize: number | null
  readonly createdByName: string
  readonly createdAt: Date
  readonly version: number
}

const COLUMNS = `n.id, n.vendor_id as "vendorId", v.name as "vendorName", n.notice_id as "noticeId", n.channel, n.received_at as "receivedAt",
  n.received_on as "receivedOn", ${CONTENT}, n.said_by_name as "saidByName", n.from_contract as "fromContract", n.objection_days as "objectionDays",
  n.notice_days as "noticeDays", n.notice_from_contract as "noticeFromContract", n.authorisation, (n.authorisation is not distinct from 'general') as general, n.last_day as "lastDay", n.ends_at as "endsAt",
  n.starts_at as "startsAt", n.remind_at as "remindAt", n.state, n.answer, n.answered_by_name as "answeredByName", n.answered_at as "answeredAt", n.outcome,
  n.outcome_note as "outcomeNote", n.outcome_by_name as "outcomeByName", n.outcome_at as "outcomeAt", n.file_name as "fileName",
  n.media_type as "mediaType", n.byte_size::float8 as "byteSize", n.created_by_name as "createdByName", n.created_at as "createdAt", n.version`
const FROM = `from party_notice n join vendor v on v.organisation_id = n.organisation_id and v.id = n.vendor_id where n.organisation_id = $1`

export type NoticeFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly digest: string
  readonly objectKey: string
}

export type NewPartyNotice = NoticeContent &
  Pick<
    PartyNoticeRow,
    | 'id'
    | 'vendorId'
    | 'noticeId'
    | 'channel'
    | 'receivedAt'
    | 'receivedOn'
    | 'saidByName'
    | 'fromContract'
    | 'objectionDays'
    | 'noticeDays'
    | 'noticeFromContract'
    | 'authorisation'
    | 'lastDay'
    | 'endsAt'
    | 'startsAt'
    | 'remindAt'
    | 'createdByName'
    | 'createdAt'
  > & { readonly nextAt: Date | null; readonly file: NoticeFile | null }

/** False where it is there already. @throws DatabaseError notFoundOrNotYours for a vendor that is none */
export async function insertPartyNotice(tx: Transaction, row: NewPartyNotice): Promise<boolean> {
  const written = await tx.execute(
    `insert into party_notice (organisation_id, id, vendor_id, notice_id, channel, received_at, received_on, said_by_name, from_contract, objection_days,
       notice_days, authorisation, last_day, ends_at, starts_at, remind_at, next_at, created_by_name, created_at, file_name, media_type, byte_size, digest,
       object_key, change, below, party_name, service, data, countries, starts_on, reason, notice_from_contract)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30,
       $31, $32, $33)
     on conflict (organisation_id, id) do nothing`,
    [
      ...[tx.scope.organisationId, row.id, row.vendorId, row.noticeId, row.channel, row.receivedAt, row.receivedOn],
      ...[row.saidByName, row.fromContract, row.objectionDays, row.noticeDays, row.authorisation, row.lastDay],
      ...[row.endsAt, row.startsAt, row.remindAt, row.nextAt, row.createdByName, row.createdAt],
      ...[row.file?.fileName ?? null, row.file?.mediaType ?? null, row.file?.byteSize ?? null],
      ...[row.file?.digest ?? null, row.file?.objectKey ?? null],
      ...contentValues(row),
      row.noticeFromContract,
    ],
  )
  return written === 1
}

export async function findPartyNotice(tx: Transaction, id: string): Promise<PartyNoticeRow | undefined> {
  const [row] = await tx.query<PartyNoticeRow>(`select ${COLUMNS} ${FROM} and n.id = $2`, [tx.scope.organisationId, id])
  return row
}

/** The same, locked until the transaction ends. */
export async function lockPartyNotice(tx: Transaction, id: string): Promise<PartyNoticeRow | undefined> {
  const [row] = await tx.query<PartyNoticeRow>(`select ${COLUMNS} ${FROM} and n.id = $2 for update of n`, [
    tx.scope.organisationId,
    id,
  ])
  return row
}

/** Where the file of a notice lies; undefined where it has none. */
export async function findNoticeFile(tx: Transaction, id: string): Promise<NoticeFile | undefined> {
  const [row] = await tx.query<NoticeFile>(
    `select file_name as "fileName", media_type as "mediaType", byte_size::float8 as "byteSize", digest, object_key as "objectKey"
     from party_notice where organisation_id = $1 and id = $2 and object_key is not null`,
    [tx.scope.organisationId, id],
  )
  return row
}

/** What a step changes of a notice; `nextAt` is when time does something to it again. */
export type NoticeChange = Pick<
  PartyNoticeRow,
  | 'state'
  | 'answer'
  | 'answeredByName'
  | 'answeredAt'
  | 'outcome'
  | 'outcomeNote'
  | 'outcomeByName'
  | 'outcomeAt'
  | 'remindAt'
> & { readonly id: string; readonly nextAt: Date | null }

export async function updatePartyNotice(tx: Transaction, row: NoticeChange): Promise<void> {
  await tx.execute(
    `update party_notice set state = $3, answer = $4, answered_by_name = $5, answered_at = $6, outcome = $7, outcome_note = $8, outcome_by_name = $9,
       outcome_at = $10, remind_at = $11, next_at = $12, version = version + 1
     where organisation_id = $1 and id = $2`,
    [
      ...[tx.scope.organisationId, row.id, row.state, row.answer, row.answeredByName, row.answeredAt],
      ...[row.outcome, row.outcomeNote, row.outcomeByName, row.outcomeAt, row.remindAt, row.nextAt],
    ],
  )
}

export type NoticeView = 'waiting' | 'pending' | 'ended'
const VIEWS: Readonly<Record<NoticeView, string>> = {
  waiting: `n.outcome is null and n.state in ('announced', 'unanswered')`,
  pending: `n.outcome is null and n.state not in ('announced', 'unanswered')`,
  ended: `n.outcome is not null`,
}

export type NoticeListPage = {
  readonly rows: readonly PartyNoticeRow[]
  readonly counts: Readonly<Record<NoticeView, number>>
}

/** One page of notices: those that wait with the clock that ends first, those that ended with the last one first. */
export async function listPartyNotices(
  tx: Transaction,
  asked: {
    readonly view: NoticeView
    readonly vendorId: string | null
    readonly limit: number
    readonly offset: number
  },
): Promise<NoticeListPage> {
  const of = [tx.scope.organisationId, asked.vendorId]
  const counts = await tx.one<Record<NoticeView, number>>(
    `select count(*) filter (where ${VIEWS.waiting})::int as waiting, count(*) filter (where ${VIEWS.pending})::int as pending,
       count(*) filter (where ${VIEWS.ended})::int as ended
     from party_notice n where n.organisation_id = $1 and ($2::uuid is null or n.vendor_id = $2)`,
    of,
  )
  const order = { waiting: 'n.ends_at', pending: 'n.starts_at', ended: 'n.outcome_at desc' }[asked.view]
  const rows = await tx.query<PartyNoticeRow>(
    `select ${COLUMNS} ${FROM} and ($2::uuid is null or n.vendor_id = $2) and ${VIEWS[asked.view]} order by ${order}, n.id limit $3 offset $4`,
    [...of, asked.limit, asked.offset],
  )
  return { rows, counts }
}

/** Every notice that is open, the clock that ends first at the top; at most 500. */
export function listOpenNotices(tx: Transaction): Promise<PartyNoticeRow[]> {
  return tx.query<PartyNoticeRow>(
    `select ${COLUMNS} ${FROM} and n.outcome is null order by n.ends_at, n.id limit 500`,
    [tx.scope.organisationId],
  )
}

/** What a vendor announced and didn't withdraw. */
export function listAnnouncedOf(
  tx: Transaction,
  vendorId: string,
): Promise<{ readonly change: 'add' | 'change' | 'remove'; readonly name: string; readonly countries: string[] }[]> {
  return tx.query(
    `select change, party_name as name, countries from party_notice
     where organisation_id = $1 and vendor_id = $2 and outcome is distinct from 'withdrawn'`,
    [tx.scope.organisationId, vendorId],
  )
}

/** What a notice to a vendor's customer is reckoned with: the organisation's clocks, and the vendor's open engagements. */
export async function findNoticeContext(
  tx: Transaction,
  vendorId: string,
): Promise<
  | {
      readonly vendorName: string
      readonly timeZone: string
      readonly country: string | null
      readonly engagementIds: readonly string[]
    }
  | undefined
> {
  const [row] = await tx.query<{
    vendorName: string
    timeZone: string
    country: string | null
    engagementIds: string[]
  }>(
    `select v.name as "vendorName", o.time_zone as "timeZone", o.country,
       coalesce((select jsonb_agg(e.id order by e.id) from engagement e where e.organisation_id = $1 and e.vendor_id = v.id and e.state <> 'closed'), '[]')
         as "engagementIds"
     from organisation o join vendor v on v.organisation_id = o.id where o.id = $1 and v.id = $2`,
    [tx.scope.organisationId, vendorId],
  )
  return row
}

/** Who is told of a vendor's notices: its owner; else whoever looks after data protection; else the administrators. */
export function listNoticeReaders(
  tx: Transaction,
  vendorId: string,
): Promise<{ readonly name: string; readonly email: string }[]> {
  return tx.query(
    `with owner as (select m.name, m.email from vendor v join membership m on m.organisation_id = $1 and m.id = v.owner_member_id and m.left_at is null
         where v.organisation_id = $1 and v.id = $2),
       others as (select m.name, m.email from membership m where m.organisation_id = $1 and m.left_at is null and m.role =
         (select coalesce(min(x.role) filter (where x.role = 'dataProtection'), 'administrator') from membership x
            where x.organisation_id = $1 and x.left_at is null))
     select name, email from owner union all select name, email from others where not exists (select from owner) order by name`,
    [tx.scope.organisationId, vendorId],
  )
}

/** Notices to which time does something now, claimed until the lease ends. System scope. */
export function claimDueNotices(tx: Transaction, claim: Claim): Promise<OutboxKey[]> {
  return tx.query('select organisation_id as "organisationId", id from sweep.due_notices($1, $2, $3)', [
    claim.at,
    claim.leaseUntil,
    claim.limit,
  ])
}

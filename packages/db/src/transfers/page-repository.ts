import type { Transaction } from '../database'
import { foldedSql } from '../search/folded-text'
import type { TransferContract, TransferMechanismState, TransferRow, TransferState } from './transfer-types'

export const transferViews = ['all', 'act', 'fill', 'filing', 'assess', 'announced', 'ended'] as const
export type TransferView = (typeof transferViews)[number]
export const transferSorts = ['number', 'engagement', 'origin', 'destination', 'filing', 'assessment'] as const
export type TransferSort = (typeof transferSorts)[number]

export type TransferListQuery = {
  /** Part of an engagement's title, a vendor's or a recipient's name; empty for all. */
  readonly text: string
  readonly view: TransferView
  readonly mechanism: TransferMechanismState | null
  readonly origin: string | null
  readonly destination: string | null
  readonly engagementId: string | null
  readonly sort: TransferSort
  readonly descending: boolean
  readonly now: Date
  readonly limit: number
  readonly offset: number
}

export type TransferAlert =
  'mechanismMissing' | 'blocked' | 'contractEnded' | 'filingLate' | 'assessmentExpired' | 'assessmentStop'

export type TransferListRow = {
  readonly id: string
  readonly number: number
  readonly engagementId: string
  readonly engagementTitle: string
  readonly vendorId: string
  readonly vendorName: string
  readonly origin: string
  readonly destination: string
  readonly partyName: string
  readonly recipients: number
  readonly state: TransferState
  readonly startsOn: string | null
  readonly endedOn: string | null
  readonly mechanism: string | null
  readonly mechanismState: TransferMechanismState
  readonly missing: number
  readonly fillBy: string | null
  readonly filingDueOn: string | null
  readonly validUntil: string | null
  readonly decision: 'go' | 'goWithMeasures' | 'stop' | null
  readonly lookAgain: boolean
  readonly draftDueOn: string | null
  readonly ownerName: string | null
  readonly alerts: readonly TransferAlert[]
}

export type TransferListPage = {
  readonly rows: readonly TransferListRow[]
  readonly counts: Readonly<Record<TransferView, number>>
  readonly origins: readonly string[]
  readonly destinations: readonly string[]
  readonly today: string
}

/** An incident that was found to reach the engagement after its assessment was signed. */
const INCIDENT = `exists (select from incident_hit h where h.organisation_id = $1 and h.engagement_id = t.engagement_id and h.found_at > a.signed_at)`
const ENDED_CONTRACT = `(c.id is not null and (c.state <> 'signed' or c.ends_on < d.today))`

const LISTED = `select t.id, t.number, t.engagement_id as "engagementId", e.title as "engagementTitle", v.id as "vendorId", v.name as "vendorName", t.origin,
    t.destination, t.party_name as "partyName", jsonb_array_length(t.recipients) as recipients, t.state, t.starts_on as "startsOn", t.ended_on as "endedOn",
    t.mechanism, case when t.mechanism_state = 'valid' and ${ENDED_CONTRACT} then 'missing' else t.mechanism_state end as "mechanismState",
    cardinality(t.missing) as missing, t.fill_by as "fillBy", t.filing_due_on as "filingDueOn", a.valid_until as "validUntil", a.decision,
    a.id is not null and (t.look_again <> '[]' or ${INCIDENT}) as "lookAgain", w.due_on as "draftDueOn", w.transfer_id is not null as drafted, m.name as "ownerName",
    ${ENDED_CONTRACT} as "contractEnded", t.filing_due_on < d.today as "filingLate", a.valid_until < d.today as "assessmentExpired", d.today,
    t.recipients::text as named
  from transfer t
    join (select to_char($2::timestamptz at time zone o.time_zone, 'YYYY-MM-DD')::date as today from organisation o where o.id = $1) d on true
    join engagement e on e.organisation_id = $1 and e.id = t.engagement_id
    join vendor v on v.organisation_id = $1 and v.id = e.vendor_id
    left join contract c on c.organisation_id = $1 and c.id = t.contract_id
    left join membership m on m.organisation_id = $1 and m.id = t.owner_member_id
    left join transfer_draft w on w.organisation_id = $1 and w.transfer_id = t.id
    left join lateral (select x.id, x.valid_until, x.decision, x.signed_at from transfer_assessment x
      where x.organisation_id = $1 and x.transfer_id = t.id order by x.number desc limit 1) a on true
  where t.organisation_id = $1`

const VIEWS: Readonly<Record<TransferView, string>> = {
  all: `state <> 'ended'`,
  act: `state <> 'ended' and ("mechanismState" in ('missing', 'blocked') or "contractEnded" or "filingLate" or "assessmentExpired" or decision = 'stop')`,
  fill: `state <> 'ended' and missing > 0`,
  filing: `state <> 'ended' and "filingDueOn" is not null`,
  assess: `state <> 'ended' and (decision is null or "assessmentExpired" or "lookAgain" or drafted)`,
  announced: `state = 'announced'`,
  ended: `state = 'ended'`,
}

const SORTS: Readonly<Record<TransferSort, string>> = {
  number: 'number',
  engagement: `"vendorName" collate "und-x-icu" DIR, "engagementTitle" collate "und-x-icu"`,
  origin: 'origin DIR, destination',
  destination: 'destination DIR, origin',
  filing: '"filingDueOn"',
  assessment: '"validUntil"',
}

/** One page of the registry with its counts, in one statement. */
export async function listTransfers(tx: Transaction, query: TransferListQuery): Promise<TransferListPage> {
  const { text, view, mechanism, origin, destination, engagementId, sort, descending, now, limit, offset } = query
  const dir = descending ? 'desc' : 'asc'
  const order = `${SORTS[sort].replaceAll('DIR', dir)} ${dir} nulls last, number`
  const counts = transferViews
    .map((each) => `'${each}', (select count(*) from matching where ${VIEWS[each]})`)
    .join(', ')
  return tx.one<TransferListPage>(
    `with listed as materialized (${LISTED} and ($3::uuid is null or t.engagement_id = $3)),
     matching as materialized (select * from listed where ($4::text is null or "mechanismState" = $4) and ($5::char(2) is null or origin = $5)
       and ($6::char(2) is null or destination = $6)
       and ($7 = '%%' or ${foldedSql(`concat_ws(' ', "engagementTitle", "vendorName", "partyName", named)`)} like ${foldedSql('$7::text')} escape '\\'))
     select json_build_object(${counts}) as counts,
       coalesce((select json_agg(distinct origin order by origin) from listed where state <> 'ended'), '[]') as origins,
       coalesce((select json_agg(distinct destination order by destination) from listed where state <> 'ended'), '[]') as destinations,
       to_char($2::timestamptz at time zone (select o.time_zone from organisation o where o.id = $1), 'YYYY-MM-DD') as today,
       coalesce((select json_agg(json_build_object('id', p.id, 'number', p.number, 'engagementId', p."engagementId", 'engagementTitle', p."engagementTitle",
           'vendorId', p."vendorId", 'vendorName', p."vendorName", 'origin', p.origin, 'destination', p.destination, 'partyName', p."partyName",
           'recipients', p.recipients, 'state', p.state, 'startsOn', p."startsOn", 'endedOn', p."endedOn", 'mechanism', p.mechanism,
           'mechanismState', p."mechanismState", 'missing', p.missing, 'fillBy', p."fillBy", 'filingDueOn', p."filingDueOn", 'validUntil', p."validUntil",
           'decision', p.decision, 'lookAgain', p."lookAgain", 'draftDueOn', p."draftDueOn", 'ownerName', p."ownerName",
           'alerts', case when p.state = 'ended' then '[]'::json else array_to_json(array_remove(array[
             case when p."contractEnded" then 'contractEnded' end, case when p."mechanismState" = 'missing' and not p."contractEnded" then 'mechanismMissing' end,
             case when p."mechanismState" = 'blocked' then 'blocked' end, case when p."filingLate" then 'filingLate' end,
             case when p."assessmentExpired" then 'assessmentExpired' end, case when p.decision = 'stop' then 'assessmentStop' end], null)) end) order by p.place)
         from (select *, row_number() over (order by ${order}) as place from matching where ${VIEWS[view]} order by ${order} limit $8 offset $9) p), '[]') as rows`,
    [
      ...[tx.scope.organisationId, now, engagementId, mechanism, origin, destination],
      ...[`%${text.replace(/[\\%_]/g, '\\$&')}%`, limit, offset],
    ],
  )
}

export type TransferDetails = TransferRow & {
  readonly engagementTitle: string
  readonly vendorId: string
  readonly vendorName: string
  readonly ownerName: string | null
  readonly organisationName: string
  readonly timeZone: string
  readonly today: string
  /** Incidents that are open or were found after the last signing; `isNew` for the latter. */
  readonly incidents: readonly {
    readonly id: string
    readonly title: string
    readonly open: boolean
    readonly isNew: boolean
  }[]
  readonly changes: readonly TransferChange[]
  readonly assessments: readonly SignedVersion[]
  readonly contracts: readonly TransferContract[]
  readonly members: readonly { readonly id: string; readonly name: string; readonly role: string }[]
}
export type TransferChange = {
  readonly id: string
  readonly kind: string
  readonly at: string
  readonly byName: string | null
  readonly data: Readonly<Record<string, unknown>>
}
export type SignedVersion = {
  readonly number: number
  readonly decision: 'go' | 'goWithMeasures' | 'stop'
  readonly assessorName: string
  readonly approverName: string
  readonly signedAt: string
  readonly validUntil: string
}

/** What stands around a transfer, in one statement: its names, history, versions signed, and what its form offers. */
export function readAround(tx: Transaction, id: string, now: Date): Promise<Omit<TransferDetails, keyof TransferRow>> {
  return tx.one(
    `select e.title as "engagementTitle", v.id as "vendorId", v.name as "vendorName", m.name as "ownerName", o.name as "organisationName",
       o.time_zone as "timeZone", to_char($3::timestamptz at time zone o.time_zone, 'YYYY-MM-DD') as today,
       coalesce((select json_agg(json_build_object('id', i.id, 'title', i.title, 'open', i.state = 'open', 'isNew', h.found_at > s.at) order by i.created_at desc)
         from incident_hit h join incident i on i.organisation_id = $1 and i.id = h.incident_id
           cross join (select coalesce(max(a.signed_at), 'infinity') as at from transfer_assessment a where a.organisation_id = $1 and a.transfer_id = t.id) s
         where h.organisation_id = $1 and h.engagement_id = t.engagement_id and (i.state = 'open' or h.found_at > s.at)), '[]') as incidents,
       coalesce((select json_agg(json_build_object('id', x.id, 'kind', x.kind, 'at', x.at, 'byName', x.by_name, 'data', x.data) order by x.at desc, x.id desc)
         from (select * from transfer_change y where y.organisation_id = $1 and y.transfer_id = t.id order by y.at desc, y.id desc limit 300) x), '[]') as changes,
       coalesce((select json_agg(json_build_object('number', a.number, 'decision', a.decision, 'assessorName', a.assessor_name, 'approverName', a.approver_name,
           'signedAt', a.signed_at, 'validUntil', a.valid_until) order by a.number desc)
         from transfer_assessment a where a.organisation_id = $1 and a.transfer_id = t.id), '[]') as assessments,
       coalesce((select json_agg(json_build_object('id', c.id, 'title', c.title, 'instrument', c.instrument, 'state', c.state, 'endsOn', c.ends_on)
           order by c.state <> 'signed', c.title, c.id)
         from contract c where c.organisation_id = $1 and c.vendor_id = e.vendor_id and (c.engagement_id is null or c.engagement_id = e.id)), '[]') as contracts,
       coalesce((select json_agg(json_build_object('id', x.id, 'name', x.name, 'role', x.role) order by x.name, x.id)
         from membership x where x.organisation_id = $1 and x.left_at is null and x.role <> 'contributor'), '[]') as members
     from transfer t join organisation o on o.id = $1 join engagement e on e.organisation_id = $1 and e.id = t.engagement_id
       join vendor v on v.organisation_id = $1 and v.id = e.vendor_id
       left join membership m on m.organisation_id = $1 and m.id = t.owner_member_id
     where t.organisation_id = $1 and t.id = $2`,
    [tx.scope.organisationId, id, now],
  )
}

export type SignedWhole = SignedVersion & {
  readonly id: string
  readonly content: Readonly<Record<string, string>>
  readonly shown: unknown
  readonly assessedAt: string
}

/** One signed version with everything that was signed; undefined where there is none, or it is another's. */
export async function readSigned(
  tx: Transaction,
  transferId: string,
  number: number,
): Promise<SignedWhole | undefined> {
  const [row] = await tx.query<SignedWhole>(
    `select a.id, a.number, a.content, a.shown, a.decision, a.assessor_name as "assessorName", a.assessed_at as "assessedAt",
       a.approver_name as "approverName", a.signed_at as "signedAt", a.valid_until as "validUntil"
     from transfer_assessment a where a.organisation_id = $1 and a.transfer_id = $2 and a.number = $3`,
    [tx.scope.organisationId, transferId, number],
  )
  return row
}

export type TransferPeople = {
  readonly title: string
  readonly people: readonly { readonly name: string; readonly email: string }[]
}

/** Whom reminders of a transfer go to: its owner; else whoever looks after data protection; else the administrators. */
export function readTransferPeople(tx: Transaction, id: string): Promise<TransferPeople> {
  return tx.one(
    `select concat_ws(': ', v.name, e.title) as title, coalesce((select json_agg(json_build_object('name', m.name, 'email', m.email) order by m.name)
       from membership m where m.organisation_id = $1 and m.left_at is null and (m.id = t.owner_member_id
         or m.role = (select coalesce(min(x.role) filter (where x.role = 'dataProtection'), 'administrator') from membership x
             where x.organisation_id = $1 and x.left_at is null)
           and not exists (select from membership x where x.organisation_id = $1 and x.id = t.owner_member_id and x.left_at is null))), '[]') as people
     from transfer t join engagement e on e.organisation_id = $1 and e.id = t.engagement_id join vendor v on v.organisation_id = $1 and v.id = e.vendor_id
     where t.organisation_id = $1 and t.id = $2`,
    [tx.scope.organisationId, id],
  )
}

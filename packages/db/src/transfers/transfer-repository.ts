import type { Transaction } from '../database'
import type {
  NewTransferChange,
  TransferComputed,
  TransferEndCause,
  TransferFound,
  TransferRow,
  TransferSaid,
} from './transfer-types'

const ROW = `t.id, t.number, t.engagement_id as "engagementId", t.origin, t.destination, t.state, t.party_id as "partyId", t.party_name as "partyName", t.path,
  t.link_id as "linkId", t.uses, t.recipients, t.data, t.people::float8 as people, t.data_tier as "dataTier", t.residency, t.found_on as "foundOn",
  t.starts_on as "startsOn", t.notice_ids as "noticeIds", t.ended_on as "endedOn", t.ended_because as "endedBecause", t.relationship, t.purpose,
  t.legal_basis as "legalBasis", t.mechanism, t.mechanism_note as "mechanismNote", t.mechanism_confirmed as "mechanismConfirmed",
  t.contract_id as "contractId", t.localisation, t.encryption_transit as "encryptionTransit", t.encryption_rest as "encryptionRest",
  t.key_holder as "keyHolder", t.retention, t.at_the_end as "atTheEnd", t.first_sent_on as "firstSentOn", t.reorganised_on as "reorganisedOn",
  t.changed_on as "changedOn", t.owner_member_id as "ownerMemberId", t.fill_by as "fillBy", t.mechanism_state as "mechanismState", t.missing,
  t.filing_due_on as "filingDueOn", t.law_hash as "lawHash", t.look_again as "lookAgain", t.version,
  case when c.id is not null then json_build_object('id', c.id, 'title', c.title, 'instrument', c.instrument, 'state', c.state, 'endsOn', c.ends_on) end
    as contract,
  coalesce((select json_agg(json_build_object('id', f.id, 'filingId', f.filing_id, 'stage', f.stage, 'filedOn', f.filed_on, 'reference', f.reference,
      'notNeeded', f.not_needed, 'recordedByName', f.recorded_by_name, 'recordedAt', f.recorded_at) order by f.recorded_at, f.id)
    from transfer_filing f where f.organisation_id = $1 and f.transfer_id = t.id and f.undone_at is null), '[]') as filings,
  (select json_build_object('number', a.number, 'decision', a.decision, 'signedOn', to_char(a.signed_at at time zone o.time_zone, 'YYYY-MM-DD'),
      'validUntil', a.valid_until, 'lawHash', a.law_hash)
    from transfer_assessment a where a.organisation_id = $1 and a.transfer_id = t.id order by a.number desc limit 1) as signed,
  (select json_build_object('number', d.number, 'dueOn', d.due_on, 'assessed', d.assessed_at is not null, 'assessorName', d.assessor_name)
    from transfer_draft d where d.organisation_id = $1 and d.transfer_id = t.id) as draft`
const FROM = `from transfer t join organisation o on o.id = t.organisation_id
  left join contract c on c.organisation_id = t.organisation_id and c.id = t.contract_id`

/** Transfers that haven't ended, of all engagements or some. */
export function listStanding(tx: Transaction, engagementIds: readonly string[] | null): Promise<TransferRow[]> {
  return tx.query<TransferRow>(
    `select ${ROW} ${FROM} where t.organisation_id = $1 and t.state <> 'ended' and ($2::uuid[] is null or t.engagement_id = any ($2)) order by t.number`,
    [tx.scope.organisationId, engagementIds],
  )
}

/** One transfer; undefined where there is none, or it is another's. */
export async function findTransfer(tx: Transaction, id: string): Promise<TransferRow | undefined> {
  const [row] = await tx.query<TransferRow>(`select ${ROW} ${FROM} where t.organisation_id = $1 and t.id = $2`, [
    tx.scope.organisationId,
    id,
  ])
  return row
}

/** One transfer, locked until the transaction ends; undefined where there is none, or it is another's. */
export async function lockTransfer(tx: Transaction, id: string): Promise<TransferRow | undefined> {
  const [row] = await tx.query<TransferRow>(
    `select ${ROW} ${FROM} where t.organisation_id = $1 and t.id = $2 for update of t`,
    [tx.scope.organisationId, id],
  )
  return row
}

export type NewTransfer = TransferFound &
  Omit<TransferComputed, 'remindAt'> & {
    readonly id: string
    readonly state: 'announced' | 'active'
    readonly foundOn: string
    readonly startsOn: string | null
    readonly noticeIds: readonly string[]
    readonly relationship: TransferSaid['relationship']
    readonly ownerMemberId: string | null
    readonly fillBy: string | null
    readonly remindAt: string | null
  }

/** Numbers go on from the last; the caller holds `lockRegistry`. */
export async function insertTransfers(tx: Transaction, rows: readonly NewTransfer[], at: Date): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(
    `insert into transfer (organisation_id, id, number, engagement_id, origin, destination, state, party_id, party_name, path, link_id, uses, recipients, data,
       people, data_tier, residency, found_on, starts_on, notice_ids, relationship, owner_member_id, fill_by, mechanism_state, missing, filing_due_on, law_hash,
       look_again, remind_at, created_at, updated_at)
     select $1, x.id, (select coalesce(max(n.number), 0) from transfer n where n.organisation_id = $1) + x.place, x."engagementId", x.origin, x.destination,
       x.state, x."partyId", x."partyName", x.path, x."linkId", x.uses, x.recipients, x.data, x.people, x."dataTier", x.residency, x."foundOn", x."startsOn",
       x."noticeIds", x.relationship, x."ownerMemberId", x."fillBy", x."mechanismState", x.missing, x."filingDueOn", x."lawHash", x."lookAgain", x."remindAt",
       $3, $3
     from jsonb_to_recordset($2::jsonb) as x (id uuid, place integer, "engagementId" uuid, origin char(2), destination char(2), state text, "partyId" uuid,
       "partyName" text, path jsonb, "linkId" uuid, uses text[], recipients jsonb, data text[], people bigint, "dataTier" integer, residency text[],
       "foundOn" date, "startsOn" date, "noticeIds" uuid[], relationship text, "ownerMemberId" uuid, "fillBy" date, "mechanismState" text, missing text[],
       "filingDueOn" date, "lawHash" text, "lookAgain" jsonb, "remindAt" timestamptz)`,
    [tx.scope.organisationId, JSON.stringify(rows.map((row, i) => ({ ...row, place: i + 1 }))), at],
  )
}

/** A transfer as the chain has it now. */
export type FollowedTransfer = Omit<TransferFound, 'engagementId' | 'origin' | 'destination'> & {
  readonly id: string
  readonly state: 'announced' | 'active'
  readonly noticeIds: readonly string[]
  readonly changedOn: string | null
}

export async function followTransfers(tx: Transaction, rows: readonly FollowedTransfer[], at: Date): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(
    `update transfer t set state = x.state, party_id = x."partyId", party_name = x."partyName", path = x.path, link_id = x."linkId", uses = x.uses,
       recipients = x.recipients, data = x.data, people = x.people, data_tier = x."dataTier", residency = x.residency, notice_ids = x."noticeIds",
       changed_on = x."changedOn", version = t.version + 1, updated_at = $3
     from jsonb_to_recordset($2::jsonb) as x (id uuid, state text, "partyId" uuid, "partyName" text, path jsonb, "linkId" uuid, uses text[], recipients jsonb,
       data text[], people bigint, "dataTier" integer, residency text[], "noticeIds" uuid[], "changedOn" date)
     where t.organisation_id = $1 and t.id = x.id`,
    [tx.scope.organisationId, JSON.stringify(rows), at],
  )
}

export type ComputedTransfer = Omit<TransferComputed, 'remindAt'> & {
  readonly id: string
  readonly remindAt: string | null
}

/** Writes what was computed anew, where it differs. */
export async function keepComputed(tx: Transaction, rows: readonly ComputedTransfer[]): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(
    `update transfer t set mechanism_state = x."mechanismState", missing = x.missing, filing_due_on = x."filingDueOn", law_hash = x."lawHash",
       look_again = x."lookAgain", remind_at = x."remindAt"
     from jsonb_to_recordset($2::jsonb) as x (id uuid, "mechanismState" text, missing text[], "filingDueOn" date, "lawHash" text, "lookAgain" jsonb,
       "remindAt" timestamptz)
     where t.organisation_id = $1 and t.id = x.id and (t.mechanism_state, t.missing, t.filing_due_on, t.law_hash, t.look_again, t.remind_at)
       is distinct from (x."mechanismState", x.missing, x."filingDueOn", x."lawHash", x."lookAgain", x."remindAt")`,
    [tx.scope.organisationId, JSON.stringify(rows)],
  )
}

/** Ends transfers that no longer happen; they stay in the registry. */
export async function endTransfers(
  tx: Transaction,
  rows: readonly { readonly id: string; readonly because: TransferEndCause }[],
  { on, at }: { readonly on: string; readonly at: Date },
): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(
    `update transfer t set state = 'ended', ended_on = $3, ended_because = x.because, remind_at = null, version = t.version + 1, updated_at = $4
     from jsonb_to_recordset($2::jsonb) as x (id uuid, because text) where t.organisation_id = $1 and t.id = x.id and t.state <> 'ended'`,
    [tx.scope.organisationId, JSON.stringify(rows), on, at],
  )
}

/** `byName` null: the system. */
export async function insertChanges(
  tx: Transaction,
  rows: readonly NewTransferChange[],
  { byName, at }: { readonly byName: string | null; readonly at: Date },
): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(
    `insert into transfer_change (organisation_id, id, transfer_id, kind, at, by_name, data)
     select $1, x.id, x."transferId", x.kind, $4, $3, x.data
     from jsonb_to_recordset($2::jsonb) as x (id uuid, "transferId" uuid, kind text, data jsonb)`,
    [tx.scope.organisationId, JSON.stringify(rows), byName, at],
  )
}

/** Writes what a person says; false where somebody wrote in between. */
export async function saveSaid(
  tx: Transaction,
  row: TransferSaid & {
    readonly id: string
    readonly version: number
    readonly changedOn: string | null
    readonly at: Date
  },
): Promise<boolean> {
  const written = await tx.execute(
    `update transfer set relationship = $4, purpose = $5, legal_basis = $6, mechanism = $7, mechanism_note = $8, mechanism_confirmed = $9, contract_id = $10,
       localisation = $11, encryption_transit = $12, encryption_rest = $13, key_holder = $14, retention = $15, at_the_end = $16, first_sent_on = $17,
       reorganised_on = $18, owner_member_id = $19, fill_by = $20, changed_on = $21, updated_at = $22, version = version + 1
     where organisation_id = $1 and id = $2 and version = $3 and state <> 'ended'`,
    [
      ...[tx.scope.organisationId, row.id, row.version, row.relationship, row.purpose, row.legalBasis, row.mechanism],
      ...[row.mechanismNote, row.mechanismConfirmed, row.contractId, row.localisation, row.encryptionTransit],
      ...[row.encryptionRest, row.keyHolder, row.retention, row.atTheEnd, row.firstSentOn, row.reorganisedOn],
      ...[row.ownerMemberId, row.fillBy, row.changedOn, row.at],
    ],
  )
  return written === 1
}

export async function setLookAgain(
  tx: Transaction,
  rows: readonly { readonly id: string; readonly lookAgain: TransferRow['lookAgain'] }[],
): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(
    `update transfer t set look_again = x."lookAgain" from jsonb_to_recordset($2::jsonb) as x (id uuid, "lookAgain" jsonb)
     where t.organisation_id = $1 and t.id = x.id`,
    [tx.scope.organisationId, JSON.stringify(rows)],
  )
}

export async function setNotices(
  tx: Transaction,
  rows: readonly { readonly id: string; readonly noticeIds: readonly string[] }[],
): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(
    `update transfer t set notice_ids = x."noticeIds" from jsonb_to_recordset($2::jsonb) as x (id uuid, "noticeIds" uuid[])
     where t.organisation_id = $1 and t.id = x.id`,
    [tx.scope.organisationId, JSON.stringify(rows)],
  )
}

import { notFoundOrNotYours } from '../errors'
import type { Transaction } from '../database'

export type PartyListRow = {
  readonly id: string
  readonly partyId: string
  readonly document: string
  readonly listedOn: string
  readonly hash: string
  readonly format: string
  readonly entries: unknown
  readonly ignored: readonly string[]
  readonly leftOut: unknown
  readonly counts: unknown
  readonly appliedAt: Date | null
  readonly createdByName: string
  readonly createdAt: Date
}

const COLUMNS = `l.id, l.party_id as "partyId", l.document, l.listed_on as "listedOn", l.hash, l.format, l.entries, l.ignored, l.left_out as "leftOut", l.counts,
  l.applied_at as "appliedAt", l.created_by_name as "createdByName", l.created_at as "createdAt"`

/** Keeps a list that waits to be confirmed, beside others of the same party that wait. */
export async function insertList(tx: Transaction, list: Omit<PartyListRow, 'counts' | 'appliedAt'>): Promise<void> {
  await tx.execute(
    `insert into party_list (organisation_id, id, party_id, document, listed_on, hash, format, entries, ignored, left_out, created_by_name, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[tx.scope.organisationId, list.id, list.partyId, list.document, list.listedOn, list.hash, list.format],
      ...[JSON.stringify(list.entries), list.ignored, JSON.stringify(list.leftOut), list.createdByName, list.createdAt],
    ],
  )
}

/** Keeps a list that is in force as it comes. False where it is kept already. */
export async function insertAppliedList(
  tx: Transaction,
  list: Omit<PartyListRow, 'appliedAt' | 'leftOut'>,
): Promise<boolean> {
  const written = await tx.execute(
    `insert into party_list (organisation_id, id, party_id, document, listed_on, hash, format, entries, ignored, counts, applied_at, created_by_name, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $12, $11, $12) on conflict (organisation_id, id) do nothing`,
    [
      ...[tx.scope.organisationId, list.id, list.partyId, list.document, list.listedOn, list.hash, list.format],
      ...[JSON.stringify(list.entries), list.ignored, JSON.stringify(list.counts), list.createdByName, list.createdAt],
    ],
  )
  return written === 1
}

/** The list, and the last one of the same party that was confirmed before it. @throws DatabaseError notFoundOrNotYours */
export async function readListWithLast(
  tx: Transaction,
  id: string,
): Promise<{ readonly list: PartyListRow; readonly last: PartyListRow | null }> {
  const rows = await tx.query<PartyListRow>(
    `with this as (select * from party_list where organisation_id = $1 and id = $2),
       last as (select l.* from party_list l, this where l.organisation_id = $1 and l.party_id = this.party_id and l.id <> this.id
         and l.applied_at is not null and (this.applied_at is null or l.applied_at < this.applied_at) order by l.listed_on desc, l.applied_at desc limit 1)
     select ${COLUMNS} from this l union all select ${COLUMNS} from last l`,
    [tx.scope.organisationId, id],
  )
  const [list, last] = rows[0]?.id === id ? rows : [rows[1], rows[0]]
  if (!list) throw notFoundOrNotYours()
  return { list, last: last ?? null }
}

export type WaitingList = Pick<PartyListRow, 'id' | 'document' | 'listedOn' | 'createdByName' | 'createdAt'>

/** Lists of the party that wait to be confirmed and aren't older than the last one that was, the newest first. */
export async function listWaiting(tx: Transaction, partyIds: readonly string[]): Promise<WaitingList[]> {
  return tx.query<WaitingList>(
    `select l.id, l.document, l.listed_on as "listedOn", l.created_by_name as "createdByName", l.created_at as "createdAt"
     from party_list l where l.organisation_id = $1 and l.party_id = any ($2::uuid[]) and l.applied_at is null
       and not exists (select from party_list a where a.organisation_id = $1 and a.party_id = l.party_id
         and a.applied_at is not null and a.listed_on > l.listed_on)
     order by l.created_at desc, l.listed_on desc, l.id limit 30`,
    [tx.scope.organisationId, partyIds],
  )
}

/** A list of the party with the same content that waits for the same day; null where none does. */
export async function findSameWaiting(
  tx: Transaction,
  { partyId, hash, listedOn, document }: Pick<PartyListRow, 'partyId' | 'hash' | 'listedOn' | 'document'>,
): Promise<string | null> {
  const rows = await tx.query<{ id: string }>(
    `select id from party_list where organisation_id = $1 and party_id = $2 and hash = $3 and listed_on = $4 and document = $5
       and applied_at is null limit 1`,
    [tx.scope.organisationId, partyId, hash, listedOn, document],
  )
  return rows[0]?.id ?? null
}

/** False where somebody confirmed it meanwhile. */
export async function applyList(
  tx: Transaction,
  { id, counts, at }: { readonly id: string; readonly counts: unknown; readonly at: Date },
): Promise<boolean> {
  const changed = await tx.execute(
    'update party_list set applied_at = $3, counts = $4 where organisation_id = $1 and id = $2 and applied_at is null',
    [tx.scope.organisationId, id, at, JSON.stringify(counts)],
  )
  return changed === 1
}

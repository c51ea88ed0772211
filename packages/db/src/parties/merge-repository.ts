import { notFoundOrNotYours } from '../errors'
import type { Transaction } from '../database'

export type MergeState = 'proposed' | 'confirmed' | 'refused' | 'split'

export type ProposedMerge = {
  readonly id: string
  readonly partyId: string
  readonly intoPartyId: string
  readonly reasons: readonly string[]
}

/** Two that were proposed, refused or split before stay what they are, whichever is named first. */
export async function proposeMerges(tx: Transaction, merges: readonly ProposedMerge[], at: Date): Promise<number> {
  if (merges.length === 0) return 0
  return tx.execute(
    `insert into party_merge (organisation_id, id, party_id, into_party_id, reasons, certain, state, proposed_at)
     select $1, x.id, x."partyId", x."intoPartyId", x.reasons, false, 'proposed', $3
     from jsonb_to_recordset($2::jsonb) as x (id uuid, "partyId" uuid, "intoPartyId" uuid, reasons text[])
     where not exists (select 1 from party_merge m where m.organisation_id = $1 and m.party_id = x."intoPartyId" and m.into_party_id = x."partyId")
     on conflict (organisation_id, party_id, into_party_id) do nothing`,
    [tx.scope.organisationId, JSON.stringify(merges), at],
  )
}

export type MergeRow = ProposedMerge & {
  readonly state: MergeState
  readonly proposedAt: Date
  readonly decidedAt: Date | null
  readonly decidedByName: string | null
  readonly partyName: string
  readonly intoName: string
  readonly partyIsVendor: boolean
  readonly intoIsVendor: boolean
}

const MERGES = `select m.id, m.party_id as "partyId", m.into_party_id as "intoPartyId", m.reasons, m.state, m.proposed_at as "proposedAt",
    m.decided_at as "decidedAt", m.decided_by_name as "decidedByName", coalesce(pv.name, p.name) as "partyName", coalesce(iv.name, i.name) as "intoName",
    pv.id is not null as "partyIsVendor", iv.id is not null as "intoIsVendor"
  from party_merge m
    join party p on p.organisation_id = $1 and p.id = m.party_id left join vendor pv on pv.organisation_id = $1 and pv.id = p.vendor_id
    join party i on i.organisation_id = $1 and i.id = m.into_party_id left join vendor iv on iv.organisation_id = $1 and iv.id = i.vendor_id
  where m.organisation_id = $1`

/** Of one state, the newest first. */
export async function listMerges(
  tx: Transaction,
  state: MergeState,
  page: { readonly limit: number; readonly offset: number },
): Promise<(MergeRow & { readonly total: number })[]> {
  return tx.query<MergeRow & { total: number }>(
    `select x.*, (count(*) over ())::int as total from (${MERGES} and m.state = $2) x order by x."proposedAt" desc, x.id desc limit $3 offset $4`,
    [tx.scope.organisationId, state, page.limit, page.offset],
  )
}

/** Everything between a party, or those merged with it, and others. */
export async function listMergesOf(tx: Transaction, partyIds: readonly string[]): Promise<MergeRow[]> {
  return tx.query<MergeRow>(
    `${MERGES} and (m.party_id = any ($2::uuid[]) or m.into_party_id = any ($2::uuid[])) order by m.state, m.proposed_at desc, m.id`,
    [tx.scope.organisationId, partyIds],
  )
}

/** The merge and every confirmed one, for telling where they lead. @throws DatabaseError notFoundOrNotYours */
export async function lockMerge(
  tx: Transaction,
  id: string,
): Promise<{
  readonly merge: MergeRow
  readonly confirmed: readonly { readonly from: string; readonly to: string }[]
}> {
  const [merge] = await tx.query<MergeRow>(`${MERGES} and m.id = $2 for update of m`, [tx.scope.organisationId, id])
  if (!merge) throw notFoundOrNotYours()
  const confirmed = await tx.query<{ from: string; to: string }>(
    `select m.party_id as "from", m.into_party_id as "to" from party_merge m where m.organisation_id = $1 and m.state = 'confirmed'`,
    [tx.scope.organisationId],
  )
  return { merge, confirmed }
}

export async function setMergeState(
  tx: Transaction,
  id: string,
  { state, by, at }: { readonly state: MergeState; readonly by: string; readonly at: Date },
): Promise<void> {
  await tx.execute(
    `update party_merge set state = $3, decided_at = $4, decided_by_name = $5 where organisation_id = $1 and id = $2`,
    [tx.scope.organisationId, id, state, at, by],
  )
}

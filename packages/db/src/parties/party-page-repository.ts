import type { Transaction } from '../database'
import type { LinkSource } from './chain-repository'

/** A link as it stands in the history of the party that names it, or of the one that is named. */
export type RecordedLink = {
  readonly id: string
  readonly fromPartyId: string
  readonly toPartyId: string
  readonly namedAs: string
  readonly service: string | null
  readonly data: readonly string[]
  readonly countries: readonly string[]
  readonly contractRef: string | null
  readonly source: LinkSource
  readonly sourceDate: string
  readonly sourceDocument: string | null
  readonly sourceId: string | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly confirmedOn: string
  readonly createdByName: string
  readonly endedByName: string | null
  readonly endDocument: string | null
}

export type ListedBrief = {
  readonly id: string
  readonly document: string
  /** Whether it came as the vendor's published list, by no import. */
  readonly published: boolean
  readonly listedOn: string
  readonly count: number
  readonly appliedAt: Date
  readonly createdByName: string
}

/** Every link of the party and of those merged with it, ended ones included, the newest first; and its confirmed lists. */
export async function readPartyHistory(
  tx: Transaction,
  partyIds: readonly string[],
  most: number,
): Promise<{ readonly links: readonly RecordedLink[]; readonly lists: readonly ListedBrief[] }> {
  const { links, lists } = await tx.one<{ links: RecordedLink[]; lists: ListedBrief[] }>(
    `select coalesce((select json_agg(x) from (
         select l.id, l.from_party_id as "fromPartyId", l.to_party_id as "toPartyId", l.named_as as "namedAs", l.service, l.data, l.countries,
           l.contract_ref as "contractRef", l.source, l.source_date as "sourceDate",
           l.source_document as "sourceDocument", l.source_id as "sourceId", l.valid_from as "validFrom", l.valid_to as "validTo",
           l.confirmed_on as "confirmedOn", l.created_by_name as "createdByName", l.ended_by_name as "endedByName", l.end_document as "endDocument"
         from party_link l where l.organisation_id = $1 and l.from_party_id = any ($2::uuid[])
         order by l.valid_to desc nulls first, l.valid_from desc, l.named_as, l.id limit $3) x), '[]') as links,
       coalesce((select json_agg(x) from (
         select l.id, l.document, l.format = 'published' as published, l.listed_on as "listedOn", jsonb_array_length(l.entries) as count, l.applied_at as "appliedAt",
           l.created_by_name as "createdByName"
         from party_list l where l.organisation_id = $1 and l.party_id = any ($2::uuid[]) and l.applied_at is not null
         order by l.listed_on desc, l.applied_at desc limit 30) x), '[]') as lists`,
    [tx.scope.organisationId, partyIds, most],
  )
  return { links, lists }
}

export type LinkBrief = {
  readonly id: string
  readonly fromPartyId: string
  readonly namedAs: string
  readonly validFrom: string
}

/** @throws DatabaseError notFoundOrNotYours where it isn't there or ended */
export async function readOpenLink(tx: Transaction, id: string): Promise<LinkBrief> {
  return tx.one<LinkBrief>(
    `select l.id, l.from_party_id as "fromPartyId", l.named_as as "namedAs", l.valid_from as "validFrom" from party_link l
     where l.organisation_id = $1 and l.id = $2 and l.valid_to is null`,
    [tx.scope.organisationId, id],
  )
}

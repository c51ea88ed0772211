import type { Transaction } from '../database'
import type { LinkSource, TransferMechanism } from './chain-repository'

/** Makes the row of a vendor's party where something is about to point at it; does nothing for ids that are no vendor's. */
export async function ensureVendorParty(tx: Transaction, partyId: string, at: Date): Promise<void> {
  await ensureVendorParties(tx, [partyId], at)
}

export async function ensureVendorParties(tx: Transaction, partyIds: readonly string[], at: Date): Promise<void> {
  await tx.execute(
    `insert into party (organisation_id, id, vendor_id, name, created_at)
     select v.organisation_id, v.id, v.id, v.name, $3 from vendor v where v.organisation_id = $1 and v.id = any ($2::uuid[])
     on conflict (organisation_id, id) do nothing`,
    [tx.scope.organisationId, partyIds, at],
  )
}

export type IdentityRow = {
  readonly id: string
  readonly name: string
  readonly legalName: string | null
  readonly country: string | null
  readonly registration: string | null
  readonly domain: string | null
  readonly isVendor: boolean
}

/** Everybody that a name may mean: vendors, and parties that are none. Vendors come first, so that they stand for others. */
export async function listIdentities(tx: Transaction): Promise<IdentityRow[]> {
  return tx.query<IdentityRow>(
    `select v.id, v.name, v.legal_name as "legalName", v.country, v.registration_number as registration, v.domains[1] as domain, true as "isVendor",
       v.created_at as at
     from vendor v where v.organisation_id = $1
     union all
     select p.id, p.name, null, p.country, p.registration_number, p.domain, false, p.created_at
     from party p where p.organisation_id = $1 and p.vendor_id is null
     order by "isVendor" desc, at, id`,
    [tx.scope.organisationId],
  )
}

export type NewParty = {
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly registration: string | null
  readonly domain: string | null
}

export async function insertParties(tx: Transaction, parties: readonly NewParty[], at: Date): Promise<void> {
  if (parties.length === 0) return
  await tx.execute(
    `insert into party (organisation_id, id, name, country, registration_number, domain, created_at)
     select $1, x.id, x.name, x.country, x.registration, x.domain, $3
     from jsonb_to_recordset($2::jsonb) as x (id uuid, name text, country char(2), registration text, domain text)`,
    [tx.scope.organisationId, JSON.stringify(parties), at],
  )
}

/** What a source says of one link; text lists as written. */
export type LinkContent = {
  readonly namedAs: string
  readonly service: string | null
  readonly data: readonly string[]
  readonly countries: readonly string[]
}

export type HeldLink = LinkContent & {
  readonly id: string
  readonly toPartyId: string
  readonly contractRef: string | null
  readonly mechanism: TransferMechanism | null
  /** The first of the links whose proofs it goes on with; null where it is the first itself. */
  readonly proofsOf: string | null
}

/** Whose links a source keeps: those of one list, of the answers on one engagement, or of hand. */
export type LinkOrigin = {
  readonly fromPartyId: string
  readonly source: LinkSource
  readonly scope: string | null
}

/** The links that these sources named and nobody ended. */
export async function listHeldLinks(
  tx: Transaction,
  { fromPartyId, sources, scope }: Omit<LinkOrigin, 'source'> & { readonly sources: readonly LinkOrigin['source'][] },
): Promise<HeldLink[]> {
  return tx.query<HeldLink>(
    `select l.id, l.to_party_id as "toPartyId", l.named_as as "namedAs", l.service, l.data, l.countries, l.contract_ref as "contractRef",
       l.mechanism, l.proofs_of as "proofsOf"
     from party_link l
     where l.organisation_id = $1 and l.from_party_id = $2 and l.source = any ($3::text[]) and l.source_scope is not distinct from $4::uuid
       and l.valid_to is null
     order by l.id`,
    [tx.scope.organisationId, fromPartyId, sources, scope],
  )
}

export type NewLink = HeldLink & {
  readonly fromPartyId: string
  readonly source: LinkSource
  readonly scope: string | null
  readonly sourceDate: string
  readonly document: string | null
  readonly sourceId: string | null
  readonly validFrom: string
}

type Written = { readonly by: string; readonly at: Date }

/** @throws DatabaseError notFoundOrNotYours where a party isn't there */
export async function insertLinks(tx: Transaction, links: readonly NewLink[], { by, at }: Written): Promise<void> {
  if (links.length === 0) return
  await tx.execute(
    `insert into party_link (organisation_id, id, from_party_id, to_party_id, named_as, service, data, countries, contract_ref, mechanism,
       proofs_of, source, source_scope, source_date, source_document, source_id, valid_from, confirmed_on, created_by_name, created_at)
     select $1, x.id, x."fromPartyId", x."toPartyId", x."namedAs", x.service, x.data, x.countries, x."contractRef", x.mechanism,
       x."proofsOf", x.source, x.scope, x."sourceDate", x.document, x."sourceId", x."validFrom", x."sourceDate", $3, $4
     from jsonb_to_recordset($2::jsonb) as x (id uuid, "fromPartyId" uuid, "toPartyId" uuid, "namedAs" text, service text, data text[], countries text[],
       "contractRef" text, mechanism text, "proofsOf" uuid, source text, scope uuid, "sourceDate" date, document text, "sourceId" uuid,
       "validFrom" date)`,
    [tx.scope.organisationId, JSON.stringify(links), by, at],
  )
}

type Ending = Written & { readonly on: string; readonly document: string | null }

/** Ends links on a day, or on their first one where that is later. How many stood until then. */
export async function endLinks(
  tx: Transaction,
  ids: readonly string[],
  { on, by, at, document }: Ending,
): Promise<number> {
  if (ids.length === 0) return 0
  return tx.execute(
    `update party_link set valid_to = greatest($3::date, valid_from), ended_by_name = $4, ended_at = $5, end_document = $6
     where organisation_id = $1 and id = any ($2::uuid[]) and valid_to is null`,
    [tx.scope.organisationId, ids, on, by, at, document],
  )
}

/** A later source says the same. */
export async function confirmLinks(tx: Transaction, ids: readonly string[], on: string): Promise<void> {
  if (ids.length === 0) return
  await tx.execute(
    `update party_link set confirmed_on = greatest(confirmed_on, $3::date) where organisation_id = $1 and id = any ($2::uuid[])`,
    [tx.scope.organisationId, ids, on],
  )
}

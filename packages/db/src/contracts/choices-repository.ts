import type { Transaction } from '../database'

export type ContractChoices = {
  readonly vendorId: string
  readonly vendorName: string
  readonly vendorCountry: string | null
  readonly organisationName: string
  readonly organisationCountry: string | null
  readonly engagements: readonly {
    readonly id: string
    readonly title: string
    readonly packs: readonly string[]
    readonly facts: Readonly<Record<string, unknown>>
  }[]
  readonly members: readonly { readonly id: string; readonly name: string }[]
}

/**
 * What a contract with a vendor is drawn from, the vendor named or that of an engagement: both sides as they are known, the
 * vendor's open engagements, and colleagues who may look after it. @throws DatabaseError notFoundOrNotYours
 */
export function readContractChoices(
  tx: Transaction,
  { vendorId, engagementId }: { readonly vendorId: string | null; readonly engagementId: string | null },
): Promise<ContractChoices> {
  return tx.one(
    `select v.id as "vendorId", coalesce(v.legal_name, v.name) as "vendorName", v.country as "vendorCountry",
       coalesce(o.legal_name, o.name) as "organisationName", o.country as "organisationCountry",
       coalesce((select json_agg(json_build_object('id', e.id, 'title', e.title, 'packs', e.packs, 'facts', e.facts) order by e.created_at, e.id)
         from engagement e where e.organisation_id = v.organisation_id and e.vendor_id = v.id and e.state = 'open'), '[]') as engagements,
       coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name, m.id)
         from membership m where m.organisation_id = v.organisation_id and m.left_at is null and m.role <> 'contributor'), '[]') as members
     from vendor v join organisation o on o.id = v.organisation_id
     where v.organisation_id = $1 and v.id = coalesce($2::uuid, (select e.vendor_id from engagement e where e.organisation_id = $1 and e.id = $3))`,
    [tx.scope.organisationId, vendorId, engagementId],
  )
}

/** Somebody whom the vendor passes data on to, as it is known on a day. */
export type DirectSubProcessor = {
  readonly name: string
  readonly service: string | null
  readonly countries: readonly string[]
  readonly data: readonly string[]
  readonly sourceDate: string
}

/** Whom a vendor uses itself, of the links that hold on a day; by name. */
export function listDirectSubProcessors(
  tx: Transaction,
  { vendorId, on }: { readonly vendorId: string; readonly on: string },
): Promise<DirectSubProcessor[]> {
  return tx.query(
    `select l.named_as as name, l.service, l.countries, l.data, l.source_date as "sourceDate" from party_link l
     where l.organisation_id = $1 and l.from_party_id = $2 and l.valid_from <= $3::date and (l.valid_to is null or l.valid_to > $3::date)
     order by l.named_as collate "und-x-icu", l.id limit 500`,
    [tx.scope.organisationId, vendorId, on],
  )
}

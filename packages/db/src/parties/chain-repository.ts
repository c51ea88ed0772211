import type { Transaction } from '../database'

export type Residual = 'low' | 'moderate' | 'high' | 'critical'
export type TransferMechanism = 'valid' | 'notNeeded' | 'missing'
export type LinkSource = 'answer' | 'notice' | 'list' | 'hand' | 'profile'

/** A party, a vendor (the party of its id, whether or not it has a row), an open engagement, a confirmed merge, a link of the day. */
export type ChainPart =
  | {
      readonly kind: 'party'
      readonly id: string
      readonly name: string
      readonly body: { readonly country: string | null }
    }
  | { readonly kind: 'vendor'; readonly id: string; readonly name: string; readonly body: VendorPart }
  | {
      readonly kind: 'engagement'
      readonly id: string
      readonly to: string
      readonly name: string
      readonly body: EngagementPart
    }
  | { readonly kind: 'merge'; readonly id: string; readonly from: string; readonly to: string }
  | LinkPart

type VendorPart = { readonly country: string | null; readonly legalName: string | null }

export type EngagementPart = {
  readonly tier: Residual | null
  readonly impact: number | null
  readonly facts: Readonly<Record<string, unknown>>
  readonly ownerMemberId: string | null
  readonly ownerName: string | null
  readonly contractEndsOn: string | null
  /** Of its latest decision. */
  readonly residual: Residual | null
  readonly currentResidual: Residual | null
  readonly scored: boolean
}

export type LinkPart = {
  readonly kind: 'link'
  readonly id: string
  readonly from: string
  readonly to: string
  readonly name: string
  readonly data: readonly string[]
  readonly countries: readonly string[]
  readonly body: {
    readonly service: string | null
    readonly regions: readonly string[]
    readonly contractRef: string | null
    readonly flowDownOn: string | null
    readonly mechanism: TransferMechanism | null
    readonly promises: Readonly<Record<string, number>>
    readonly source: LinkSource
    readonly sourceDate: string
    readonly sourceDocument: string | null
    readonly validFrom: string
    readonly validTo: string | null
  }
}

/**
 * What tells one state of an organisation's chains from another, and its day today. Vendors, engagements and decisions
 * (which write their engagement) are told by the transactions that wrote their rows; parties, merges and links by their count.
 */
export async function findChainVersion(
  tx: Transaction,
  now: Date,
): Promise<{ readonly version: string; readonly today: string }> {
  return tx.one(
    `select to_char($2::timestamptz at time zone o.time_zone, 'YYYY-MM-DD') as today,
       concat_ws('.', coalesce((select g.version from party_graph g where g.organisation_id = $1), 0),
         (select concat_ws('.', count(*), sum(v.xmin::text::bigint)) from vendor v where v.organisation_id = $1),
         (select concat_ws('.', count(*), sum(e.xmin::text::bigint)) from engagement e where e.organisation_id = $1)) as version
     from organisation o where o.id = $1`,
    [tx.scope.organisationId, now],
  )
}

/** Everything that the organisation's chains of one day are made of, in one statement. */
export async function loadChain(tx: Transaction, asOf: string): Promise<ChainPart[]> {
  return tx.query<ChainPart & object>(
    `select 'party' as kind, p.id, null::uuid as "from", null::uuid as "to", p.name, null::text[] as data, null::text[] as countries,
       json_build_object('country', p.country) as body
     from party p where p.organisation_id = $1 and p.vendor_id is null
     union all
     select 'vendor', v.id, null, null, v.name, null, null, json_build_object('country', v.country, 'legalName', v.legal_name)
     from vendor v where v.organisation_id = $1
     union all
     select 'engagement', e.id, null, e.vendor_id, e.title, null, null, json_build_object('tier', e.tier, 'impact', e.impact, 'facts', e.facts,
       'ownerMemberId', e.owner_member_id, 'ownerName', m.name, 'contractEndsOn', e.contract_ends_on, 'residual', d.residual,
       'currentResidual', e.current_residual, 'scored', e.current_as_of is not null or e.decided_on is not null)
     from engagement e left join membership m on m.organisation_id = $1 and m.id = e.owner_member_id
       left join lateral (select s.residual from decision d join score s on s.organisation_id = $1 and s.id = d.score_id
         where d.organisation_id = $1 and d.engagement_id = e.id order by d.decided_at desc limit 1) d on true
     where e.organisation_id = $1 and e.state = 'open'
     union all
     select 'merge', g.id, g.party_id, g.into_party_id, null, null, null, null
     from party_merge g where g.organisation_id = $1 and g.state = 'confirmed'
     union all
     select 'link', l.id, l.from_party_id, l.to_party_id, l.named_as, l.data, l.countries, json_build_object('service', l.service,
       'regions', l.regions, 'contractRef', l.contract_ref, 'flowDownOn', l.flow_down_on, 'mechanism', l.mechanism, 'promises', l.promises,
       'source', l.source, 'sourceDate', l.source_date, 'sourceDocument', l.source_document, 'validFrom', l.valid_from, 'validTo', l.valid_to)
     from party_link l
     where l.organisation_id = $1 and l.valid_from <= $2::date and (l.valid_to is null or l.valid_to > $2::date)`,
    [tx.scope.organisationId, asOf],
  )
}

/** Counts a change of parties, merges or links: the last statement of the transaction that made it. */
export async function raiseChainVersion(tx: Transaction): Promise<void> {
  await tx.execute(
    `insert into party_graph (organisation_id, version) values ($1, 1)
     on conflict (organisation_id) do update set version = party_graph.version + 1`,
    [tx.scope.organisationId],
  )
}

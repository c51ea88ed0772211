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
  /** The signed contract that its terms are taken from, as `contractRepository.findAgreedTerms` finds it; null where none is signed. */
  readonly agreed: AgreedOnEngagement | null
  readonly proofs: readonly ChainProof[] | null
  /** Of its latest decision. */
  readonly residual: Residual | null
  readonly currentResidual: Residual | null
  readonly scored: boolean
}

/** What a signed contract promises the organisation itself; null where it doesn't say. */
export type AgreedOnEngagement = {
  readonly contractId: string
  readonly title: string
  readonly breachHours: number | null
  readonly deletionDays: number | null
  readonly audit: boolean | null
}

/** What counts of one obligation on one link on the day, as it was recorded. */
export type ChainProof = {
  readonly id: string
  readonly obligation: string
  readonly promised: boolean
  readonly value: number | null
  readonly countries: readonly string[]
  readonly confirmedOn: string
  readonly validUntil: string | null
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
    readonly mechanism: TransferMechanism | null
    /** The link whose proofs it goes on with; itself where it is the first. */
    readonly proofsOf: string
    readonly proofs: readonly ChainProof[] | null
    readonly source: LinkSource
    readonly sourceDate: string
    readonly sourceDocument: string | null
    readonly validFrom: string
    readonly validTo: string | null
  }
}

/**
 * What tells one state of an organisation's chains from another, and its day today. Vendors, engagements, decisions (which write
 * their engagement) and contracts are told by the transactions that wrote their rows; parties, merges, links and proofs by their count.
 */
export async function findChainVersion(
  tx: Transaction,
  now: Date,
): Promise<{ readonly version: string; readonly today: string }> {
  return tx.one(
    `select to_char($2::timestamptz at time zone o.time_zone, 'YYYY-MM-DD') as today,
       concat_ws('.', coalesce((select g.version from party_graph g where g.organisation_id = $1), 0),
         (select concat_ws('.', count(*), sum(v.xmin::text::bigint)) from vendor v where v.organisation_id = $1),
         (select concat_ws('.', count(*), sum(e.xmin::text::bigint)) from engagement e where e.organisation_id = $1),
         (select concat_ws('.', count(*), sum(c.xmin::text::bigint)) from contract c where c.organisation_id = $1)) as version
     from organisation o where o.id = $1`,
    [tx.scope.organisationId, now],
  )
}

/** Everything that the organisation's chains of one day are made of, in one statement. */
export async function loadChain(tx: Transaction, asOf: string): Promise<ChainPart[]> {
  return tx.query<ChainPart & object>(
    `with proven as (
       select x.link_id, x.engagement_id, json_agg(json_build_object('id', x.id, 'obligation', x.obligation, 'promised', x.promised,
         'value', x.value::float8, 'countries', x.countries, 'confirmedOn', x.confirmed_on, 'validUntil', x.valid_until)) as proofs
       from (
         select distinct on (p.link_id, p.engagement_id, p.obligation) p.* from flow_down_proof p
         where p.organisation_id = $1 and p.withdrawn_at is null and p.confirmed_on <= $2::date
         order by p.link_id, p.engagement_id, p.obligation, p.confirmed_on desc, p.recorded_at desc, p.id desc) x
       group by x.link_id, x.engagement_id)
     select 'party' as kind, p.id, null::uuid as "from", null::uuid as "to", p.name, null::text[] as data, null::text[] as countries,
       json_build_object('country', p.country) as body
     from party p where p.organisation_id = $1 and p.vendor_id is null
     union all
     select 'vendor', v.id, null, null, v.name, null, null, json_build_object('country', v.country, 'legalName', v.legal_name)
     from vendor v where v.organisation_id = $1
     union all
     select 'engagement', e.id, null, e.vendor_id, e.title, null, null, json_build_object('tier', e.tier, 'impact', e.impact, 'facts', e.facts,
       'ownerMemberId', e.owner_member_id, 'ownerName', m.name, 'contractEndsOn', e.contract_ends_on, 'residual', d.residual,
       'currentResidual', e.current_residual, 'scored', e.current_as_of is not null or e.decided_on is not null, 'agreed', a.agreed,
       'proofs', r.proofs)
     from engagement e left join membership m on m.organisation_id = $1 and m.id = e.owner_member_id
       left join proven r on r.engagement_id = e.id
       left join lateral (select json_build_object('contractId', c.id, 'title', c.title, 'breachHours', c.breach_hours::float8,
           'deletionDays', c.deletion_days, 'audit', (c.terms ->> 'auditRight')::boolean) as agreed
         from contract c where c.organisation_id = $1 and c.vendor_id = e.vendor_id and c.state = 'signed'
           and (c.engagement_id = e.id or c.engagement_id is null)
         order by (c.engagement_id is null), (c.sub_processors is null), c.signed_on desc, c.id limit 1) a on true
       left join lateral (select s.residual from decision d join score s on s.organisation_id = $1 and s.id = d.score_id
         where d.organisation_id = $1 and d.engagement_id = e.id order by d.decided_at desc limit 1) d on true
     where e.organisation_id = $1 and e.state = 'open'
     union all
     select 'merge', g.id, g.party_id, g.into_party_id, null, null, null, null
     from party_merge g where g.organisation_id = $1 and g.state = 'confirmed'
     union all
     select 'link', l.id, l.from_party_id, l.to_party_id, l.named_as, l.data, l.countries, json_build_object('service', l.service,
       'regions', l.regions, 'contractRef', l.contract_ref, 'mechanism', l.mechanism, 'proofsOf', coalesce(l.proofs_of, l.id), 'proofs', r.proofs,
       'source', l.source, 'sourceDate', l.source_date, 'sourceDocument', l.source_document, 'validFrom', l.valid_from, 'validTo', l.valid_to)
     from party_link l left join proven r on r.link_id = coalesce(l.proofs_of, l.id)
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

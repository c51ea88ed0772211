import type { Transaction } from '../database'

export type Residual = 'low' | 'moderate' | 'high' | 'critical'
export type TransferMechanism = 'valid' | 'notNeeded' | 'missing'
export type LinkSource = 'answer' | 'notice' | 'list' | 'hand' | 'profile'

/** A vendor (the party of its id, whether or not it has a row), or an open engagement. */
export type ChainRootPart =
  | { readonly kind: 'vendor'; readonly id: string; readonly name: string; readonly body: VendorPart }
  | {
      readonly kind: 'engagement'
      readonly id: string
      readonly to: string
      readonly name: string
      readonly body: EngagementPart
    }

/** A party that is no vendor, a confirmed merge, a link of the day. */
export type ChainRecordPart =
  | { readonly kind: 'party'; readonly id: string; readonly name: string; readonly country: string | null }
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

/** What a source says of a link. Links that say the same share one object. */
export type LinkSaid = {
  readonly namedAs: string
  readonly service: string | null
  /** As its source writes it. */
  readonly data: readonly string[]
  readonly countries: readonly string[]
  readonly regions: readonly string[]
  readonly contractRef: string | null
  readonly mechanism: TransferMechanism | null
  readonly source: LinkSource
  readonly sourceDate: string
  readonly sourceDocument: string | null
  readonly validFrom: string
  /** No longer on this day. */
  readonly validTo: string | null
}

export type LinkPart = {
  readonly kind: 'link'
  readonly id: string
  readonly from: string
  readonly to: string
  readonly said: LinkSaid
  /** The link whose proofs it goes on with; itself where it is the first. */
  readonly proofsOf: string
  readonly proofs: readonly ChainProof[] | null
}

/**
 * What tells one state of an organisation's chains from another, and its day today. Vendors, engagements, decisions (which write
 * their engagement) and contracts are told by the transactions that wrote their rows; `recorded`, that is parties, merges, links
 * and proofs, by their count.
 */
export async function findChainVersion(
  tx: Transaction,
  now: Date,
): Promise<{ readonly version: string; readonly recorded: number; readonly today: string }> {
  return tx.one(
    `select to_char($2::timestamptz at time zone o.time_zone, 'YYYY-MM-DD') as today, g.recorded,
       concat_ws('.', g.recorded,
         (select concat_ws('.', count(*), sum(v.xmin::text::bigint)) from vendor v where v.organisation_id = $1),
         (select concat_ws('.', count(*), sum(e.xmin::text::bigint)) from engagement e where e.organisation_id = $1),
         (select concat_ws('.', count(*), sum(c.xmin::text::bigint)) from contract c where c.organisation_id = $1)) as version
     from organisation o,
       lateral (select coalesce((select version from party_graph where organisation_id = $1), 0) as recorded) g
     where o.id = $1`,
    [tx.scope.organisationId, now],
  )
}

/** What counts of each obligation on the day, by link or engagement. */
const PROVEN = `select x.link_id, x.engagement_id, json_agg(json_build_object('id', x.id, 'obligation', x.obligation, 'promised', x.promised,
    'value', x.value::float8, 'countries', x.countries, 'confirmedOn', x.confirmed_on, 'validUntil', x.valid_until)) as proofs
  from (
    select distinct on (p.link_id, p.engagement_id, p.obligation) p.* from flow_down_proof p
    where p.organisation_id = $1 and p.withdrawn_at is null and p.confirmed_on <= $2::date
    order by p.link_id, p.engagement_id, p.obligation, p.confirmed_on desc, p.recorded_at desc, p.id desc) x
  group by x.link_id, x.engagement_id`

/** Vendors and open engagements as they stand, with what is proven of the engagements' own arrows on the day. */
export async function loadChainRoots(tx: Transaction, asOf: string): Promise<ChainRootPart[]> {
  return tx.query<ChainRootPart & object>(
    `with proven as (${PROVEN})
     select 'vendor' as kind, v.id, null::uuid as "to", v.name, json_build_object('country', v.country, 'legalName', v.legal_name) as body
     from vendor v where v.organisation_id = $1
     union all
     select 'engagement', e.id, e.vendor_id, e.title, json_build_object('tier', e.tier, 'impact', e.impact, 'facts', e.facts,
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
     where e.organisation_id = $1 and e.state = 'open'`,
    [tx.scope.organisationId, asOf],
  )
}

/** A row as it travels: whom it is between in one text, what is said in another, which many links share. */
type Travelling = {
  readonly kind: ChainRecordPart['kind']
  readonly id: string
  readonly ends: string | null
  readonly said: string | null
  readonly proofs: readonly ChainProof[] | null
}

/** Parties, confirmed merges and the links of a day, in one statement. What a hundred thousand links say alike is parsed and kept once. */
export async function loadChainRecord(tx: Transaction, asOf: string): Promise<ChainRecordPart[]> {
  const rows = await tx.query<Travelling & object>(
    `with proven as (${PROVEN})
     select 'party' as kind, p.id, null as ends, json_build_array(p.name, p.country)::text as said, null::json as proofs
     from party p where p.organisation_id = $1 and p.vendor_id is null
     union all
     select 'merge', g.id, concat_ws(' ', g.party_id, g.into_party_id), null, null
     from party_merge g where g.organisation_id = $1 and g.state = 'confirmed'
     union all
     select 'link', l.id, concat_ws(' ', l.from_party_id, l.to_party_id, l.proofs_of), json_build_array(l.named_as,
       l.service, l.data, l.countries, l.regions, l.contract_ref, l.mechanism, l.source, l.source_date, l.source_document, l.valid_from, l.valid_to)::text,
       r.proofs
     from party_link l left join proven r on r.link_id = coalesce(l.proofs_of, l.id)
     where l.organisation_id = $1 and l.valid_from <= $2::date and (l.valid_to is null or l.valid_to > $2::date)`,
    [tx.scope.organisationId, asOf],
  )
  const ids = new Map<string, string>()
  const said = new Map<string, LinkSaid>()
  return rows.map((row) => partOf(row, { ids, said }))
}

function partOf(
  { kind, id, ends, said, proofs }: Travelling,
  known: { readonly ids: Map<string, string>; readonly said: Map<string, LinkSaid> },
): ChainRecordPart {
  const [from = '', to = '', proofsOf = id] = ends?.split(' ') ?? []
  if (kind === 'merge') return { kind, id, from, to }
  if (kind === 'party') {
    const [name, country] = JSON.parse(said ?? '') as [string, string | null]
    known.ids.set(id, id)
    return { kind, id, name, country }
  }
  return {
    ...{ kind, id, proofsOf, proofs },
    from: once(known.ids, from, () => from),
    to: once(known.ids, to, () => to),
    said: once(known.said, said ?? '', saidOf),
  }
}

type Said = [
  ...[string, string | null, string[], string[], string[], string | null, TransferMechanism | null],
  ...[LinkSource, string, string | null, string, string | null],
]

/** In the order of the statement: names of fields in every row would double what travels. */
function saidOf(text: string): LinkSaid {
  const [namedAs, service, data, countries, regions, contractRef, mechanism, ...where] = JSON.parse(text) as Said
  const [source, sourceDate, sourceDocument, validFrom, validTo] = where
  return {
    ...{ namedAs, service, data, countries, regions, contractRef, mechanism },
    ...{ source, sourceDate, sourceDocument, validFrom, validTo },
  }
}

/** What is known under this text, made the first time it is met. */
function once<Kept>(known: Map<string, Kept>, text: string, make: (text: string) => Kept): Kept {
  const before = known.get(text)
  if (before !== undefined) return before
  const made = make(text)
  known.set(text, made)
  return made
}

/** Counts a change of parties, merges or links: the last statement of the transaction that made it. */
export async function raiseChainVersion(tx: Transaction): Promise<void> {
  await tx.execute(
    `insert into party_graph (organisation_id, version) values ($1, 1)
     on conflict (organisation_id) do update set version = party_graph.version + 1`,
    [tx.scope.organisationId],
  )
}

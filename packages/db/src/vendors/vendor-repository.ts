import type { Transaction } from '../database'

export const VENDORS_PER_PAGE = 50

export type VendorSort = 'name' | 'tier' | 'engagements' | 'updated'

export type VendorQuery = {
  /** Part of a name, legal name or domain; empty for all. */
  readonly search: string
  readonly sort: VendorSort
  readonly descending: boolean
  /** From 1. */
  readonly page: number
  readonly category: string | null
  /** An inherent tier, 'none' for vendors without an engagement that has one, null for all. */
  readonly tier: string | null
  readonly state: 'active' | 'archived'
}

export type VendorRow = {
  readonly id: string
  readonly name: string
  readonly legalName: string | null
  readonly category: string | null
  readonly country: string | null
  readonly domain: string | null
  readonly contacts: number
  readonly engagements: number
  /** Of its open engagements the highest; null when none has one. */
  readonly tier: 'low' | 'moderate' | 'high' | 'critical' | null
  /** The weakest current band of its open engagements. */
  readonly band: 'A' | 'B' | 'C' | 'D' | 'E' | null
  readonly updatedAt: Date
  /** How many vendors match, on all pages. */
  readonly total: number
}

const TIERS = "array['low', 'moderate', 'high', 'critical']"

/** Whole constant texts per order, so that nothing from outside reaches the SQL. */
const ORDER: Record<VendorSort, { up: string; down: string }> = {
  name: { up: 'v.name collate "und-x-icu", v.id', down: 'v.name collate "und-x-icu" desc, v.id' },
  tier: {
    up: 'e.rank nulls first, v.name collate "und-x-icu", v.id',
    down: 'e.rank desc nulls last, v.name collate "und-x-icu", v.id',
  },
  engagements: {
    up: 'coalesce(e.engagements, 0), v.name collate "und-x-icu", v.id',
    down: 'coalesce(e.engagements, 0) desc, v.name collate "und-x-icu", v.id',
  },
  updated: { up: 'v.updated_at, v.id', down: 'v.updated_at desc, v.id' },
}

/** One page of vendors with what their engagements say, in one statement. */
export async function listVendors(tx: Transaction, query: VendorQuery): Promise<VendorRow[]> {
  const order = ORDER[query.sort][query.descending ? 'down' : 'up']
  return tx.query<VendorRow>(
    `with page as (
       select v.id, v.name, v.legal_name, v.category, v.country, v.domains[1] as domain, v.updated_at, e.engagements, e.rank, e.band,
         count(*) over () as total, row_number() over (order by ${order}) as place
       from vendor v
       left join (select x.vendor_id, count(*) as engagements, max(array_position(${TIERS}, x.tier)) as rank, max(x.current_band) as band
         from engagement x where x.organisation_id = $1 and x.state = 'open' group by x.vendor_id) e on e.vendor_id = v.id
       where v.organisation_id = $1 and v.state = $2
         and ($3 = '' or v.name ilike $4 or v.legal_name ilike $4 or array_to_string(v.domains, ' ') ilike $4)
         and ($5::text is null or v.category = $5)
         and ($6::text is null or case when $6 = 'none' then e.rank is null else e.rank = array_position(${TIERS}, $6) end)
       order by ${order} limit ${VENDORS_PER_PAGE} offset $7)
     select p.id, p.name, p.legal_name as "legalName", p.category, p.country, p.domain, p.updated_at as "updatedAt", p.total,
       coalesce(p.engagements, 0) as engagements, (${TIERS})[p.rank] as tier, p.band,
       (select count(*) from contact c where c.organisation_id = $1 and c.vendor_id = p.id) as contacts
     from page p order by p.place`,
    [
      tx.scope.organisationId,
      query.state,
      query.search,
      `%${query.search.replace(/[\\%_]/g, '\\$&')}%`,
      query.category,
      query.tier,
      (query.page - 1) * VENDORS_PER_PAGE,
    ],
  )
}

/** The categories in use, with how many active vendors each. */
export function listCategories(tx: Transaction): Promise<{ category: string; count: number }[]> {
  return tx.query(
    `select v.category, count(*) as count from vendor v where v.organisation_id = $1 and v.state = 'active' and v.category is not null
     group by v.category order by v.category`,
    [tx.scope.organisationId],
  )
}

/** What is recorded of a vendor by hand or by import. */
export type VendorFields = {
  readonly name: string
  readonly legalName: string | null
  readonly category: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly registrationNumber: string | null
  readonly website: string | null
  readonly address: string | null
  readonly domains: readonly string[]
  /** Certifications (list) and addresses of policies and lists, by name. */
  readonly details: Readonly<Record<string, unknown>>
}

export type StoredVendor = VendorFields & {
  readonly id: string
  readonly importKey: string | null
  readonly state: 'active' | 'archived'
}

const FIELDS = `v.id, v.name, v.legal_name as "legalName", v.category, v.country, v.registration_number as "registrationNumber", v.website, v.address,
  v.domains, v.details, v.import_key as "importKey", v.state`

/** Every vendor of the organisation: what an import is compared with. */
export function listAllVendors(tx: Transaction): Promise<StoredVendor[]> {
  return tx.query(
    `select ${FIELDS} from vendor v where v.organisation_id = $1 order by v.name collate "und-x-icu", v.id`,
    [tx.scope.organisationId],
  )
}

export async function findVendor(tx: Transaction, id: string): Promise<StoredVendor | undefined> {
  const [row] = await tx.query<StoredVendor>(
    `select ${FIELDS} from vendor v where v.organisation_id = $1 and v.id = $2`,
    [tx.scope.organisationId, id],
  )
  return row
}

/** Vendors that share a domain, or whose names begin alike: the caller compares names more closely. At most 50. */
export function listSimilarVendors(
  tx: Transaction,
  { domains, nameStart }: { readonly domains: readonly string[]; readonly nameStart: string },
): Promise<StoredVendor[]> {
  return tx.query(
    `select ${FIELDS} from vendor v where v.organisation_id = $1 and (v.domains && $2::text[] or ($3 <> '' and (v.name ilike $4 or v.legal_name ilike $4)))
     order by v.name collate "und-x-icu", v.id limit 50`,
    [tx.scope.organisationId, domains, nameStart, `%${nameStart.replace(/[\\%_]/g, '\\$&')}%`],
  )
}

export type NewVendor = VendorFields & {
  readonly id: string
  readonly importKey: string | null
  readonly source: 'manual' | 'import'
}

/** Inserts many at once; a key that is taken is left as it is. @returns the ids that were written */
export async function insertVendors(tx: Transaction, vendors: readonly NewVendor[], at: Date): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `insert into vendor (organisation_id, id, name, legal_name, category, country, registration_number, website, address, domains, details, source,
        import_key, created_at, updated_at)
     select $1, r.id, r.name, r.legal_name, r.category, r.country, r.registration_number, r.website, r.address,
       array(select jsonb_array_elements_text(r.domains)), r.details, r.source, r.import_key, $3, $3
     from jsonb_to_recordset($2) as r (id uuid, name text, legal_name text, category text, country char(2), registration_number text, website text,
       address text, domains jsonb, details jsonb, source text, import_key text)
     on conflict do nothing returning id`,
    [tx.scope.organisationId, JSON.stringify(vendors.map(toColumns)), at],
  )
  return rows.map((row) => row.id)
}

/** Overwrites what is recorded of many vendors. @returns how many were there */
export function updateVendors(
  tx: Transaction,
  vendors: readonly (VendorFields & { readonly id: string })[],
  at: Date,
): Promise<number> {
  return tx.execute(
    `update vendor v set name = r.name, legal_name = r.legal_name, category = r.category, country = r.country, registration_number = r.registration_number,
       website = r.website, address = r.address, domains = array(select jsonb_array_elements_text(r.domains)), details = r.details, updated_at = $3
     from jsonb_to_recordset($2) as r (id uuid, name text, legal_name text, category text, country char(2), registration_number text, website text,
       address text, domains jsonb, details jsonb)
     where v.organisation_id = $1 and v.id = r.id`,
    [tx.scope.organisationId, JSON.stringify(vendors.map(toColumns)), at],
  )
}

function toColumns(vendor: VendorFields & { readonly id: string } & Partial<NewVendor>): object {
  return {
    id: vendor.id,
    name: vendor.name,
    legal_name: vendor.legalName,
    category: vendor.category,
    country: vendor.country,
    registration_number: vendor.registrationNumber,
    website: vendor.website,
    address: vendor.address,
    domains: vendor.domains,
    details: vendor.details,
    source: vendor.source,
    import_key: vendor.importKey,
  }
}

/** @returns false when there is no such vendor */
export async function setVendorState(
  tx: Transaction,
  id: string,
  { state, at }: { readonly state: 'active' | 'archived'; readonly at: Date },
): Promise<boolean> {
  const changed = await tx.execute(
    'update vendor set state = $3, updated_at = $4 where organisation_id = $1 and id = $2',
    [tx.scope.organisationId, id, state, at],
  )
  return changed === 1
}

import { foldName, type StoredVendor, type VendorFacts } from '@rantai/db'
import { changedFacts } from './vendor-facts'
import type { GoodRow } from './check-rows'
import { VendorIndex, type SimilarVendor } from './similar-vendors'

export type PlannedCreation = { readonly row: GoodRow; readonly similar: SimilarVendor | null }
export type PlannedUpdate = {
  readonly row: GoodRow
  readonly id: string
  readonly vendor: VendorFacts
  /** Facts by name, and `contact` for one that is added. */
  readonly changed: readonly string[]
}
export type ImportPlan = {
  readonly creates: readonly PlannedCreation[]
  readonly updates: readonly PlannedUpdate[]
  /** Rows that say what is known already, with the vendor they mean. */
  readonly unchanged: readonly { readonly row: GoodRow; readonly id: string }[]
}

/** What applying would do to the vendors as they are now. An empty cell leaves what is recorded. */
export function planImport(rows: readonly GoodRow[], vendors: readonly StoredVendor[]): ImportPlan {
  const byKey = new Map(vendors.flatMap((vendor) => (vendor.importKey === null ? [] : [[vendor.importKey, vendor]])))
  const index = new VendorIndex(vendors)
  const creates: PlannedCreation[] = []
  const updates: PlannedUpdate[] = []
  const unchanged: { row: GoodRow; id: string }[] = []
  for (const row of rows) {
    const known = byKey.get(foldName(row.vendor.name))
    if (!known) {
      creates.push({ row, similar: index.find(row.vendor) ?? null })
      continue
    }
    const vendor = merged(known, row.vendor)
    const isNewContact = row.contact !== null && !known.contactEmails.includes(row.contact.email.toLowerCase())
    const changed = [...Object.keys(changedFacts(known, vendor)), ...(isNewContact ? ['contact'] : [])]
    if (changed.length === 0) unchanged.push({ row, id: known.id })
    else updates.push({ row, id: known.id, vendor, changed })
  }
  return { creates, updates, unchanged }
}

function merged(known: StoredVendor, given: VendorFacts): VendorFacts {
  return {
    name: given.name,
    legalName: given.legalName ?? known.legalName,
    category: given.category ?? known.category,
    country: given.country ?? known.country,
    registrationNumber: given.registrationNumber ?? known.registrationNumber,
    website: given.website ?? known.website,
    address: given.address ?? known.address,
    domains: given.domains.length > 0 ? given.domains : known.domains,
    details: { ...known.details, ...given.details },
  }
}

import type { StoredVendor } from '@rantai/db'
import { coreName } from './vendor-names'

type Compared = { readonly name: string; readonly legalName: string | null; readonly domains: readonly string[] }

export type SimilarVendor = {
  readonly id: string
  readonly name: string
  /** The domain or name that both have. */
  readonly shared: string
}

/** Vendors by what they could be mistaken for: domains, and names without their legal form. */
export class VendorIndex {
  private readonly byDomain = new Map<string, StoredVendor>()
  private readonly byName = new Map<string, StoredVendor>()

  constructor(vendors: readonly StoredVendor[]) {
    for (const vendor of vendors) {
      for (const domain of vendor.domains) if (!this.byDomain.has(domain)) this.byDomain.set(domain, vendor)
      for (const name of namesOf(vendor)) if (!this.byName.has(name)) this.byName.set(name, vendor)
    }
  }

  /** The vendor already there that this one may be, and why one would think so. */
  find(vendor: Compared): SimilarVendor | undefined {
    for (const domain of vendor.domains) {
      const found = this.byDomain.get(domain)
      if (found) return { id: found.id, name: found.name, shared: domain }
    }
    for (const name of namesOf(vendor)) {
      const found = this.byName.get(name)
      if (found) return { id: found.id, name: found.name, shared: name }
    }
    return undefined
  }
}

function namesOf({ name, legalName }: Compared): string[] {
  return [coreName(name), ...(legalName ? [coreName(legalName)] : [])]
}

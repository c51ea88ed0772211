import type { Formats } from '../locale/formats'
import { text, type Tellers } from './event'

/** What happens to a vendor and its contacts. */
export const vendorEvents: Tellers<
  `vendor.${'archived' | 'created' | 'imported' | 'restored' | 'updated'}` | `contact.${string}` | 'vendors.imported'
> = {
  'vendor.created': () => ({ words: 'Vendor added', mark: 'done' }),
  'vendor.imported': () => ({ words: 'Vendor imported', mark: 'done' }),
  'vendor.updated': (data, format) => ({ words: `Changed: ${changed(data.changes, format)}`, mark: 'done' }),
  'vendor.archived': () => ({ words: 'Vendor archived', mark: 'note' }),
  'vendor.restored': () => ({ words: 'Vendor brought back', mark: 'done' }),
  'vendors.imported': (data) => ({ words: `Vendors imported from ${text(data.fileName)}`, mark: 'done' }),
  'contact.added': (data) => ({ words: `Contact ${text(data.name)} added`, mark: 'done' }),
  'contact.updated': (data) => ({ words: `Contact ${text(data.name)} changed`, mark: 'done' }),
  'contact.removed': (data) => ({ words: `Contact ${text(data.name)} removed`, mark: 'done' }),
}

const factWords: Readonly<Record<string, string>> = {
  name: 'the name',
  legalName: 'the legal name',
  category: 'the category',
  country: 'the country',
  registrationNumber: 'the registration number',
  website: 'the website',
  address: 'the address',
  domains: 'the domains',
  details: 'certificates and links',
}

const changed = (changes: unknown, format: Formats): string =>
  typeof changes === 'object' && changes !== null
    ? format.list(Object.keys(changes).map((name) => factWords[name] ?? name))
    : 'the facts'

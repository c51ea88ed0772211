import { english } from '@rantai/ui/words'
import type { Formats } from '../locale/formats'
import { text, type Tellers } from './event'

/** What happens to a vendor and its contacts. */
export const vendorEvents: Tellers<
  `vendor.${'archived' | 'created' | 'imported' | 'restored' | 'updated'}` | `contact.${string}` | 'vendors.imported'
> = {
  'vendor.created': (_, { say }) => ({ words: say('Vendor added'), mark: 'done' }),
  'vendor.imported': (_, { say }) => ({ words: say('Vendor imported'), mark: 'done' }),
  'vendor.updated': (data, format) => ({
    words: format.say('Changed: {facts}', { facts: changed(data.changes, format) }),
    mark: 'done',
  }),
  'vendor.archived': (_, { say }) => ({ words: say('Vendor archived'), mark: 'note' }),
  'vendor.restored': (_, { say }) => ({ words: say('Vendor brought back'), mark: 'done' }),
  'vendors.imported': (data, { say }) => ({
    words: say('Vendors imported from {file}', { file: text(data.fileName) }),
    mark: 'done',
  }),
  'contact.added': (data, { say }) => ({ words: say('Contact {name} added', { name: text(data.name) }), mark: 'done' }),
  'contact.updated': (data, { say }) => ({
    words: say('Contact {name} changed', { name: text(data.name) }),
    mark: 'done',
  }),
  'contact.removed': (data, { say }) => ({
    words: say('Contact {name} removed', { name: text(data.name) }),
    mark: 'done',
  }),
}

const factWords: Readonly<Record<string, string>> = english({
  name: 'the name',
  legalName: 'the legal name',
  category: 'the category',
  country: 'the country',
  registrationNumber: 'the registration number',
  website: 'the website',
  address: 'the address',
  domains: 'the domains',
  details: 'certificates and links',
})

const changed = (changes: unknown, { say, list }: Formats): string =>
  typeof changes === 'object' && changes !== null
    ? list(Object.keys(changes).map((name) => say(factWords[name] ?? name)))
    : say('the facts')

import type { ListedParty } from '@rantai/questionnaires/chain'
import { countryOf } from '../vendors/country-names'
import { registrableDomain } from './registrable-domain'

/** A cell or an item as it was read: its text, and the first address that it links to. */
export type Cell = { readonly text: string; readonly address?: string | undefined }

type Field = 'name' | 'purpose' | 'countries' | 'data' | 'address' | 'registration'

/**
 * What heads of published lists mean, in the languages of the product, tried in this order: "data location" is a place,
 * "purpose of processing" a purpose.
 */
const heads: readonly (readonly [Field, RegExp])[] = [
  ['countries', /countr|location|region|jurisdiction|negara|lokasi|quốcgia|địađiểm|ประเทศ|สถานที่/u],
  [
    'purpose',
    /purpose|description|activit|function|nature|service|role|tujuan|layanan|perkhidmatan|mụcđích|dịchvụ|วัตถุประสงค์|บริการ/u,
  ],
  ['name', /processor|vendor|entity|company|provider|thirdpart|supplier|name|nama|tên|ชื่อ/u],
  ['data', /data|dữliệu|ข้อมูล/u],
  ['registration', /registration|uen|nib/u],
  ['address', /website|url|link|policy|moreinformation|situs/u],
]
/** Heads that name two of these at once mean the one who is listed. */
const whole =
  /^(sub)?processors?$|^(sub)?processor(name)?$|^(name|vendor|company|entity|provider)(name)?$|^serviceprovider$|^nameof/u

/** The field of each head; undefined where nothing is read from it. The first column of a field counts. */
export function fieldsOf(columns: readonly string[]): (Field | undefined)[] {
  const used = new Set<Field>()
  return columns.map((column) => {
    const plain = column
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}]/gu, '')
    const field = whole.test(plain) ? 'name' : heads.find(([, head]) => head.test(plain))?.[0]
    if (field === undefined || used.has(field)) return undefined
    used.add(field)
    return field
  })
}

/** One entry from the cells of a row; undefined where it names nobody. */
export function entryOf(fields: readonly (Field | undefined)[], cells: readonly Cell[]): ListedParty | undefined {
  const cellOf = (field: Field): Cell | undefined => {
    const at = fields.indexOf(field)
    return at === -1 ? undefined : cells[at]
  }
  const text = (field: Field): string | undefined => tidy(cellOf(field)?.text ?? '') || undefined
  const name = text('name')
  if (name === undefined) return undefined
  const [countries, data] = [cellOf('countries')?.text, cellOf('data')?.text]
  const address = cellOf('name')?.address ?? cellOf('address')?.address ?? text('address')
  return listed({
    ...{ name, purpose: text('purpose'), address, registration: text('registration') },
    countries: countries === undefined ? undefined : countriesIn(countries),
    data:
      data === undefined
        ? undefined
        : data
            .split(/[;,\n]/u)
            .map(tidy)
            .filter(Boolean),
  })
}

/** An entry without what isn't said, and with the domain that its address belongs to. */
export function listed(entry: Omit<ListedParty, 'domain'>): ListedParty {
  const domain = entry.address === undefined ? undefined : registrableDomain(entry.address)
  const said = Object.entries({ ...entry, domain }).filter(([, value]) => value !== undefined && value.length > 0)
  return { name: entry.name, ...Object.fromEntries(said) }
}

const unions: Record<string, string> = { eu: 'EU', 'european union': 'EU', eea: 'EEA', 'european economic area': 'EEA' }

/** Codes of the countries that a text lists; what is no country stays as it is written ("Global", a union, a region). */
export function countriesIn(text: string): string[] {
  const parts = text
    .replace(/\([^)]*\)/gu, '')
    .split(/[,;/\n&|]|\band\b/u)
    .map(tidy)
  const codes = parts.filter(Boolean).map((part) => {
    const name = part.replace(/^the /iu, '')
    return unions[name.toLowerCase()] ?? countryOf(name) ?? name
  })
  return [...new Set(codes)]
}

/** Spaces of any kind are one, and none stands at an end. */
export const tidy = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim()

import { countryCodes } from '@rantai/questionnaires/facts'
import { threeLetterCodes } from './three-letter-codes'

const languages = ['en', 'id', 'ms', 'th', 'vi']
/** Names that registers and people use and the tables of names don't have. */
const others: Record<string, string> = {
  America: 'US',
  'Brunei Darussalam': 'BN',
  Burma: 'MM',
  'Czech Republic': 'CZ',
  'East Timor': 'TL',
  'Great Britain': 'GB',
  Holland: 'NL',
  Korea: 'KR',
  'Lao PDR': 'LA',
  'Lao People’s Democratic Republic': 'LA',
  Macau: 'MO',
  'People’s Republic of China': 'CN',
  'Republic of Korea': 'KR',
  'Russian Federation': 'RU',
  Turkey: 'TR',
  UAE: 'AE',
  'United States of America': 'US',
  USA: 'US',
  'Viet Nam': 'VN',
}
let byName: Map<string, string> | undefined

/** The code of a country written as a code of two or three letters or as a name in any of the product's languages; undefined when it is none. */
export function countryOf(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  if (countryCodes.has(code)) return code
  const ofThree = threeLetterCodes.get(code)
  if (ofThree !== undefined && countryCodes.has(ofThree)) return ofThree
  byName ??= namesOfAll()
  return byName.get(plain(text))
}

function namesOfAll(): Map<string, string> {
  const names = new Map<string, string>()
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames(language, { type: 'region', style })
      for (const code of countryCodes) for (const name of spellingsOf(display.of(code) ?? code)) names.set(name, code)
    }
  }
  for (const [name, code] of Object.entries(others)) names.set(plain(name), code)
  return names
}

/** A name as it stands, without what follows in brackets, and what stands there: Myanmar (Burma). */
const spellingsOf = (name: string): string[] =>
  [name, name.replace(/\s*\(.*\)$/, ''), /\((.*)\)$/.exec(name)?.[1] ?? name].map(plain)

/** Letters alone, without case, Latin accents, spaces and marks: Côte d’Ivoire is cotedivoire. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f.,'’\s-]+/g, '')

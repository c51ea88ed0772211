import { countryCodes } from '@rantai/questionnaires/facts'

const languages = ['en', 'id', 'ms', 'th', 'vi']
const others: Record<string, string> = {
  uk: 'GB',
  usa: 'US',
  us: 'US',
  korea: 'KR',
  laos: 'LA',
  burma: 'MM',
  brunei: 'BN',
  vietnam: 'VN',
}
let byName: Map<string, string> | undefined

/** The code of a country written as code or name in any of the product's languages; undefined when it is none. */
export function countryOf(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  if (countryCodes.has(code)) return code
  byName ??= namesOfAll()
  return byName.get(plain(text))
}

function namesOfAll(): Map<string, string> {
  const names = new Map(Object.entries(others))
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: 'region' })
    for (const code of countryCodes) names.set(plain(display.of(code) ?? code), code)
  }
  return names
}

const plain = (text: string) =>
  text
    .trim()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.\s]+/g, '')

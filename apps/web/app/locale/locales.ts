/** The languages people here read; the first is the fallback. */
export const locales = ['en', 'id', 'ms', 'th', 'vi'] as const

export type Locale = (typeof locales)[number]

const zonesByLocale = {
  id: 'Asia/Jakarta',
  ms: 'Asia/Kuala_Lumpur',
  th: 'Asia/Bangkok',
  vi: 'Asia/Ho_Chi_Minh',
  en: 'Asia/Singapore',
} as const satisfies Record<Locale, string>

/** A region in the language tag says more about the clock than the language does (en-PH, en-MY, …). */
const zonesByRegion: Readonly<Record<string, string>> = {
  BN: 'Asia/Brunei',
  ID: 'Asia/Jakarta',
  KH: 'Asia/Phnom_Penh',
  LA: 'Asia/Vientiane',
  MM: 'Asia/Yangon',
  MY: 'Asia/Kuala_Lumpur',
  PH: 'Asia/Manila',
  SG: 'Asia/Singapore',
  TH: 'Asia/Bangkok',
  TL: 'Asia/Dili',
  VN: 'Asia/Ho_Chi_Minh',
}

/** The time zone that most of a country's people keep, for the countries of this region. */
export const zoneOfCountry = (code: string): string | undefined => zonesByRegion[code]

export type LocaleSettings = { readonly locale: Locale; readonly timeZone: string }

type Wish = { readonly language: string; readonly region: string | undefined; readonly weight: number }

/** The wishes of an Accept-Language header, strongest first; malformed parts are left out. */
function wishesOf(header: string): Wish[] {
  return header
    .slice(0, 500)
    .split(',')
    .flatMap((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const [language = '', ...subtags] = tag.split('-')
      const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='))
      const weight = quality === undefined ? 1 : Number(quality.slice(2))
      if (!/^[a-z]{2,3}$/i.test(language) || !(weight > 0)) return []
      const region = subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag))?.toUpperCase()
      return [{ language: language.toLowerCase(), region, weight }]
    })
    .sort((left, right) => right.weight - left.weight)
}

function known(text: string | null | undefined): Locale | undefined {
  return locales.find((locale) => locale === text)
}

/** Zones known to be some, as every request asks. Only those are kept: what browsers make up has no end. */
const zones = new Set<string>()

export function isTimeZone(name: string): boolean {
  if (zones.has(name)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    zones.add(name)
    return true
  } catch {
    return false
  }
}

type Sources = {
  /** The header Accept-Language. */
  readonly acceptLanguage: string | null
  /** What this browser keeps, or the address says. */
  readonly kept?: string | null | undefined
  /** What the browser told of its clock (cookie `rantai_zone`). */
  readonly browserZone: string | undefined
  /** What the person chose; wins. */
  readonly chosen?: { readonly locale: string | null; readonly timeZone: string | null } | undefined
}

/** Language and clock of a request: what the person chose, else what the browser keeps or says, else the region's. */
export function localeSettings({ acceptLanguage, kept, browserZone, chosen }: Sources): LocaleSettings {
  const wishes = wishesOf(acceptLanguage ?? '')
  const wish = wishes.find(({ language }) => known(language))
  const locale = known(chosen?.locale) ?? known(kept) ?? known(wish?.language) ?? 'en'
  const byRegion = wishes.map(({ region }) => zonesByRegion[region ?? '']).find(Boolean)
  const zone = [chosen?.timeZone, browserZone, byRegion].find((name) => name && isTimeZone(name))
  return { locale, timeZone: zone ?? zonesByLocale[locale] }
}

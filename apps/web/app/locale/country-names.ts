import type { Locale } from './locales'

/** Making one costs more than a page of names; there are five languages. */
const known = new Map<Locale, Intl.DisplayNames>()

/** Names of countries in the reader's language. For loaders: browsers name some otherwise. */
export function countryNames(locale: Locale): (code: string | null) => string | null {
  const names = known.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' })
  known.set(locale, names)
  return (code) => (code === null ? null : (names.of(code) ?? code))
}

import type { Locale } from './locales'

/** Making one costs more than a page of names; there are five languages. */
const known = new Map<Locale, Intl.DisplayNames>()

/**
 * Names of countries in the reader's language; what is no code, as a place on a list that none was found for, stays as it
 * was written. For loaders: browsers name some otherwise.
 */
export function countryNames(locale: Locale): (code: string | null) => string | null {
  const names = known.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' })
  known.set(locale, names)
  return (code) => (code === null || !/^[A-Z]{2}$/u.test(code) ? code : (names.of(code) ?? code))
}

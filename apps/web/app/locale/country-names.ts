import type { Locale } from './locales'

/** Names of countries in the reader's language. For loaders: browsers name some otherwise. */
export function countryNames(locale: Locale): (code: string | null) => string | null {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  return (code) => (code === null ? null : (names.of(code) ?? code))
}

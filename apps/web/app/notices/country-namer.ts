import { countryNames } from '../locale/country-names'
import type { Locale } from '../locale/locales'

/** Names of the places that a page names, made on the server: browsers name some otherwise. */
export function namesOfCountries(locale: Locale, codes: readonly string[]): Record<string, string> {
  const name = countryNames(locale)
  return Object.fromEntries([...new Set(codes)].map((code) => [code, name(code) ?? code]))
}

/** The same as a look-up, where it is drawn. */
export const namedIn =
  (names: Readonly<Record<string, string>>) =>
  (code: string): string =>
    names[code] ?? code

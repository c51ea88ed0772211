import type { SignedIn } from '@rantai/use-cases/access'
import { locales, localeSettings, type Locale, type LocaleSettings } from './locales'

/** The cookie a page sets with the browser's own time zone; nothing secret, read by scripts. */
export const zoneCookie = 'rantai_zone'

/** The cookie with the language that was chosen by hand, or by the invitation whose link was opened. */
const languageCookie = 'rantai_language'

/** The name of the language in an address, for browsers that keep no cookies. */
const languageParameter = 'language'

/** Keeps a language for a year in this browser; the line of a Set-Cookie header. */
export const keptLanguage = (locale: Locale): string =>
  `${languageCookie}=${locale}; Path=/; Max-Age=31536000; Secure; HttpOnly; SameSite=Lax`

/**
 * Where the page of an invitation is in the invitation's language: undefined once somebody chose, and where it says
 * English, which is what it says when nobody chose either.
 */
export function inLanguageOf(
  request: Request,
  invited: string,
): { readonly to: string; readonly keep: string } | undefined {
  const locale = locales.find((each) => each === invited)
  if (locale === undefined || locale === 'en' || keptOf(request) !== undefined) return undefined
  const url = new URL(request.url)
  if (url.searchParams.has(languageParameter)) return undefined
  url.searchParams.set(languageParameter, locale)
  return { to: url.pathname + url.search, keep: keptLanguage(locale) }
}

function keptOf(request: Request): Locale | undefined {
  const cookies = request.headers.get('cookie') ?? ''
  const kept = new RegExp(`(?:^|;\\s*)${languageCookie}=([a-z]{2})(?:;|$)`).exec(cookies)?.[1]
  return locales.find((locale) => locale === kept)
}

/** Language and clock of a request; `chosen` is what the signed-in person set. */
export function localeOf(
  request: Request,
  chosen?: { readonly locale: string | null; readonly timeZone: string | null },
): LocaleSettings {
  const cookies = request.headers.get('cookie') ?? ''
  const zone = new RegExp(`(?:^|;\\s*)${zoneCookie}=([A-Za-z0-9_+%/-]{1,60})`).exec(cookies)?.[1]
  return localeSettings({
    acceptLanguage: request.headers.get('accept-language'),
    kept: keptOf(request) ?? new URL(request.url).searchParams.get(languageParameter),
    browserZone: zone === undefined ? undefined : decodeZone(zone),
    chosen,
  })
}

/**
 * What a signed-in person chose; the clock of the organisation where they chose none, so that colleagues read the same
 * times and days as its deadlines, wherever their browsers are.
 */
export function chosenOf(signedIn: SignedIn | undefined) {
  if (!signedIn) return undefined
  const { person, organisation } = signedIn
  return { locale: person.locale, timeZone: person.timeZone ?? organisation?.timeZone ?? null }
}

function decodeZone(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

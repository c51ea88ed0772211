import type { SignedIn } from '@rantai/use-cases/access'
import { localeSettings, type LocaleSettings } from './locales'

/** The cookie a page sets with the browser's own time zone; nothing secret, read by scripts. */
export const zoneCookie = 'rantai_zone'

/** Language and clock of a request; `chosen` is what the signed-in person set. */
export function localeOf(
  request: Request,
  chosen?: { readonly locale: string | null; readonly timeZone: string | null },
): LocaleSettings {
  const cookies = request.headers.get('cookie') ?? ''
  const zone = new RegExp(`(?:^|;\\s*)${zoneCookie}=([A-Za-z0-9_+%/-]{1,60})`).exec(cookies)?.[1]
  return localeSettings({
    acceptLanguage: request.headers.get('accept-language'),
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

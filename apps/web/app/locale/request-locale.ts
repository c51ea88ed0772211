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

function decodeZone(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

import { locales, type Locale } from '../locale/locales'

/** The language that an address asks for (`?language=th`), else the reader's own. */
export function askedLocale(request: Request, own: Locale): Locale {
  const asked = new URL(request.url).searchParams.get('language')
  return locales.find((each) => each === asked) ?? own
}

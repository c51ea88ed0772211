import { translationOf } from '@rantai/questionnaires/translations'
import type { LinkPage } from '@rantai/use-cases'
import type { Locale } from '../locale/locales'

/** The page of a link with its packs named in the reader's language, as far as they are translated. */
export function translateLink(link: LinkPage, locale: Locale): LinkPage {
  const packs = link.packs.map((pack) => ({ ...pack, title: translationOf(locale, pack.title)?.text ?? pack.title }))
  return { ...link, packs }
}

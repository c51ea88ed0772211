import { translatedContent } from '../content/locales'
import type { LocalText } from '../model/shape'
import type { TranslatedLanguage, TranslationStatus } from './translated-texts'

export type Translation = { readonly text: string; readonly status: TranslationStatus }

const catalogues = new Map<string, ReadonlyMap<string, Translation>>()

function catalogueOf(language: string): ReadonlyMap<string, Translation> {
  const known = catalogues.get(language)
  if (known) return known
  const made = new Map<string, Translation>()
  for (const folder of Object.values(translatedContent)) {
    const texts = Object.hasOwn(folder, language) ? folder[language as TranslatedLanguage] : undefined
    if (!texts) continue
    for (const [english, text] of Object.entries(texts.machine)) made.set(english, { text, status: 'machine' })
    for (const [english, text] of Object.entries(texts.reviewed)) made.set(english, { text, status: 'reviewed' })
  }
  catalogues.set(language, made)
  return made
}

/** What says the same as this English text of a shipped pack; undefined where nothing does. */
export function translationOf(language: string, english: string): Translation | undefined {
  return catalogueOf(language).get(english)
}

/**
 * A value made of packs with the reader's language added to every text that has it not, as far as it is translated.
 * What a text says in that language already stays: an organisation's own pack knows best.
 */
export function withTranslations<T>(value: T, language: string): T {
  const catalogue = catalogueOf(language)
  return catalogue.size === 0 ? value : (translated(value, { language, catalogue }) as T)
}

type Into = { readonly language: string; readonly catalogue: ReadonlyMap<string, Translation> }

function translated(value: unknown, into: Into): unknown {
  if (Array.isArray(value)) return value.map((each) => translated(each, into))
  if (typeof value !== 'object' || value === null) return value
  if (isLocalText(value)) {
    const found = into.catalogue.get(value.en)
    return found === undefined || Object.hasOwn(value, into.language)
      ? value
      : { ...value, [into.language]: found.text }
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, translated(part, into)]))
}

const isLocalText = (value: object): value is LocalText => 'en' in value && typeof value.en === 'string'

/** How sure all these texts are in a language: `english` where one isn't translated, `machine` where one is by machine. */
export function statusOf(texts: readonly (LocalText | undefined)[], language: string): TranslationStatus | 'english' {
  if (language === 'en') return 'reviewed'
  const given = texts.filter((text) => text !== undefined)
  const statuses = given.map((text) => {
    const found = translationOf(language, text.en)
    if (text[language] !== undefined && text[language] !== found?.text) return 'reviewed'
    return found?.status ?? 'english'
  })
  if (statuses.includes('english')) return 'english'
  return statuses.includes('machine') ? 'machine' : 'reviewed'
}

import { translationOf } from '@rantai/questionnaires/translations'
import type { LimitView, SaidValue } from '@rantai/use-cases'
import type { Locale } from './locales'

/** What a shipped pack says in English, in the reader's language; as it is where nothing says the same. */
export type PackTexts = (english: string) => string

/** For fields that hold a pack's texts, never for people's own words: equal words would be taken for a pack's. */
export function packTextsIn(locale: Locale): PackTexts {
  return locale === 'en' ? (english) => english : (english) => translationOf(locale, english)?.text ?? english
}

type Titled = { readonly title: string }
type Worded = { readonly text: string }

/** Packs, components and sections with their titles in the reader's language. */
export const titledIn = <Each extends Titled>(texts: PackTexts, all: readonly Each[]): Each[] =>
  all.map((each) => ({ ...each, title: texts(each.title) }))

/** Questions and choices with their words in the reader's language. */
export const wordedIn = <Each extends Worded>(texts: PackTexts, all: readonly Each[]): Each[] =>
  all.map((each) => ({ ...each, text: texts(each.text) }))

/** An answer with the words of its choices in the reader's language; what the vendor typed stays. */
export function saidIn<Said extends SaidValue | null | undefined>(texts: PackTexts, said: Said): Said {
  return said?.kind === 'texts' ? { ...said, texts: said.texts.map(texts) } : said
}

/** A limit with the rule's words in the reader's language. */
export function limitIn<Limit extends LimitView>(texts: PackTexts, limit: Limit): Limit {
  const { floor, subject, clear, source } = limit
  const inReaders = (text: string | null) => (text === null ? null : texts(text))
  return {
    ...limit,
    subject: floor !== null || subject === null ? inReaders(subject) : reasonIn(texts, subject),
    clear: inReaders(clear),
    source: inReaders(source),
  }
}

/** A reason stands as the end of another sentence: its rule begins it with a capital, and may end it with a full stop. */
function reasonIn(texts: PackTexts, reason: string): string {
  const whole = reason.charAt(0).toUpperCase() + reason.slice(1)
  for (const written of [whole, `${whole}.`, reason]) {
    const text = texts(written)
    if (text === written) continue
    const isName = text.charAt(1) !== text.charAt(1).toLowerCase()
    return (isName ? text : text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/u, '')
  }
  return reason
}

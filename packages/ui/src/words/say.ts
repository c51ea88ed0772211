import { IntlMessageFormat } from 'intl-messageformat'
import type { ReactNode } from 'react'

/** Texts of one language by the English that each says, as ICU messages. */
export type Texts = Readonly<Record<string, string>>

/**
 * One language's texts: by machine and not read by a person who speaks the language, or read by one. When the English
 * changes, the text no longer stands for anything.
 */
export type Catalogue = { readonly machine: Texts; readonly reviewed: Texts }

type Values = Readonly<Record<string, string | number>>

/**
 * An English ICU message in the reader's language, filled in; English where it is not translated. Names and what people
 * wrote come as values: they are never read as a message. A text that no catalogue has and that takes no values comes
 * back as it is.
 * @throws Error when the message names a value that isn't there
 */
export type Say = (english: string, values?: Values) => string

/** A part of a sentence in tags: `<b>…</b>` is drawn by the entry `b`. */
export type Tags = Readonly<Record<string, (inner: ReactNode) => ReactNode>>

export type Speaker = {
  /** The language that is spoken: English for whatever no catalogue is kept of. */
  readonly language: string
  readonly say: Say
  /** The same with elements as values and as tags, in pieces for React. */
  readonly sayRich: (english: string, values: Readonly<Record<string, ReactNode>>, tags: Tags) => ReactNode[]
  /** Whether there are texts translated by machine that no person read. */
  readonly isByMachine: boolean
  /** Whether something said so far was one of them. */
  readonly saidByMachine: () => boolean
}

/** Who says words in one language. */
export function speakerOf(locale: string, catalogue: Catalogue | undefined): Speaker {
  let byMachine = false
  const found = (english: string): Message => {
    const reviewed = textFor(catalogue?.reviewed, english)
    const machine = reviewed === undefined ? textFor(catalogue?.machine, english) : undefined
    byMachine ||= machine !== undefined
    const translated = reviewed ?? machine
    return translated === undefined ? { language: 'en', text: english } : { language: locale, text: translated }
  }
  return {
    language: catalogue ? locale : 'en',
    isByMachine: Object.keys(catalogue?.machine ?? {}).length > 0,
    say: (english, values) => {
      const message = found(english)
      if (values === undefined) return plain(message, english)
      return String(formatOf(message, { rich: false }).format(values))
    },
    sayRich: (english, values, tags) => {
      const made = formatOf(found(english), { rich: true }).format<ReactNode>({ ...values, ...piecesOf(tags) })
      return Array.isArray(made) ? made : [made]
    },
    saidByMachine: () => byMachine,
  }
}

type Message = { readonly language: string; readonly text: string }

/** Most texts have nothing to fill in, and a text from elsewhere may have braces of its own. */
function plain(message: Message, english: string): string {
  const isTranslated = message.text !== english
  return isTranslated && message.text.includes('{')
    ? String(formatOf(message, { rich: false }).format({}))
    : message.text
}

const piecesOf = (tags: Tags) =>
  Object.fromEntries(Object.entries(tags).map(([name, draw]) => [name, (inner: ReactNode[]) => draw(inner)]))

const textFor = (texts: Texts | undefined, english: string): string | undefined =>
  texts !== undefined && Object.hasOwn(texts, english) ? texts[english] : undefined

/** Parsed messages: as many as the catalogues have, whatever is said. */
const parsed = new Map<string, IntlMessageFormat>()

function formatOf({ language, text }: Message, { rich }: { readonly rich: boolean }): IntlMessageFormat {
  const key = `${language} ${rich ? '<>' : ''} ${text}`
  let format = parsed.get(key)
  // Where nothing is drawn, a "<" is a character, and React escapes it.
  if (!format) parsed.set(key, (format = new IntlMessageFormat(text, language, undefined, { ignoreTag: !rich })))
  return format
}

/**
 * Marks English of a table of words for the catalogues; it is said where it is drawn: `say(words[state])`. Changes
 * nothing.
 */
export const english = <const T>(words: T): T => words

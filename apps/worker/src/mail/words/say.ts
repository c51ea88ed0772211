import { IntlMessageFormat } from 'intl-messageformat'
import { id } from './id'
import type { MailWords } from './mail-words'
import { ms } from './ms'
import { th } from './th'
import { vi } from './vi'

/** The languages that mails are translated into, besides English. */
export const mailWords: Readonly<Record<string, MailWords>> = { id, ms, th, vi }

type Values = Readonly<Record<string, string | number>>

/**
 * An English ICU message in the language of the mail, filled in; English where it is not translated.
 * Names and what people wrote come as values: they are never read as a message.
 * @throws Error when the message names a value that isn't there
 */
export type Say = (english: string, values?: Values) => string

type Speaker = {
  /** The language that is spoken: English for whatever no catalogue is kept of. */
  readonly language: string
  readonly say: Say
  /** Whether something said so far was translated by machine and read by nobody. */
  readonly saidByMachine: () => boolean
}

/** Who says the words of one mail. */
export function speakerOf(locale: string): Speaker {
  const words = Object.hasOwn(mailWords, locale) ? mailWords[locale] : undefined
  let byMachine = false
  const say: Say = (english, values = {}) => {
    const reviewed = wordsFor(words?.reviewed, english)
    const machine = reviewed === undefined ? wordsFor(words?.machine, english) : undefined
    byMachine ||= machine !== undefined
    const translated = reviewed ?? machine
    return translated === undefined
      ? fill({ language: 'en', message: english }, values)
      : fill({ language: locale, message: translated }, values)
  }
  return { language: words ? locale : 'en', say, saidByMachine: () => byMachine }
}

const wordsFor = (texts: MailWords['machine'] | undefined, english: string): string | undefined =>
  texts !== undefined && Object.hasOwn(texts, english) ? texts[english] : undefined

/** Parsed messages: as many as the catalogues have, whatever is mailed. */
const parsed = new Map<string, IntlMessageFormat>()

function fill({ language, message }: { readonly language: string; readonly message: string }, values: Values): string {
  const key = `${language} ${message}`
  let format = parsed.get(key)
  // No tags: a "<" is a character here, and React escapes it.
  if (!format) parsed.set(key, (format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true })))
  return String(format.format(values))
}

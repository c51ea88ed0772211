import { formatDate } from '@rantai/ui/format'
import { z } from 'zod'
import type { Say } from '../words/say'
import type { Letter } from './letter'

/** What a letter is written from, beside its own data. */
export type Occasion = {
  readonly toName: string
  readonly link: string | undefined
  readonly publicUrl: string
  /** How dates are written. */
  readonly locale: string
  /** Every sentence goes through here, as English. */
  readonly say: Say
}

export type Template = (data: unknown, occasion: Occasion) => Letter

export const dateText = z.iso.date()

/** Dates in mails are written out: a number like 3/4 means two things in this region. */
export function longDate(date: string, locale: string): string {
  return formatDate(date, locale, { timeZone: 'UTC', style: 'full' })
}

/** A moment as a zone's clocks show it, the zone named. */
export const longMoment = (at: string, { locale, timeZone }: { locale: string; timeZone: string }): string =>
  `${formatDate(at, locale, { timeZone, style: 'full' })}, ${formatDate(at, locale, { timeZone, style: 'time' })} (${timeZone})`

/** A template with its data checked: malformed data fails the job and says what is missing, not half a mail. */
export function template<Data>(schema: z.ZodType<Data>, write: (data: Data, occasion: Occasion) => Letter): Template {
  return (data, occasion) => withFullStops(write(schema.parse(data), occasion))
}

/** A sentence that ends in a name such as "Pte. Ltd." has its full stop already; what people wrote is left as it is. */
function withFullStops(letter: Letter): Letter {
  const once = (sentence: string): string => sentence.replaceAll(/(?<!\.)\.\.(?=\s|$)/g, '.')
  return { ...letter, paragraphs: letter.paragraphs.map(once), footer: once(letter.footer) }
}

export const button = (text: string, link: string | undefined): Pick<Letter, 'button'> =>
  link === undefined ? {} : { button: { text, href: link } }

export const open = (publicUrl: string, path: string) => new URL(path, publicUrl).href

/** The question by its words: its number means nothing to somebody who reads a mail. */
export const aboutQuestion = (say: Say, question: string | null | undefined): string[] =>
  question ? [say('It is about: “{question}”', { question })] : []

/** What a mail about a word says where its writer waits for none. */
export const noReplyNeeded = (say: Say, noReply: boolean): string[] => (noReply ? [say('No reply is needed.')] : [])

/** A country in the reader's language; its code where the language has no name for it. */
export const countryName = (code: string, locale: string): string =>
  new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' }).of(code) ?? code

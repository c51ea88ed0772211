import { speakerOf as speakerIn, type Speaker } from '@rantai/ui/words'
import { id } from './id'
import type { MailWords } from './mail-words'
import { ms } from './ms'
import { th } from './th'
import { vi } from './vi'

export type { Say } from '@rantai/ui/words'

/** The languages that mails are translated into, besides English. */
export const mailWords: Readonly<Record<string, MailWords>> = { id, ms, th, vi }

/** Who says the words of one mail. */
export const speakerOf = (locale: string): Speaker =>
  speakerIn(locale, Object.hasOwn(mailWords, locale) ? mailWords[locale] : undefined)

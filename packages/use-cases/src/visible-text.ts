import { english } from '@rantai/questionnaires/wording'

/**
 * Characters that nobody sees: some turn the direction of what follows, others make two names of one. Those that join letters
 * (U+200C, U+200D) belong to the writing of some languages.
 */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF]/u

/** Whether a name or a line reads as it was typed. */
export const readsAsTyped = (text: string): boolean => !INVISIBLE.test(text)

export const HIDES = english('It holds a character that nobody sees. Type it instead of pasting it.')

/**
 * Whether a name that mails carry to people who don't know the sender is no link: mail programs make one of a web address,
 * wherever it stands. A name that is a domain (booking.com) stays a name.
 */
export const namesNoAddress = (text: string): boolean => !/:\/\/|\bwww\./iu.test(text)

export const HOLDS_ADDRESS = english(
  'Leave out the web address: a name stands in mails, and would become a link there.',
)

/** A title as one line, as fields of one line take it: it becomes the subject of mails. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ')

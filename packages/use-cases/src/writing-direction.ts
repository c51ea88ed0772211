import { english } from '@rantai/questionnaires/wording'

/** Characters that nobody sees and that turn the direction of what follows: a name with one can be read as another. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

/** Whether a name or a line reads in the order in which it was typed. */
export const turnsNothing = (text: string): boolean => !TURNING.test(text)

export const TURNS = english(
  'It holds an invisible character that turns the direction of writing. Type it instead of pasting it.',
)

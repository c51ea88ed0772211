import { isIsoDate } from '../../cadence/calendar'
import type { AnswerValue } from '../../model/answer'
import type { AnswerSpec } from '../../model/question'
import { type ByteReader, type ByteWriter, dayNumber, isoDay } from './bytes'

/**
 * How the values of one question become numbers: `indexOf` a small one below `count` for the usual values, -1 for others;
 * `write` in full for those others, false for what can't be said without its text. No text of an answer is ever written.
 */
export type ValueCoding = {
  count: number
  indexOf: (value: unknown) => number
  valueAt: (index: number) => AnswerValue
  write: (value: unknown, to: ByteWriter) => boolean
  read: (from: ByteReader) => AnswerValue
}

/** A value that nothing reads: that there is one is all that is kept. */
export const given: ValueCoding = {
  count: 1,
  indexOf: () => 0,
  valueAt: () => '',
  write: () => true,
  read: () => '',
}

function listed(values: readonly AnswerValue[]): ValueCoding {
  const indexes = new Map<unknown, number>(values.map((value, i) => [value, i]))
  return {
    count: values.length,
    indexOf: (value) => indexes.get(value) ?? -1,
    valueAt: (index) => values[index]!,
    write(value, to) {
      const index = indexes.get(value)
      if (index === undefined) return false
      to.u16(index)
      return true
    },
    read: (from) => values[from.u16()]!,
  }
}

/** Choices in the questionnaire's own order are one bit each; any other order is written out, since rules may tell. */
const MOST_BITS = 13
function choicesOf(ids: readonly string[]): ValueCoding {
  const indexes = new Map<unknown, number>(ids.map((id, i) => [id, i]))
  const indexesOf = (value: unknown): number[] | undefined => {
    if (!Array.isArray(value)) return undefined
    const found = value.map((id) => indexes.get(id) ?? -1)
    return found.includes(-1) ? undefined : found
  }
  return {
    count: ids.length > MOST_BITS ? 0 : 2 ** ids.length,
    indexOf(value) {
      const found = ids.length > MOST_BITS ? undefined : indexesOf(value)
      if (!found?.every((index, i) => i === 0 || index > found[i - 1]!)) return -1
      return found.reduce((bits, index) => bits | (1 << index), 0)
    },
    valueAt: (bits) => ids.filter((_, i) => (bits & (1 << i)) !== 0),
    write(value, to) {
      const found = indexesOf(value)
      if (!found) return false
      to.u16(found.length)
      for (const index of found) to.u16(index)
      return true
    },
    read: (from) => Array.from({ length: from.u16() }, () => ids[from.u16()]!),
  }
}

/** Index 0 is the word "none"; whole numbers from 0 come after it. */
const SMALL_NUMBERS = 9_999
const numbers: ValueCoding = {
  count: 1 + SMALL_NUMBERS,
  indexOf(value) {
    if (value === 'none') return 0
    const small = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < SMALL_NUMBERS
    return small && !Object.is(value, -0) ? 1 + value : -1
  },
  valueAt: (index) => (index === 0 ? 'none' : index - 1),
  write(value, to) {
    if (value !== 'none' && typeof value !== 'number') return false
    to.u8(value === 'none' ? 1 : 0)
    if (value !== 'none') to.f64(value)
    return true
  },
  read: (from) => (from.u8() === 1 ? 'none' : from.f64()),
}

/** Index 0 is the word "none"; days from 1 January 2000 come after it. */
const NEAR_DAYS = 16_000
const days: ValueCoding = {
  count: 1 + NEAR_DAYS,
  indexOf(value) {
    if (value === 'none') return 0
    const day = isIsoDate(value) ? dayNumber(value) : -1
    return day >= 0 && day < NEAR_DAYS ? 1 + day : -1
  },
  valueAt: (index) => (index === 0 ? 'none' : isoDay(index - 1)),
  write(value, to) {
    if (value !== 'none' && !isIsoDate(value)) return false
    to.u8(value === 'none' ? 1 : 0)
    if (value !== 'none') to.i32(dayNumber(value))
    return true
  },
  read: (from) => (from.u8() === 1 ? 'none' : isoDay(from.i32())),
}

/** Two letters each. */
const countries: ValueCoding = {
  ...{ count: 0, indexOf: () => -1, valueAt: () => [] },
  write(value, to) {
    if (!Array.isArray(value) || !value.every((code) => typeof code === 'string' && /^[A-Z]{2}$/.test(code)))
      return false
    to.u16(value.length)
    for (const code of value as string[]) for (const i of [0, 1]) to.u8(code.charCodeAt(i))
    return true
  },
  read: (from) => Array.from({ length: from.u16() }, () => String.fromCharCode(from.u8(), from.u8())),
}

/** How many there are, which is all that a comparison of numbers sees; their names stay out. */
const MOST_LISTED = 1_000
const nameless = (length: number): AnswerValue => Array.from({ length }, () => ({ name: '' }))
const subProcessors: ValueCoding = {
  count: MOST_LISTED,
  indexOf: (value) => (Array.isArray(value) && value.length < MOST_LISTED ? value.length : -1),
  valueAt: (index) => nameless(index),
  write(value, to) {
    if (!Array.isArray(value) || value.length > 0xffff) return false
    to.u16(value.length)
    return true
  },
  read: (from) => nameless(from.u16()),
}

/** Which of the texts that rules name it is, or another. */
function namedTexts(literals: readonly string[]): ValueCoding {
  const other = `${literals.join('')}\u0000`
  const known = listed([other, ...literals])
  const asKnown = (value: unknown): unknown => (typeof value === 'string' && !literals.includes(value) ? other : value)
  return {
    ...known,
    indexOf: (value) => known.indexOf(asKnown(value)),
    write: (value, to) => known.write(asKnown(value), to),
  }
}

/**
 * The coding of a question's values where they matter to a score or a rule. `literals` are the texts that rules compare
 * its answer with, null where those aren't known from the questionnaire alone; `isLookedUp` is true where a rule compares more than numbers.
 */
export function codingOf(
  spec: AnswerSpec,
  { literals, isLookedUp }: { literals: readonly string[] | null; isLookedUp: boolean },
): ValueCoding | null {
  switch (spec.type) {
    case 'maturity':
      return listed([0, 1, 2, 3, 4])
    case 'yesNo':
      return listed(['yes', 'no', 'partial'])
    case 'single':
      return listed(spec.choices.map(({ id }) => id))
    case 'multi':
      return choicesOf(spec.choices.map(({ id }) => id))
    case 'number':
      return numbers
    case 'date':
      return days
    case 'countries':
      return countries
    case 'subProcessors':
      return isLookedUp ? null : subProcessors
    case 'text':
    case 'file':
      return literals === null ? null : namedTexts(literals)
  }
}

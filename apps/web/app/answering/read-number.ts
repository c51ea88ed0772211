import type { Say } from '@rantai/ui/words'

/** A number in each unit that looks like an answer. */
const examples: Readonly<Record<string, string>> = {
  '%': '92.5',
  hours: '24',
  days: '30',
  calendarDays: '30',
  workingDays: '10',
  years: '3',
}

/** A unit as people read it. */
export function unitWords(say: Say, unit: string): string {
  switch (unit) {
    case 'hours':
      return say('hours')
    case 'days':
      return say('days')
    case 'calendarDays':
      return say('calendar days')
    case 'workingDays':
      return say('working days')
    case 'years':
      return say('years')
    default:
      return unit
  }
}

/** A number with its unit, "1 hour" and "2.5 hours"; what is no number keeps its words. */
export function amountWords(say: Say, value: string, unit: string): string {
  const amount = Number(value)
  if (!Number.isFinite(amount)) return `${value} ${unitWords(say, unit)}`
  switch (unit) {
    case 'hours':
      return say('{amount, plural, one {# hour} other {# hours}}', { amount })
    case 'days':
      return say('{amount, plural, one {# day} other {# days}}', { amount })
    case 'calendarDays':
      return say('{amount, plural, one {# calendar day} other {# calendar days}}', { amount })
    case 'workingDays':
      return say('{amount, plural, one {# working day} other {# working days}}', { amount })
    case 'years':
      return say('{amount, plural, one {# year} other {# years}}', { amount })
    default:
      return `${value} ${unitWords(say, unit)}`
  }
}

/**
 * A number as people type it; null for an empty field. Spaces may set thousands apart. A comma is read as a decimal one
 * where it can be nothing else: "1,000" is a thousand to some and one to others, so that is asked about.
 */
export function readNumber(
  say: Say,
  unit: string | undefined,
  typed: string,
): { readonly value: number | null } | { readonly problem: string } {
  const words = typed.trim()
  if (words === '') return { value: null }
  const plain = words.replace(/\s?%$/, '').replaceAll(/\s/g, '')
  const pointed = /^-?\d+,(\d{1,2}|\d{4,})$/.test(plain) ? plain.replace(',', '.') : plain
  const number = /^-?\d+(\.\d+)?$/.test(pointed) ? Number(pointed) : NaN
  const kept = say('“{words}” was kept below.', { words })
  if (!Number.isFinite(number)) return { problem: `${wrongWords(say, unit, plain)} ${kept}` }
  if (unit === '%' && (number < 0 || number > 100))
    return { problem: `${say('A share lies between 0 and 100 %.')} ${kept}` }
  return { value: number }
}

function wrongWords(say: Say, unit: string | undefined, plain: string): string {
  const example = examples[unit ?? ''] ?? '12'
  if (/^-?[\d.,]+$/.test(plain) && plain.includes(','))
    return say(
      'The comma can be read in two ways. Write decimals with a point and thousands without a sign, such as {example}.',
      { example },
    )
  if (unit === '%') return say('Write the share in figures, such as {example}.', { example })
  if (unit === undefined) return say('Write the number in figures, such as {example}.', { example })
  return say('Write how many {unit} in figures, such as {example}.', { unit: unitWords(say, unit), example })
}

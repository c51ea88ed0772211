/** Units as people read them, and a number in each that looks like an answer. */
const units: Readonly<Record<string, { readonly words: string; readonly example: string }>> = {
  '%': { words: '%', example: '92.5' },
  hours: { words: 'hours', example: '24' },
  days: { words: 'days', example: '30' },
  calendarDays: { words: 'calendar days', example: '30' },
  workingDays: { words: 'working days', example: '10' },
  years: { words: 'years', example: '3' },
}

export const unitWords = (unit: string): string => units[unit]?.words ?? unit

/**
 * A number as people type it; null for an empty field. Spaces may set thousands apart. A comma is read as a decimal one
 * where it can be nothing else: "1,000" is a thousand to some and one to others, so that is asked about.
 */
export function readNumber(
  unit: string | undefined,
  typed: string,
): { readonly value: number | null } | { readonly problem: string } {
  const words = typed.trim()
  if (words === '') return { value: null }
  const plain = words.replace(/\s?%$/, '').replaceAll(/\s/g, '')
  const pointed = /^-?\d+,(\d{1,2}|\d{4,})$/.test(plain) ? plain.replace(',', '.') : plain
  const number = /^-?\d+(\.\d+)?$/.test(pointed) ? Number(pointed) : NaN
  if (!Number.isFinite(number)) return { problem: `${wrongWords(unit, plain)} “${words}” was kept below.` }
  if (unit === '%' && (number < 0 || number > 100))
    return { problem: `A share lies between 0 and 100 %. “${words}” was kept below.` }
  return { value: number }
}

function wrongWords(unit: string | undefined, plain: string): string {
  const example = units[unit ?? '']?.example ?? '12'
  if (/^-?[\d.,]+$/.test(plain) && plain.includes(','))
    return `The comma can be read in two ways. Write decimals with a point and thousands without a sign, such as ${example}.`
  if (unit === '%') return `Write the share in figures, such as ${example}.`
  return `Write ${unit === undefined ? 'the number' : `how many ${unitWords(unit)}`} in figures, such as ${example}.`
}

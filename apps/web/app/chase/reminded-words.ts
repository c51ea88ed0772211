import type { Formats } from '../locale/formats'

/** What the address says of reminders that were just sent; undefined when none were. */
export function remindedWords(search: URLSearchParams, format: Formats): { sent: boolean; text: string } | undefined {
  if (!search.has('mails')) return undefined
  const mails = countIn(search, 'mails')
  const left = countIn(search, 'left')
  const why = 'it is not the vendor’s turn, no link works, or the person was reminded today already'
  if (mails === 0) return { sent: false, text: `No reminder went out: ${why}.` }
  const people = `${format.number(mails)} ${mails === 1 ? 'person gets' : 'people get'} a reminder.`
  return { sent: true, text: left === 0 ? people : `${people} ${format.number(left)} left out: ${why}.` }
}

function countIn(search: URLSearchParams, name: string): number {
  const value = Number(search.get(name))
  return Number.isSafeInteger(value) && value > 0 ? value : 0
}

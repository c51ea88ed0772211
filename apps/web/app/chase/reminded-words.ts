import { whyLeft } from '@rantai/use-cases/invitations/chase.schema'
import type { Formats } from '../locale/formats'

type Why = (typeof whyLeft)[number]
type Left = { readonly assessmentId: string; readonly why: Why }

const whyWords: Readonly<Record<Why, string>> = {
  notTheirTurn: 'it is not the vendor’s turn',
  noLink: 'no contact has a working link',
  remindedToday: 'the person had a reminder today already',
}

/** The address of the list, saying what became of each picked row. */
export function withReminded(address: URL, done: { readonly mails: number; readonly left: readonly Left[] }): string {
  const search = new URLSearchParams(address.search)
  search.set('mails', String(done.mails))
  search.delete('left')
  for (const { assessmentId, why } of done.left) search.append('left', `${why}.${assessmentId}`)
  return `/chase?${search}`
}

type Row = { readonly assessmentId: string | null; readonly vendorName: string; readonly title: string }

/** What the address says of reminders that were just sent, with each row that got none; undefined when none were sent. */
export function remindedWords(search: URLSearchParams, rows: readonly Row[], format: Formats) {
  if (!search.has('mails')) return undefined
  const mails = countIn(search, 'mails')
  const left = search.getAll('left').flatMap((text) => {
    const [why, assessmentId] = text.split('.')
    const known = whyLeft.find((each) => each === why)
    const row = rows.find((each) => each.assessmentId === assessmentId)
    return known && row ? [{ key: text, text: `${row.vendorName}, ${row.title}: ${whyWords[known]}.` }] : []
  })
  const people = `${format.number(mails)} ${mails === 1 ? 'person gets' : 'people get'} a reminder.`
  const others = left.length === 0 ? '' : ` ${format.number(left.length)} left out:`
  return { sent: mails > 0, text: mails === 0 ? `No reminder went out.` : `${people}${others}`, left }
}

function countIn(search: URLSearchParams, name: string): number {
  const value = Number(search.get(name))
  return Number.isSafeInteger(value) && value > 0 ? value : 0
}

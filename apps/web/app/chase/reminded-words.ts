import { english } from '@rantai/ui/words'
import { whyLeft } from '@rantai/use-cases/invitations/chase.schema'
import type { Formats } from '../locale/formats'

type Why = (typeof whyLeft)[number]
type Left = { readonly assessmentId: string; readonly why: Why }

const whyWords: Readonly<Record<Why, string>> = english({
  notTheirTurn: '{vendor}, {title}: it is not the vendor’s turn.',
  noLink: '{vendor}, {title}: no contact has a working link.',
  remindedToday: '{vendor}, {title}: the person had a reminder today already.',
})

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
export function remindedWords(search: URLSearchParams, rows: readonly Row[], { say }: Formats) {
  if (!search.has('mails')) return undefined
  const mails = countIn(search, 'mails')
  const left = search.getAll('left').flatMap((text) => {
    const [why, assessmentId] = text.split('.')
    const known = whyLeft.find((each) => each === why)
    const row = rows.find((each) => each.assessmentId === assessmentId)
    if (!known || !row) return []
    return [{ key: text, text: say(whyWords[known], { vendor: row.vendorName, title: row.title }) }]
  })
  const people = { mails, left: left.length }
  const text =
    mails === 0
      ? say('No reminder went out.')
      : left.length === 0
        ? say('{mails, plural, one {# person gets} other {# people get}} a reminder.', people)
        : say('{mails, plural, one {# person gets} other {# people get}} a reminder. {left, number} left out:', people)
  return { sent: mails > 0, text, left }
}

function countIn(search: URLSearchParams, name: string): number {
  const value = Number(search.get(name))
  return Number.isSafeInteger(value) && value > 0 ? value : 0
}

import type { Formats } from '../locale/formats'

type Page = { readonly rows: readonly unknown[]; readonly total: number; readonly page: number }

/** "51 to 100 of 240." */
export function pageRange(format: Formats, { rows, total, page }: Page, perPage: number): string {
  if (rows.length === 0) return format.say('None shown.')
  const first = (page - 1) * perPage + 1
  return format.say('{first} to {last} of {total}.', {
    first: format.number(first),
    last: format.number(first + rows.length - 1),
    total: format.number(total),
  })
}

import type { Formats } from '../locale/formats'

/** A day in full; a month or a year as far as it is known: "November 2026", "2026". */
export function partialDate({ date, locale }: Pick<Formats, 'date' | 'locale'>, on: string): string {
  if (on.length === 10) return date(on)
  const [year, month] = on.split('-').map(Number)
  const moment = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, 15))
  const style = month === undefined ? {} : { month: 'long' as const }
  return new Intl.DateTimeFormat(locale, { year: 'numeric', ...style, timeZone: 'UTC' }).format(moment)
}

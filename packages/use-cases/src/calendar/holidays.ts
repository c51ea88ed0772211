import type { IsHoliday } from '@rantai/questionnaires'
import Holidays from 'date-holidays'

const none: IsHoliday = () => false
const byCountry = new Map<string, IsHoliday>()

/**
 * Public holidays of a country (ISO code), from a kept list; weekends are known without asking. A country that the list
 * doesn't know, or none, has no holidays: a date is then moved for weekends alone.
 */
export function holidaysOf(country: string | null): IsHoliday {
  if (country === null) return none
  const known = byCountry.get(country)
  if (known) return known
  const made = load(country)
  byCountry.set(country, made)
  return made
}

function load(country: string): IsHoliday {
  const list = new Holidays(country, { types: ['public'] })
  const years = new Map<number, ReadonlySet<string>>()
  const inYear = (year: number): ReadonlySet<string> => {
    let days = years.get(year)
    if (!days) {
      days = new Set((list.getHolidays(year) ?? []).flatMap((each) => daysOf(each)))
      years.set(year, days)
    }
    return days
  }
  return (day) => inYear(Number(day.slice(0, 4))).has(day)
}

/** The list gives wall-clock text such as "2026-12-25 00:00:00"; a holiday of several days covers each. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  const first = date.slice(0, 10)
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(`${first}T00:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10),
  )
}

import { daysBetween, displayLocale, toDate, type DateLike } from './date'

const minute = 60_000
const hour = 60 * minute

/**
 * How far a moment is from `now` in words of the reader: "in 11 days", "5 minutes ago", "tomorrow". Below a day it counts
 * hours and minutes, from there calendar days in the zone, from 60 days months, from 24 months years.
 */
export function formatRelative(value: DateLike, locale: string, options: { now: DateLike; timeZone: string }): string {
  const words = new Intl.RelativeTimeFormat(displayLocale(locale), { numeric: 'auto' })
  const distance = toDate(value).getTime() - toDate(options.now).getTime()
  const days = daysBetween(options.now, value, options.timeZone)
  if (days === 0 || (Math.abs(distance) < 12 * hour && Math.abs(days) < 2)) {
    if (typeof value === 'string' && value.length === 10) return words.format(days, 'day')
    if (Math.abs(distance) < hour) return words.format(Math.round(distance / minute), 'minute')
    return words.format(Math.round(distance / hour), 'hour')
  }
  if (Math.abs(days) < 60) return words.format(days, 'day')
  if (Math.abs(days) < 730) return words.format(Math.round(days / 30.44), 'month')
  return words.format(Math.round(days / 365.25), 'year')
}

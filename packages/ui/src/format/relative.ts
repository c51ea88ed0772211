import { daysBetween, displayLocale, toDate, type DateLike } from './date'
import { formatNumber } from './number'

const minute = 60_000
const hour = 60 * minute

/**
 * How far a moment is from `now` in words of the reader: "in 11 days", "5 minutes ago", "tomorrow". Below a day it counts
 * hours and minutes, from there calendar days in the zone, from 60 days months, from 24 months years.
 */
export function formatRelative(value: DateLike, locale: string, options: { now: DateLike; timeZone: string }): string {
  const words = new Intl.RelativeTimeFormat(displayLocale(locale), { numeric: 'auto' })
  const { distance, days, isNear } = distanceOf(value, options)
  if (isNear) {
    if (typeof value === 'string' && value.length === 10) return words.format(days, 'day')
    if (Math.abs(distance) < hour) return words.format(Math.round(distance / minute), 'minute')
    return words.format(Math.round(distance / hour), 'hour')
  }
  if (Math.abs(days) < 60) return words.format(days, 'day')
  if (Math.abs(days) < 730) return words.format(Math.round(days / 30.44), 'month')
  return words.format(Math.round(days / 365.25), 'year')
}

/**
 * How long something has waited, for narrow columns: "32 d", "5 h", "1 min". Counts as formatRelative does, so that the
 * two never differ for one moment.
 */
export function formatWait(since: DateLike, locale: string, options: { now: DateLike; timeZone: string }): string {
  const { distance, days, isNear } = distanceOf(since, options)
  const waited = Math.max(0, -distance)
  if (!isNear) return `${formatNumber(Math.max(0, -days), locale)} d`
  if (waited < hour) return `${formatNumber(Math.max(1, Math.round(waited / minute)), locale)} min`
  return `${formatNumber(Math.round(waited / hour), locale)} h`
}

type Distance = { readonly distance: number; readonly days: number; readonly isNear: boolean }

/** Milliseconds and calendar days in the zone from `now`; near is what counts in hours and minutes. */
function distanceOf(value: DateLike, { now, timeZone }: { now: DateLike; timeZone: string }): Distance {
  const distance = toDate(value).getTime() - toDate(now).getTime()
  const days = daysBetween(now, value, timeZone)
  return { distance, days, isNear: days === 0 || (Math.abs(distance) < 12 * hour && Math.abs(days) < 2) }
}

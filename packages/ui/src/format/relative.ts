import type { Say } from '../words'
import { calendarDay, daysBetween, displayLocale, toDate, type DateLike } from './date'
import { formatNumber } from './number'

const minute = 60_000
const hour = 60 * minute

/**
 * How far a moment is from `now` in words of the reader: "in 11 days", "5 minutes ago", "tomorrow". Below a day it counts
 * hours and minutes, from there calendar days in the zone, from two months whole months, from 24 months whole years.
 */
export function formatRelative(value: DateLike, locale: string, options: { now: DateLike; timeZone: string }): string {
  const words = wordsOf(displayLocale(locale))
  const { distance, days, isNear } = distanceOf(value, options)
  if (isNear) {
    if (typeof value === 'string' && value.length === 10) return words.format(days, 'day')
    if (Math.abs(distance) < hour) return words.format(Math.round(distance / minute), 'minute')
    return words.format(Math.round(distance / hour), 'hour')
  }
  const months = monthsBetween(options.now, value, options.timeZone)
  if (Math.abs(months) < 2) return words.format(days, 'day')
  if (Math.abs(months) < 24) return words.format(months, 'month')
  return words.format(Math.trunc(months / 12), 'year')
}

const known = new Map<string, Intl.RelativeTimeFormat>()

function wordsOf(locale: string): Intl.RelativeTimeFormat {
  const words = known.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  known.set(locale, words)
  return words
}

/** Months of the calendar that are over, never rounded up: from 4 August to 22 November there are three. */
function monthsBetween(from: DateLike, to: DateLike, timeZone: string): number {
  const [start, end] = [from, to].map((each) => calendarDay(each, timeZone).split('-').map(Number))
  const [years, months, days] = [0, 1, 2].map((part) => (end?.[part] ?? 0) - (start?.[part] ?? 0))
  const count = (years ?? 0) * 12 + (months ?? 0)
  if (count > 0 && (days ?? 0) < 0) return count - 1
  if (count < 0 && (days ?? 0) > 0) return count + 1
  return count
}

/**
 * How long something has waited, for narrow columns: "32 d", "5 h", "1 min". Counts as formatRelative does, so that the
 * two never differ for one moment.
 */
export function formatWait(
  since: DateLike,
  locale: string,
  options: { now: DateLike; timeZone: string; say: Say },
): string {
  const { distance, days, isNear } = distanceOf(since, options)
  const waited = Math.max(0, -distance)
  const number = (count: number) => ({ count: formatNumber(count, locale) })
  if (!isNear) return options.say('{count} d', number(Math.max(0, -days)))
  if (waited < hour) return options.say('{count} min', number(Math.max(1, Math.round(waited / minute))))
  return options.say('{count} h', number(Math.round(waited / hour)))
}

type Distance = { readonly distance: number; readonly days: number; readonly isNear: boolean }

/** Milliseconds and calendar days in the zone from `now`; near is what counts in hours and minutes. */
function distanceOf(value: DateLike, { now, timeZone }: { now: DateLike; timeZone: string }): Distance {
  const distance = toDate(value).getTime() - toDate(now).getTime()
  const days = daysBetween(now, value, timeZone)
  return { distance, days, isNear: days === 0 || (Math.abs(distance) < 12 * hour && Math.abs(days) < 2) }
}

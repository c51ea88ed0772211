import { dateFormatter, daysBetween, formatDate, isCalendarDay, toDate, type DateLike } from './date'
import { formatRelative } from './relative'

export interface DueDate {
  /** The deadline in full with its zone: "Friday, 11 December 2026, 17:00 Malaysia Time". */
  text: string
  /** The distance in words: "in 18 days". */
  relative: string
  /** True from the moment it has passed (for a calendar day: from the next day in the zone). */
  late: boolean
  /** Whole calendar days left; negative when late. */
  days: number
}

function zoneName(value: DateLike, locale: string, timeZone: string): string {
  const parts = dateFormatter(locale, { timeZone, timeZoneName: 'long' }).formatToParts(toDate(value))
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}

/** A deadline with its time zone named, because a day ends at another moment elsewhere. `now` decides whether it is late. */
export function formatDueDate(value: DateLike, locale: string, options: { now: DateLike; timeZone: string }): DueDate {
  const { now, timeZone } = options
  const day = formatDate(value, locale, { timeZone, style: 'full' })
  const zone = zoneName(value, locale, timeZone)
  const days = daysBetween(now, value, timeZone)
  const dayOnly = isCalendarDay(value)
  const text = dayOnly ? `${day}, ${zone}` : `${day}, ${formatDate(value, locale, { timeZone, style: 'time' })} ${zone}`
  const late = dayOnly ? days < 0 : toDate(value).getTime() < toDate(now).getTime()
  return { text, relative: formatRelative(value, locale, { now, timeZone }), late, days }
}

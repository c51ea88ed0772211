/** A moment (Date, milliseconds, ISO string) or a calendar day (yyyy-mm-dd, which is the same day in every zone). */
export type DateLike = Date | number | string

export interface FormatDateOptions {
  /** IANA zone, such as "Asia/Kuala_Lumpur". Ignored for calendar days. */
  timeZone: string
  /** short: 11 Dec 2026. long: 11 December 2026. full: Friday, 11 December 2026. time: 10:42. short-time: 11 Dec 2026, 10:42. */
  style?: DateStyle | undefined
}

export type DateStyle = 'short' | 'long' | 'full' | 'time' | 'short-time' | 'day-month'

const shapes: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  'day-month': { day: 'numeric', month: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  'short-time': {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
}

/** English is written the way the region writes it (11 December 2026); Thai uses the Buddhist era of its own calendar. */
export function displayLocale(locale: string): string {
  const tag = locale.toLowerCase()
  if (tag === 'en') return 'en-GB'
  if (tag === 'th' || tag === 'th-th') return 'th-TH-u-ca-buddhist'
  if (tag === 'id') return 'id-ID'
  if (tag === 'ms') return 'ms-MY'
  if (tag === 'vi') return 'vi-VN'
  return locale
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A formatter per locale and shape; making one costs far more than using it. */
export function dateFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  let formatter = formatters.get(key)
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(displayLocale(locale), options)))
  return formatter
}

/** True for yyyy-mm-dd without a time. */
export function isCalendarDay(value: DateLike): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/** The moment behind a date-like value; a calendar day is its midnight in UTC. Throws RangeError on what isn't a date. */
export function toDate(value: DateLike): Date {
  const date = value instanceof Date ? value : new Date(value)
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a date: ${String(value)}`)
  return date
}

/** A date as people write it in the reader's language, absolute. Throws RangeError on what isn't a date. */
export function formatDate(value: DateLike, locale: string, options: FormatDateOptions): string {
  const timeZone = isCalendarDay(value) ? 'UTC' : options.timeZone
  const style = options.style ?? 'short'
  const moment = toDate(value)
  const text = dateFormatter(locale, { ...shapes[style], timeZone }).format(moment)
  // Releases of the locale data disagree on the comma after an English weekday; server and browser must not.
  if (style !== 'full' || displayLocale(locale) !== 'en-GB') return text
  const weekday = dateFormatter(locale, { weekday: 'long', timeZone }).format(moment)
  return `${weekday}, ${dateFormatter(locale, { ...shapes.long, timeZone }).format(moment)}`
}

/** The calendar day (yyyy-mm-dd) a moment falls on in a zone. */
export function calendarDay(value: DateLike, timeZone: string): string {
  if (isCalendarDay(value)) return value
  const parts = dateFormatter('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    calendar: 'gregory',
  })
  return parts.format(toDate(value))
}

/** Whole calendar days from `from` to `to` in one zone: 0 today, 1 tomorrow, -1 yesterday. */
export function daysBetween(from: DateLike, to: DateLike, timeZone: string): number {
  const start = Date.parse(calendarDay(from, timeZone))
  const end = Date.parse(calendarDay(to, timeZone))
  return Math.round((end - start) / 86_400_000)
}

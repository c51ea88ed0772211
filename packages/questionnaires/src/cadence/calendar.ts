/** Days are ISO texts (`YYYY-MM-DD`): they compare as texts, carry no time zone, and need no clock. */

const isoDatePattern = /^(\d{4})-(\d{2})-(\d{2})$/

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const parts = isoDatePattern.exec(value)
  if (!parts) return false
  const month = Number(parts[2])
  const day = Number(parts[3])
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(parts[1]), month)
}

function read(date: string): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

function write(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The day `months` later (or earlier), clamped to the month's last day: 31 January + 1 is 28 or 29 February. */
export function addMonths(date: string, months: number): string {
  const from = read(date)
  const total = from.year * 12 + (from.month - 1) + months
  const year = Math.floor(total / 12)
  const month = total - year * 12 + 1
  return write(year, month, Math.min(from.day, daysInMonth(year, month)))
}

/** The day `days` later (or earlier). */
export function addDays(date: string, days: number): string {
  const { year, month, day } = read(date)
  const moved = new Date(0)
  moved.setUTCFullYear(year, month - 1, day + days)
  return write(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

/** 0 Sunday to 6 Saturday. */
export function weekday(date: string): number {
  const { year, month, day } = read(date)
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  return at.getUTCDay()
}

/**
 * The smallest whole n, negative for a day still to come, with `date` + n months on or after `asOf`
 * (scoring.md section 2). So 6 means "at most six months ago, more than five".
 */
export function ageInMonths(date: string, asOf: string): number {
  const from = read(date)
  const to = read(asOf)
  const months = (to.year - from.year) * 12 + (to.month - from.month)
  return Math.min(from.day, daysInMonth(to.year, to.month)) >= to.day ? months : months + 1
}

import type { Tier } from '../inherent/inherent'
import type { Cadence } from './cadence'
import { addDays, addMonths, weekday } from './calendar'

/** True on a public holiday (ISO day) of the country that matters; weekends are known without asking. */
export type IsHoliday = (day: string) => boolean

export const isBusinessDay = (day: string, isHoliday: IsHoliday): boolean => {
  const of = weekday(day)
  return of !== 0 && of !== 6 && !isHoliday(day)
}

/** The day itself, or the business day before it. */
export function businessDayOnOrBefore(day: string, isHoliday: IsHoliday): string {
  let on = day
  while (!isBusinessDay(on, isHoliday)) on = addDays(on, -1)
  return on
}

/** The day itself, or the next business day. */
export function businessDayOnOrAfter(day: string, isHoliday: IsHoliday): string {
  let on = day
  while (!isBusinessDay(on, isHoliday)) on = addDays(on, 1)
  return on
}

/** `count` business days before a day. */
export function businessDaysBefore(day: string, count: number, isHoliday: IsHoliday): string {
  let on = day
  for (let left = count; left > 0; left--) on = businessDayOnOrBefore(addDays(on, -1), isHoliday)
  return on
}

export type DueInput = {
  /** ISO days of the last full decision and of the last decision of any kind; null where there was none. */
  lastFull: string | null
  lastDecision: string | null
  cadence: Cadence
  isHoliday: IsHoliday
}

/**
 * When the next full and the next delta assessment are due (scheduling.md): months added in the calendar and clamped to
 * the month's last day, then moved back to a business day. No delta where there is none or where it would fall within
 * 60 days of the full one. `due` is the earlier of the two.
 */
export function dueDates({ lastFull, lastDecision, cadence, isHoliday }: DueInput): {
  fullDue: string | null
  deltaDue: string | null
  due: string | null
  cause: 'full' | 'delta' | null
} {
  const { fullMonths, deltaMonths } = cadence
  const full = lastFull === null || fullMonths === null ? null : addMonths(lastFull, fullMonths)
  const delta = lastDecision === null || deltaMonths === null ? null : addMonths(lastDecision, deltaMonths)
  const tooClose = full !== null && delta !== null && delta >= addDays(full, -60)
  const fullDue = full === null ? null : businessDayOnOrBefore(full, isHoliday)
  const deltaDue = delta === null || tooClose ? null : businessDayOnOrBefore(delta, isHoliday)
  if (deltaDue !== null && (fullDue === null || deltaDue < fullDue))
    return { fullDue, deltaDue, due: deltaDue, cause: 'delta' }
  return { fullDue, deltaDue, due: fullDue, cause: fullDue === null ? null : 'full' }
}

const answerDays: Record<Tier, number> = { critical: 20, high: 15, moderate: 10, low: 5 }

/** Business days a vendor has to answer, by inherent tier. */
export const answerBusinessDays = (tier: Tier): number => answerDays[tier]

/** The day an assessment opens and its invitation goes, so that answers can be in on `due`. */
export const opensOn = (due: string, tier: Tier, isHoliday: IsHoliday): string =>
  businessDaysBefore(due, answerDays[tier], isHoliday)

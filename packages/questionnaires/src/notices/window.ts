import { addDays } from '../cadence/calendar'
import { businessDayOnOrAfter, businessDayOnOrBefore, type IsHoliday } from '../cadence/due'
import { dateIn, momentIn } from '../cadence/zones'

/** Days to object in, and days before its start on which a change is announced, where no contract says otherwise. */
export const objectionDaysWithoutContract = 14
export const noticeDaysWithoutContract = 30

/** Whoever answers is reminded so many days before the window ends, in the morning. */
const REMINDED_BEFORE = 3
const TELLING_HOUR = 9

export type WindowInput = {
  readonly receivedAt: Date
  /** Of the organisation that may object. */
  readonly timeZone: string
  readonly days: number
  readonly isHoliday: IsHoliday
}

export type ObjectionWindow = {
  /** The last day on which an objection counts. */
  readonly lastDay: string
  /** 24:00 of it, by the organisation's clocks. */
  readonly endsAt: Date
  /** When whoever answers is reminded; null where the window is over too soon for it. */
  readonly remindAt: Date | null
}

/**
 * The objection window (cascades.md): calendar days of the organisation's zone from the day after receipt, until 24:00 of the last one,
 * which moves from a holiday or a weekend to the next business day.
 */
export function objectionWindow({ receivedAt, timeZone, days, isHoliday }: WindowInput): ObjectionWindow {
  const lastDay = businessDayOnOrAfter(addDays(dateIn(receivedAt, timeZone), days), isHoliday)
  const early = momentIn(businessDayOnOrBefore(addDays(lastDay, -REMINDED_BEFORE), isHoliday), TELLING_HOUR, timeZone)
  const late = momentIn(lastDay, TELLING_HOUR, timeZone)
  return {
    lastDay,
    endsAt: momentIn(addDays(lastDay, 1), 0, timeZone),
    remindAt: [early, late].find((at) => at > receivedAt) ?? null,
  }
}

/** Whole days from one day to another; negative where the other lies before it. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

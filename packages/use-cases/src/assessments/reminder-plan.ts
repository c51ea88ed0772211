import { addDays, businessDayOnOrAfter, type IsHoliday } from '@rantai/questionnaires'
import { dateIn, momentIn } from '../calendar'

export type ReminderSlot = 'half' | 'threeQuarters' | 'dueDay' | 'after3' | 'after7' | 'owner' | 'ownersHead'

/** Mails go at nine in the morning of the recipient. */
const HOUR = 9
/** After the last reminder to the vendor, the owner; then the owner's head. */
const OWNER_AFTER_DAYS = 10
const HEAD_AFTER_DAYS = 14

type Between = {
  readonly sentAt: Date
  readonly dueOn: string
  /** The recipient's zone and holidays. */
  readonly timeZone: string
  readonly isHoliday: IsHoliday
}

/**
 * When to remind (scheduling.md): at half and three quarters of the time from sending to due, on the day, three and
 * seven days after; then the owner, then the owner's head. Each at nine in the recipient's zone, on that day or the next
 * business day. Of a day that has passed only what comes after it is left.
 */
export function reminderPlan({ sentAt, dueOn, timeZone, isHoliday }: Between): { slot: ReminderSlot; dueAt: Date }[] {
  const from = dateIn(sentAt, timeZone)
  const length = Math.max(
    0,
    Math.round((Date.parse(`${dueOn}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000),
  )
  const days: [ReminderSlot, string][] = [
    ['half', addDays(from, Math.round(length * 0.5))],
    ['threeQuarters', addDays(from, Math.round(length * 0.75))],
    ['dueDay', dueOn],
    ['after3', addDays(dueOn, 3)],
    ['after7', addDays(dueOn, 7)],
    ['owner', addDays(dueOn, OWNER_AFTER_DAYS)],
    ['ownersHead', addDays(dueOn, HEAD_AFTER_DAYS)],
  ]
  const onTheDay = businessDayOnOrAfter(dueOn, isHoliday)
  const seen = new Set<string>()
  return days
    .map(([slot, day]) => ({ slot, day: businessDayOnOrAfter(day, isHoliday) }))
    .filter(({ slot, day }) => {
      // What goes before the day goes before it: not on it, not once it has passed, and one mail a day.
      const isBefore = slot === 'half' || slot === 'threeQuarters'
      if (isBefore && (dueOn <= from || day >= onTheDay || seen.has(day))) return false
      seen.add(day)
      return true
    })
    .map(({ slot, day }) => ({ slot, dueAt: momentIn(day, HOUR, timeZone) }))
    .filter(({ dueAt }) => dueAt > sentAt)
}

import { addDays, businessDayOnOrAfter } from '@rantai/questionnaires'
import { holidaysOf, momentIn } from '../calendar'

/** Mails go at nine in the morning. */
const HOUR = 9
/** Days from the one on which the answers are wanted. */
const DAYS = [-2, 0, 3, 7]

/**
 * When the holder is reminded next: two days before the day, on it, three and seven days after, each on that day or the next working
 * day; null after the last.
 */
export function nextReminder(
  { wantedOn, timeZone }: { readonly wantedOn: string; readonly timeZone: string },
  after: Date,
): Date | null {
  const isHoliday = holidaysOf(null)
  const moments = DAYS.map((days) => momentIn(businessDayOnOrAfter(addDays(wantedOn, days), isHoliday), HOUR, timeZone))
  return moments.find((moment) => moment > after) ?? null
}

import { findingReminderRepository, newId, type Transaction } from '@rantai/db'
import { addDays, businessDayOnOrAfter } from '@rantai/questionnaires'
import { dateIn, holidaysOf, momentIn } from '../calendar'

/** Days from the one it is due on: the vendor is told a week before, on it, and three and seven days after. */
const daysAfter = [-7, 0, 3, 7, 10] as const
/** Whoever looks after the engagement is told then. */
export const OWNER_AFTER_DAYS = 10
/** With less time than this to put it right, nobody is told a week before. */
const LONG_DAYS = 14
/** In the morning, as other reminders go. */
const HOUR = 9

type Due = {
  readonly assessmentId: string
  readonly findingId: string
  readonly dueOn: string
  readonly at: Date
}

/** Plans who is told of a finding's day. What was planned for a day that moved, or of one that was closed, says nothing when it comes. */
export async function planFindingDays(tx: Transaction, { assessmentId, findingId, dueOn, at }: Due): Promise<void> {
  const place = await findingReminderRepository.readPlace(tx, assessmentId)
  if (!place) return
  const { timeZone, vendorCountry } = place
  const isHoliday = holidaysOf(vendorCountry)
  const isLong = addDays(dateIn(at, timeZone), LONG_DAYS) <= dueOn
  const rows = daysAfter
    .filter((days) => days >= 0 || isLong)
    .map((days) => ({
      ...{ id: newId(), findingId, eventOn: dueOn, daysAfter: days },
      dueAt: momentIn(businessDayOnOrAfter(addDays(dueOn, days), isHoliday), HOUR, timeZone),
    }))
  await findingReminderRepository.planFindingReminders(
    tx,
    rows.filter(({ dueAt }) => dueAt > at),
  )
}

import type { Transaction } from '@rantai/db'
import { planReminders, type ToPlan } from '../assessments'
import { dateIn, holidaysOf } from '../calendar'
import { dueAfter } from '../engagements/read-engagement'

/** Returned questions whose due day has passed are reminded of as if they were due this many business days later. */
const RETURNED_BUSINESS_DAYS = 5

/** Plans reminders anew when questions go back to the vendor: those of the first round ended with its answers. */
export async function remindOfReturn(tx: Transaction, returned: ToPlan, at: Date): Promise<void> {
  const today = dateIn(at, returned.timeZone)
  const later = dueAfter(today, RETURNED_BUSINESS_DAYS, holidaysOf(returned.vendorCountry))
  await planReminders(tx, { ...returned, dueOn: returned.dueOn > today ? returned.dueOn : later }, at)
}

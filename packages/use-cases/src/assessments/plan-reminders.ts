import { newId, openingRepository, type Transaction } from '@rantai/db'
import { holidaysOf } from '../calendar'
import { reminderPlan } from './reminder-plan'

export type ToPlan = {
  readonly assessmentId: string
  /** ISO day. */
  readonly dueOn: string
  readonly timeZone: string
  readonly vendorCountry: string | null
}

/** Plans every reminder of an assessment from now on, in place of what was planned, sent or skipped before. */
export async function planReminders(
  tx: Transaction,
  { assessmentId, dueOn, timeZone, vendorCountry }: ToPlan,
  at: Date,
): Promise<void> {
  const plan = reminderPlan({ sentAt: at, dueOn, timeZone, isHoliday: holidaysOf(vendorCountry) })
  const reminders = plan.map((each) => ({ id: newId(), ...each }))
  await openingRepository.planReminders(tx, assessmentId, reminders)
}

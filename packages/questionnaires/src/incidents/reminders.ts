import { type IncidentClock, isOpenClock } from './incident-clocks'

export type ClockReminder = { readonly id: string; readonly at: Date; readonly deadline: Date }

/** Half of the time gone, seven eighths gone, and the deadline itself. */
const parts = [0.5, 0.875, 1] as const

/** When somebody is to be reminded of each open clock with a deadline, in order of time. */
export function clockReminders(clocks: readonly IncidentClock[]): ClockReminder[] {
  return clocks
    .filter((clock) => isOpenClock(clock) && clock.certain)
    .flatMap(({ id, start, deadline }) => {
      if (start.at === null || deadline === null) return []
      const [from, until] = [start.at.getTime(), deadline.getTime()]
      return parts.map((part) => ({ id, deadline, at: new Date(from + (until - from) * part) }))
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

import { addDays } from '../cadence/calendar'
import { isBusinessDay, type IsHoliday } from '../cadence/due'
import { dateIn, sameTimeOn } from '../cadence/zones'
import type { Duty, StartEvent } from './duty'
import { zoneOfAuthority } from './zones'

/** When what happened, as far as it is known. `discovery` is whoever found it, `awareness` the organisation itself. */
export type IncidentEvents = Readonly<Record<Exclude<StartEvent, 'firstNotice'>, Date | null>>

export type Start = {
  /** The event the rule names; null where it isn't known which it is. */
  event: StartEvent | null
  /** When the clock began; null while the event hasn't come or nobody recorded it. */
  at: Date | null
}

/**
 * Where a clock begins. Of a rule whose event nobody could read, the first moment at which anybody knew of the incident:
 * no reading of it makes the deadline earlier than that, save the incident's own beginning.
 */
export function startOf(duty: Pick<Duty, 'from'>, events: IncidentEvents, firstNotice: Date | null): Start {
  if (duty.from === 'firstNotice') return { event: 'firstNotice', at: firstNotice }
  if (duty.from !== null) return { event: duty.from, at: events[duty.from] }
  const known = [events.discovery, events.awareness].filter((each) => each !== null)
  return { event: null, at: known.length === 0 ? null : new Date(Math.min(...known.map((each) => each.getTime()))) }
}

/**
 * When a duty is due: hours run through, days end at the same time of day as they began in the authority's zone, working
 * days leave out the day of the start, weekends and the holidays of the authority's country. Where a law lets the last
 * day run to its midnight this comes earlier, never later. Null where there is no figure or no start.
 *
 * @param holidaysOf the public holidays of a country by ISO code
 */
export function deadlineOf(
  duty: Pick<Duty, 'amount' | 'unit' | 'jurisdiction'>,
  start: Date | null,
  holidaysOf: (country: string) => IsHoliday,
): Date | null {
  const { amount, unit, jurisdiction } = duty
  if (start === null || amount === null || unit === null) return null
  if (unit === 'hours') return new Date(start.getTime() + amount * 3_600_000)
  const zone = zoneOfAuthority(jurisdiction)
  const first = dateIn(start, zone)
  const last =
    unit === 'calendarDays' ? addDays(first, amount) : workingDaysAfter(first, amount, holidaysOf(jurisdiction))
  return sameTimeOn(last, start, zone)
}

function workingDaysAfter(day: string, count: number, isHoliday: IsHoliday): string {
  let on = day
  for (let left = count; left > 0;) {
    on = addDays(on, 1)
    if (isBusinessDay(on, isHoliday)) left -= 1
  }
  return on
}

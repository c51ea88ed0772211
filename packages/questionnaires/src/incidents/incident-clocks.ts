import type { IsHoliday } from '../cadence/due'
import type { ApplyingDuty } from './applying-duties'
import { deadlineOf, type IncidentEvents, type Start, startOf } from './deadline'

/** What a person recorded of a duty: told, or not needed because its condition isn't met. */
export type DutyRecord = { readonly toldAt: Date | null; readonly notNeeded: boolean }

export type ClockState =
  /** The event that starts it hasn't come, or isn't recorded. */
  | 'notStarted'
  | 'running'
  | 'overdue'
  /** Started, and without a figure: the rule has words, a reported figure, or nothing known. */
  | 'noFigure'
  | 'inTime'
  | 'late'
  /** Done, where no deadline is known to hold it against. */
  | 'done'
  | 'notNeeded'

export type IncidentClock = ApplyingDuty & {
  start: Start
  /** In UTC; null where it can't be known. */
  deadline: Date | null
  toldAt: Date | null
  state: ClockState
}

type Reading = {
  readonly events: IncidentEvents
  readonly records: ReadonlyMap<string, DutyRecord>
  readonly now: Date
  readonly holidaysOf: (country: string) => IsHoliday
}

/**
 * Each duty with its clock at a moment: first those that are overdue, then those that are due at once, then those that a person has to act on, each by
 * deadline, then those without one, then those that are done. A limit on finding out (`to: 'nobody'`) is done when the incident is assessed.
 */
export function incidentClocks(duties: readonly ApplyingDuty[], reading: Reading): IncidentClock[] {
  const clocks = duties.map((duty): IncidentClock => {
    const start = startOf(duty, reading.events, firstNoticeOf(duty, duties, reading))
    const deadline = deadlineOf(duty, start.at, reading.holidaysOf)
    const record = reading.records.get(duty.id)
    const toldAt = duty.to === 'nobody' ? reading.events.assessment : (record?.toldAt ?? null)
    const state = record?.notNeeded === true ? 'notNeeded' : stateOf({ start, deadline, toldAt }, reading.now)
    return { ...duty, start, deadline, toldAt, state }
  })
  return clocks.sort((a, b) => place(a) - place(b) || moment(a) - moment(b))
}

/** When the first notice of the same regime of the same jurisdiction went to its authority. */
function firstNoticeOf(duty: ApplyingDuty, duties: readonly ApplyingDuty[], { records }: Reading): Date | null {
  const told = duties
    .filter((each) => each.jurisdiction === duty.jurisdiction && each.regime === duty.regime)
    .filter((each) => each.to === 'authority' && each.stage === 'first')
    .flatMap((each) => records.get(each.id)?.toldAt?.getTime() ?? [])
  return told.length === 0 ? null : new Date(Math.min(...told))
}

function stateOf(
  { start, deadline, toldAt }: Pick<IncidentClock, 'start' | 'deadline' | 'toldAt'>,
  now: Date,
): ClockState {
  if (toldAt !== null) return deadline === null ? 'done' : toldAt.getTime() <= deadline.getTime() ? 'inTime' : 'late'
  if (start.at === null) return 'notStarted'
  if (deadline === null) return 'noFigure'
  return now.getTime() > deadline.getTime() ? 'overdue' : 'running'
}

const order: readonly (readonly ClockState[])[] = [
  ['overdue', 'running'],
  ['noFigure'],
  ['notStarted'],
  ['late', 'inTime', 'done'],
  ['notNeeded'],
]
const rank = (state: ClockState): number => order.findIndex((each) => each.includes(state))
/** What is overdue stands first, also where it applies perhaps; else that stands after what certainly does and has begun as far. */
const place = (clock: IncidentClock): number => {
  if (isDueAtOnce(clock) && clock.certain) return -1.5
  if (!isOpenClock(clock) || clock.certain) return clock.state === 'overdue' ? -2 : rank(clock.state)
  return clock.state === 'overdue' ? -1 : clock.state === 'notStarted' ? 2.5 : 1.5
}
/** Begun, and the rule has words instead of a figure ("at once", "without delay"); a last report has time. */
export const isDueAtOnce = ({
  state,
  wording,
  stage,
}: Readonly<{ state: ClockState; wording: unknown; stage: string }>): boolean =>
  state === 'noFigure' && wording !== null && stage !== 'final'
const moment = ({ deadline }: IncidentClock): number => deadline?.getTime() ?? Number.MAX_SAFE_INTEGER

/** True where somebody still has to act, or to say that nobody has to. */
export const isOpenClock = ({ state }: Pick<IncidentClock, 'state'>): boolean => rank(state) < 3

/** True where an incident can't be closed before somebody acts: it certainly applies and has begun. */
export const keepsIncidentOpen = (clock: Pick<IncidentClock, 'state' | 'certain'>): boolean =>
  isOpenClock(clock) && clock.certain && clock.state !== 'notStarted'

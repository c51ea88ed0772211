import type { ClockRegime, startEvents } from '../law/jurisdiction'
import type { LawClock } from '../law/jurisdiction'
import type { Label, LocalText } from '../model/shape'

/** Events of an incident that a rule may count from. `firstNotice` is the notice that started the same regime's next one. */
export type StartEvent = (typeof startEvents)[number]
export type DutyRegime = ClockRegime | 'finance'

export type DutySource = { title: string; url: string | null; accessedOn: string | null }

/**
 * A duty to tell somebody of an incident: a clock of the law, or one of a sector's supervisor, in one shape. `amount` is
 * null where no figure is known; what was only reported stands in `reported` and drives nothing.
 */
export type Duty = Pick<LawClock, 'id' | 'to' | 'stage' | 'amount' | 'unit' | 'wording' | 'reported' | 'from'> & {
  jurisdiction: string
  regime: DutyRegime
  /** The title of the rule. */
  rule: string
  /** Whom it names; null where not known, or where it is the people. */
  recipient: string | null
  /** When it applies, in words. */
  trigger: LocalText | null
  vendorHours: number | null
  label: Label
  sources: DutySource[]
  /** The day of the last check; null where not known. */
  checkedOn: string | null
}

import { evaluateFacts } from '../applicability/evaluate'
import { FALSE, TRUE } from '../applicability/truth'
import { byId } from '../compose/questionnaire'
import { type Facts, withDerivedFacts } from '../inherent/inherent'
import type { Clock } from '../model/pack'
import { instrumentNamed, sourcesOf } from './jurisdictions'
import type { ClockRegime, Jurisdiction, LawClock } from './jurisdiction'
import { type Law, shippedLaw } from './law'

export type ApplyingClock = LawClock & {
  jurisdiction: string
  /** False where a fact that decides it isn't given: show it, start nothing by it. */
  certain: boolean
}

/**
 * The notification clocks that bind an organisation under these facts, ascending by id: of law in force alone, of every
 * regime or of one. A null `amount` means no figure: `wording` where the law has words instead, else it is not known.
 */
export function clocksFor(facts: Facts, regime?: ClockRegime, law: Law = shippedLaw()): ApplyingClock[] {
  const reading = { facts: withDerivedFacts(facts), types: {}, asOf: '' }
  return clocksInForce(law).flatMap((clock): ApplyingClock[] => {
    if (regime !== undefined && clock.regime !== regime) return []
    const truth = evaluateFacts(clock.when, reading)
    return truth === FALSE ? [] : [{ ...clock, certain: truth === TRUE }]
  })
}

type PlacedClock = Omit<ApplyingClock, 'certain'>

const inForce = new WeakMap<Law, readonly PlacedClock[]>()

/** Every clock of law in force with its jurisdiction, ascending by id: found once for a law, which doesn't change. */
function clocksInForce(law: Law): readonly PlacedClock[] {
  const known = inForce.get(law)
  if (known) return known
  const found = law.jurisdictions
    .flatMap((each) => bindingClocks(each, law).map((clock) => ({ ...clock, jurisdiction: each.code })))
    .sort(byId)
  inForce.set(law, found)
  return found
}

/** The clocks of a jurisdiction whose instrument is in force. */
export const bindingClocks = (jurisdiction: Jurisdiction, law: Law = shippedLaw()): LawClock[] =>
  jurisdiction.clocks.filter((clock) => instrumentNamed(clock.instrument, law)?.status === 'inForce')

/** Hours of a clock, calendar days counting 24 each; null where it has no figure or counts working days. */
export function clockHours(clock: Pick<Clock, 'amount'> & { unit: Clock['unit'] | null }): number | null {
  if (clock.amount === null || clock.unit === null || clock.unit === 'workingDays') return null
  return clock.unit === 'calendarDays' ? clock.amount * 24 : clock.amount
}

const vendorSetting = 'The hours left to the vendor are a setting of this pack, no law.'
const notKnown = 'No figure was read: not known.'

/** A clock of the law as a pack carries it: same id, figure, unit, start and condition. One definition for both. */
export function packClock(clock: LawClock, law: Law = shippedLaw()): Clock {
  const source = sourcesOf(clock.sources, law)[0]
  const words = [clock.trigger.text?.en, clock.amount === null ? (clock.wording?.en ?? notKnown) : undefined]
  const reason = [...words, clock.vendorHours === null ? undefined : vendorSetting].filter(Boolean).join(' ')
  return {
    id: clock.id,
    when: clock.when,
    amount: clock.amount,
    unit: clock.unit ?? 'hours',
    ...(clock.from !== null && { from: clock.from }),
    ...(clock.vendorHours !== null && { vendorHours: clock.vendorHours }),
    reason: { en: reason },
    ...(source && {
      source: {
        title: source.title,
        ...(source.url !== null && { url: source.url }),
        ...(source.accessedOn !== null && { accessedOn: source.accessedOn }),
        label: clock.label,
      },
    }),
  }
}

import type { Report } from './check-law'
import type { Law } from './law'
import { firstDay } from './partial-date'

/** States without the dates they need, dates that contradict the state, change logs out of order or of days to come. */
export function checkInstruments(law: Law, { asOf }: { asOf: string }, report: Report): void {
  for (const { id, status, inForceFrom, replacedBy, changes } of law.instruments) {
    const place = `${id}.status`
    const bound = status === 'inForce' || status === 'replaced'
    if (bound && inForceFrom === null) report('error', place, `"${status}" without the date from which it was in force`)
    if (!bound && inForceFrom !== null) report('error', place, `"${status}" with a date from which it is in force`)
    if (bound && inForceFrom !== null && firstDay(inForceFrom) > asOf)
      report('error', place, `in force from ${inForceFrom}, which is still to come`)
    if ((status === 'replaced') !== (replacedBy !== null))
      report('error', place, 'what is replaced names what took its place, and nothing else does')
    changes.forEach(({ on }, i) => {
      const newer = changes[i - 1]
      if (newer && newer.on < on) report('error', `${id}.changes.${on}`, 'the change log runs from new to old')
      if (firstDay(on) > asOf) report('error', `${id}.changes.${on}`, 'an entry of a day still to come')
    })
  }
}

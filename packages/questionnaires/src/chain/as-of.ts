import { isIsoDate } from '../cadence/calendar'

/** When a recorded link held: from the first day on, up to and without the last; null is always before and still. */
export type Held = { readonly since: string | null; readonly until: string | null }

/**
 * The links that held on a day ("who was in the chain on 3 March?"), in their order. History is never overwritten: a link that
 * changed is one that ended and one that began on the same day.
 * @throws RangeError where the day is none like 2026-03-03
 */
export function heldOn<Link extends Held>(links: readonly Link[], day: string): Link[] {
  if (!isIsoDate(day)) throw new RangeError('A day is written like 2026-03-03.')
  return links.filter(({ since, until }) => (since === null || since <= day) && (until === null || day < until))
}

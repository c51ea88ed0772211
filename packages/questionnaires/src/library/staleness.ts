import { addMonths } from '../cadence/calendar'

/** Months after which an answer must be looked at anew before it is given to anybody else. */
export const LIBRARY_MONTHS = 12

export type Staleness = 'current' | 'old' | 'evidenceExpired'

/**
 * Whether a kept answer may still be proposed on a day, ISO dates throughout. It is old from the day twelve months after it was
 * given; its evidence has expired on the day after the earliest date it is valid until.
 */
export function stalenessOf(
  { answeredOn, evidenceUntil }: { readonly answeredOn: string; readonly evidenceUntil: string | null },
  today: string,
): Staleness {
  if (evidenceUntil !== null && evidenceUntil < today) return 'evidenceExpired'
  return addMonths(answeredOn, LIBRARY_MONTHS) <= today ? 'old' : 'current'
}

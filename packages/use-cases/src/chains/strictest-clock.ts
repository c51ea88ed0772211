import { clockHours, clocksFor } from '@rantai/questionnaires'

/** The clock of a law that leaves the least time, and where it binds. */
export type StrictestClock = { readonly hours: number; readonly jurisdiction: string; readonly id: string }

/**
 * The shortest time in which a law on personal data in force makes somebody tell of a breach, by the countries of the
 * people whom the data is about; null where there is none, or none with a figure in hours or calendar days.
 */
export function strictestClock(subjectCountries: readonly string[]): StrictestClock | null {
  const facts = { personalData: true, dataSubjectCountries: [...subjectCountries] }
  const known = clocksFor(facts, 'dataProtection').flatMap((clock): StrictestClock[] => {
    const hours = clockHours(clock)
    return !clock.certain || hours === null ? [] : [{ hours, jurisdiction: clock.jurisdiction, id: clock.id }]
  })
  return known.sort((a, b) => a.hours - b.hours || (a.id < b.id ? -1 : 1))[0] ?? null
}

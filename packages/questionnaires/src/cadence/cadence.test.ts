import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cadenceOf } from './cadence'
import { addDays, addMonths, ageInMonths, isIsoDate } from './calendar'
import { businessDaysBefore, dueDates, isBusinessDay, opensOn } from './due'

const never = () => false

describe('calendar', () => {
  it('adds months clamped to the last day', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  })

  it('takes the smallest number of months that reaches the day', () => {
    expect(ageInMonths('2026-05-21', '2026-11-21')).toBe(6)
    expect(ageInMonths('2026-05-20', '2026-11-21')).toBe(7)
    expect(ageInMonths('2026-08-31', '2026-09-30')).toBe(1)
    expect(ageInMonths('2026-11-21', '2026-11-21')).toBe(0)
    expect(ageInMonths('2027-01-01', '2026-11-21')).toBe(-1)
  })

  it('knows days that exist', () => {
    expect(['2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', 20260101].map(isIsoDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    // What only looks like one in a list.
    expect(isIsoDate(['2026-01-01'])).toBe(false)
  })

  it('has the days that the Gregorian calendar has, leap years of centuries included', () => {
    const two = (value: number) => String(value).padStart(2, '0')
    for (const year of [1899, 1900, 1904, 2000, 2023, 2024, 2100, 2400])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${two(month)}-${two(day)}`
          const date = new Date(`${text}T00:00:00Z`)
          const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
          expect(isIsoDate(text), text).toBe(exists)
          if (exists) expect(addDays(text, 1)).toBe(new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10))
        }
  })
})

describe('cadence and due dates', () => {
  it('takes the least of tier and levels, and no delta that is not shorter', () => {
    expect(cadenceOf([], 'critical')).toEqual({ fullMonths: 12, deltaMonths: 6 })
    expect(cadenceOf([{ cadenceMonths: 6 }], 'critical')).toEqual({ fullMonths: 6, deltaMonths: null })
    expect(cadenceOf([{ deltaMonths: 3 }], null)).toEqual({ fullMonths: null, deltaMonths: 3 })
    expect(cadenceOf([], null)).toEqual({ fullMonths: null, deltaMonths: null })
    expect(cadenceOf([{ deltaMonths: 12 }], 'critical')).toMatchObject({ deltaMonths: 6 })
    expect(cadenceOf([{ deltaMonths: 6 }, { cadenceMonths: 7 }], 'high')).toEqual({ fullMonths: 7, deltaMonths: 6 })
  })

  it('moves back to a business day, and drops a delta within 60 days of the full one', () => {
    const cadence = { fullMonths: 12, deltaMonths: 6 }
    // 2026-11-22 is a Sunday; the Friday before is a holiday.
    const isHoliday = (day: string) => day === '2026-11-20'
    expect(dueDates({ lastFull: '2025-11-22', lastDecision: '2025-11-22', cadence, isHoliday })).toEqual({
      fullDue: '2026-11-19',
      deltaDue: '2026-05-22',
      due: '2026-05-22',
      cause: 'delta',
    })
    const late = dueDates({ lastFull: '2025-11-22', lastDecision: '2026-05-22', cadence, isHoliday })
    expect(late).toMatchObject({ deltaDue: null, cause: 'full' })
  })

  it('counts 60 days back from the full one, the sixtieth included', () => {
    const cadence = { fullMonths: 12, deltaMonths: 6 }
    const due = (lastDecision: string) =>
      dueDates({ lastFull: '2025-12-31', lastDecision, cadence, isHoliday: never }).deltaDue
    // Full on 2026-12-31; sixty days before is 2026-11-01, a Sunday, and the delta's own day counts before it is moved.
    expect(due('2026-05-01')).toBe(null)
    expect(due('2026-04-30')).toBe('2026-10-30')
  })

  it('is the full one where both come on one day, and the only one where there is one', () => {
    const on = (
      lastFull: string | null,
      lastDecision: string | null,
      fullMonths: number | null,
      deltaMonths: number | null,
    ) => dueDates({ lastFull, lastDecision, cadence: { fullMonths, deltaMonths }, isHoliday: never })
    const friday = '2026-11-20'
    expect(on('2025-11-20', null, 12, 6)).toEqual({ fullDue: friday, deltaDue: null, due: friday, cause: 'full' })
    expect(on(null, '2026-05-20', 12, 6)).toEqual({ fullDue: null, deltaDue: friday, due: friday, cause: 'delta' })
    expect(on('2025-11-20', '2026-05-20', null, 6)).toMatchObject({ fullDue: null, deltaDue: friday, cause: 'delta' })
    expect(on('2025-11-20', '2026-05-20', 12, null)).toMatchObject({ fullDue: friday, deltaDue: null, cause: 'full' })
    expect(on(null, null, 12, 6)).toEqual({ fullDue: null, deltaDue: null, due: null, cause: null })
  })

  it('is never due on a day off, never later than its months, and the earlier of the two', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days))
    const months = fc.option(fc.integer({ min: 1, max: 40 }))
    fc.assert(
      fc.property(
        fc.record({ lastFull: fc.option(day), lastDecision: fc.option(day), fullMonths: months, deltaMonths: months }),
        ({ lastFull, lastDecision, fullMonths, deltaMonths }) => {
          const isHoliday = (each: string) => each.endsWith('-01')
          const found = dueDates({ lastFull, lastDecision, cadence: { fullMonths, deltaMonths }, isHoliday })
          const { fullDue, deltaDue, due, cause } = found
          const full = lastFull !== null && fullMonths !== null ? addMonths(lastFull, fullMonths) : null
          const delta = lastDecision !== null && deltaMonths !== null ? addMonths(lastDecision, deltaMonths) : null
          expect(fullDue === null).toBe(full === null)
          if (fullDue !== null && full !== null) expect(fullDue <= full && isBusinessDay(fullDue, isHoliday)).toBe(true)
          const isNear = full !== null && delta !== null && delta >= addDays(full, -60)
          expect(deltaDue === null).toBe(delta === null || isNear)
          if (deltaDue !== null && delta !== null)
            expect(deltaDue <= delta && isBusinessDay(deltaDue, isHoliday)).toBe(true)
          expect(due).toBe([fullDue, deltaDue].filter((each) => each !== null).sort()[0] ?? null)
          expect(cause).toBe(due === null ? null : due === fullDue ? 'full' : 'delta')
        },
      ),
    )
  })

  it('opens the answer time earlier, in business days', () => {
    expect(businessDaysBefore('2026-11-23', 1, never)).toBe('2026-11-20')
    expect(opensOn('2026-11-20', 'low', never)).toBe('2026-11-13')
  })
})

import { describe, expect, it } from 'vitest'
import { cadenceOf } from './cadence'
import { addDays, addMonths, ageInMonths, isIsoDate } from './calendar'
import { businessDaysBefore, dueDates, opensOn } from './due'

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
  })
})

describe('cadence and due dates', () => {
  it('takes the least of tier and levels, and no delta that is not shorter', () => {
    expect(cadenceOf([], 'critical')).toEqual({ fullMonths: 12, deltaMonths: 6 })
    expect(cadenceOf([{ cadenceMonths: 6 }], 'critical')).toEqual({ fullMonths: 6, deltaMonths: null })
    expect(cadenceOf([{ deltaMonths: 3 }], null)).toEqual({ fullMonths: null, deltaMonths: 3 })
    expect(cadenceOf([], null)).toEqual({ fullMonths: null, deltaMonths: null })
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

  it('opens the answer time earlier, in business days', () => {
    expect(businessDaysBefore('2026-11-23', 1, never)).toBe('2026-11-20')
    expect(opensOn('2026-11-20', 'low', never)).toBe('2026-11-13')
  })
})

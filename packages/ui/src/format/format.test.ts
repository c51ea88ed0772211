import { describe, expect, it } from 'vitest'
import {
  calendarDay,
  daysBetween,
  formatChange,
  formatDate,
  formatDueDate,
  formatFileSize,
  formatNumber,
  formatFigure,
  formatPartScore,
  formatPercent,
  formatShare,
  formatRelative,
} from './index'

const kualaLumpur = 'Asia/Kuala_Lumpur'

describe('formatDate', () => {
  const moment = '2026-12-11T09:00:00Z'
  it('writes days the way the region does', () => {
    expect(formatDate(moment, 'en', { timeZone: kualaLumpur })).toBe('11 Dec 2026')
    expect(formatDate(moment, 'en', { timeZone: kualaLumpur, style: 'full' })).toBe('Friday, 11 December 2026')
    expect(formatDate(moment, 'ms', { timeZone: kualaLumpur, style: 'long' })).toBe('11 Disember 2026')
    expect(formatDate(moment, 'id', { timeZone: kualaLumpur, style: 'long' })).toBe('11 Desember 2026')
    expect(formatDate(moment, 'vi', { timeZone: kualaLumpur, style: 'long' })).toContain('12')
  })
  it('counts years from the Buddhist era in Thai', () => {
    expect(formatDate(moment, 'th', { timeZone: 'Asia/Bangkok', style: 'long' })).toBe('11 ธันวาคม 2569')
  })
  it('takes the day of the zone', () => {
    expect(formatDate('2026-12-10T23:30:00Z', 'en', { timeZone: kualaLumpur })).toBe('11 Dec 2026')
    expect(formatDate('2026-12-10T23:30:00Z', 'en', { timeZone: 'UTC' })).toBe('10 Dec 2026')
  })
  it('leaves a calendar day alone in every zone', () => {
    expect(formatDate('2026-12-11', 'en', { timeZone: 'America/New_York' })).toBe('11 Dec 2026')
  })
  it('refuses what is no date', () => {
    expect(() => formatDate('soon', 'en', { timeZone: 'UTC' })).toThrow(RangeError)
  })
})

describe('calendar days', () => {
  it('are taken in the zone', () => {
    expect(calendarDay('2026-12-10T16:30:00Z', kualaLumpur)).toBe('2026-12-11')
    expect(daysBetween('2026-11-23T02:42:00Z', '2026-12-11', kualaLumpur)).toBe(18)
    expect(daysBetween('2026-03-07', '2026-03-09', 'America/New_York')).toBe(2)
  })
})

describe('formatRelative', () => {
  const options = { now: '2026-11-23T02:42:00Z', timeZone: kualaLumpur }
  it.each([
    ['2026-12-11', 'in 18 days'],
    ['2026-11-24', 'tomorrow'],
    ['2026-11-23', 'today'],
    ['2026-11-20', '3 days ago'],
    ['2026-11-23T02:37:00Z', '5 minutes ago'],
    ['2026-11-23T05:42:00Z', 'in 3 hours'],
    ['2026-09-24', '60 days ago'],
    ['2026-08-04', '3 months ago'],
    ['2027-05-22', 'in 5 months'],
    ['2027-05-23', 'in 6 months'],
    ['2024-11-24', '23 months ago'],
    ['2030-11-23', 'in 4 years'],
  ])('%s is %s', (value, words) => {
    expect(formatRelative(value, 'en', options)).toBe(words)
  })
  it('speaks the language of the reader', () => {
    expect(formatRelative('2026-12-11', 'id', options)).toBe('dalam 18 hari')
    expect(formatRelative('2026-11-20', 'vi', options)).toBe('3 ngày trước')
  })
})

describe('formatDueDate', () => {
  it('names the zone of a deadline', () => {
    const due = formatDueDate('2026-12-11T09:00:00Z', 'en', { now: '2026-11-23T02:42:00Z', timeZone: kualaLumpur })
    expect(due.text).toMatch(/11 December 2026, 17:00 Malaysia Time$/)
    expect(due).toMatchObject({ relative: 'in 18 days', late: false, days: 18 })
  })
  it('is late from the moment it passed', () => {
    const at = (now: string) => formatDueDate('2026-12-11T09:00:00Z', 'en', { now, timeZone: kualaLumpur }).late
    expect(at('2026-12-11T08:59:59Z')).toBe(false)
    expect(at('2026-12-11T09:00:01Z')).toBe(true)
  })
  it('lets a calendar day run to its end where the deadline hangs', () => {
    const at = (now: string) => formatDueDate('2026-12-11', 'en', { now, timeZone: kualaLumpur }).late
    expect(at('2026-12-11T15:59:00Z')).toBe(false)
    expect(at('2026-12-11T16:01:00Z')).toBe(true)
  })
})

describe('numbers', () => {
  it('follow the language', () => {
    expect(formatNumber(1234.56, 'en', 2)).toBe('1,234.56')
    expect(formatNumber(1234.56, 'id', 2)).toBe('1.234,56')
    expect(formatNumber(310000, 'vi')).toBe('310.000')
  })
  it('round as people read them', () => {
    expect(formatPercent(0.664, 'en')).toBe('66 %')
    expect(formatPercent(0.848, 'en')).toBe('84 %')
    expect(formatPercent(0.29, 'en')).toBe('29 %')
    expect(formatPercent(1, 'en')).toBe('100 %')
    expect([0, 0.001, 1 / 3, 2 / 3, 0.29, 0.996, 1].map((share) => formatShare(share, 'en'))).toEqual(
      ['0', '1', '33', '67', '29', '99', '100'].map((number) => `${number} %`),
    )
    expect(formatChange(-9, 'en')).toBe('−9')
    expect(formatChange(3.3, 'en', 1)).toBe('+3.3')
    expect(formatChange(-0.04, 'en', 1)).toBe('0.0')
  })
  it.each([
    [0, '0 B'],
    [812_000, '812 KB'],
    [999_499, '999 KB'],
    [999_999, '1.0 MB'],
    [12_400_000, '12.4 MB'],
    [2_000_000_000, '2.0 GB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(formatFileSize(bytes, 'en')).toBe(words)
  })
})

it('shows weights and parts so that the sum can be done again by hand', () => {
  expect([16.5, 19.5, 158, 12.344].map((weight) => formatFigure(weight, 'en'))).toEqual([
    '16.5',
    '19.5',
    '158',
    '12.34',
  ])
  expect([40.96, 59.99, 60, 0].map((score) => formatPartScore(score, 'en'))).toEqual(['40.9', '59.9', '60.0', '0.0'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateIn, holidaysOf, momentIn } from './index'

test('nine in the morning is nine in the morning on the day asked for, in every zone of the region', () => {
  const zones = [
    'Asia/Singapore',
    'Asia/Bangkok',
    'Asia/Jakarta',
    'Asia/Yangon',
    'Asia/Dili',
    'Europe/Bratislava',
    'America/New_York',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 4000 }), (zone, days) => {
      const day = new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
      const at = momentIn(day, 9, zone)
      const shown = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at)
      expect([dateIn(at, zone), shown]).toEqual([day, '09:00'])
    }),
  )
  expect(momentIn('2026-11-23', 9, 'Asia/Yangon').toISOString()).toBe('2026-11-23T02:30:00.000Z')
})

test('public holidays are the country’s own', () => {
  expect(holidaysOf('SG')('2026-08-09')).toBe(true)
  expect(holidaysOf('SG')('2026-08-12')).toBe(false)
  expect(holidaysOf('VN')('2026-09-02')).toBe(true)
  expect(holidaysOf('SG')('2026-09-02')).toBe(false)
  expect(holidaysOf('ZZ')('2026-01-01')).toBe(false)
  expect(holidaysOf(null)('2026-01-01')).toBe(false)
})

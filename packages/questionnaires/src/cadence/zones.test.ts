import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateIn, momentIn, momentShown, sameTimeOn } from './zones'

/** Ahead, behind, by halves and quarters of an hour, and two whose clocks change. */
const zones = ['Asia/Singapore', 'Asia/Yangon', 'Asia/Kathmandu', 'Pacific/Auckland', 'America/New_York', 'UTC']
const zone = fc.constantFrom(...zones)
const moment = fc.integer({ min: Date.UTC(1995, 0), max: Date.UTC(2045, 0) }).map((at) => new Date(at - (at % 1000)))

/** What clocks show, by another road than the product's. */
const shownIn = (at: Date, timeZone: string): string => at.toLocaleString('sv-SE', { timeZone }).replace(' ', 'T')

describe('zones', () => {
  it('names the day that is there', () => {
    fc.assert(
      fc.property(moment, zone, (at, timeZone) => {
        expect(dateIn(at, timeZone)).toBe(shownIn(at, timeZone).slice(0, 10))
      }),
    )
    expect(() => dateIn(new Date(0), 'Asia/Nowhere')).toThrow(RangeError)
  })

  it('finds the moment at which clocks show what they show, or one that shows the same', () => {
    fc.assert(
      fc.property(moment, zone, (at, timeZone) => {
        const shown = shownIn(at, timeZone)
        expect(shownIn(momentShown(shown, timeZone), timeZone)).toBe(shown)
        expect(momentShown(shown.slice(0, 16), timeZone)).toEqual(momentShown(`${shown.slice(0, 16)}:00`, timeZone))
        const hour = Number(shown.slice(11, 13))
        expect(momentIn(shown.slice(0, 10), hour, timeZone)).toEqual(momentShown(`${shown.slice(0, 13)}:00`, timeZone))
      }),
    )
    expect(momentIn('2026-11-22', 9, 'Asia/Singapore').toISOString()).toBe('2026-11-22T01:00:00.000Z')
    expect(momentIn('2026-11-22', 9, 'America/New_York').toISOString()).toBe('2026-11-22T14:00:00.000Z')
  })

  it('goes to another day at the same time of day', () => {
    fc.assert(
      fc.property(moment, moment, zone, (at, other, timeZone) => {
        const day = dateIn(other, timeZone)
        const shown = `${day}T${shownIn(at, timeZone).slice(11)}`
        const found = sameTimeOn(day, at, timeZone)
        expect(found).toEqual(momentShown(shown, timeZone))
      }),
    )
    // Before 1970 as well, when Singapore was half an hour nearer.
    const early = sameTimeOn('2026-11-22', new Date('1969-12-31T23:30:00Z'), 'Asia/Singapore')
    expect(early.toISOString()).toBe('2026-11-21T23:00:00.000Z')
  })

  it('stands behind the hour that is skipped, and in the first of an hour that comes twice', () => {
    expect(momentIn('2026-03-08', 2, 'America/New_York').toISOString()).toBe('2026-03-08T07:00:00.000Z')
    expect(momentIn('2026-11-01', 1, 'America/New_York').toISOString()).toBe('2026-11-01T05:00:00.000Z')
    expect(momentIn('2026-09-27', 2, 'Pacific/Auckland').toISOString()).toBe('2026-09-26T14:00:00.000Z')
    expect(momentIn('2026-04-05', 2, 'Pacific/Auckland').toISOString()).toBe('2026-04-04T13:00:00.000Z')
  })

  it('takes nothing for a time that is not written as one', () => {
    const wrong = ['x2026-11-22T09:00', '2026-11-22T09:00x', '26-11-22T09:00', '2026-1-22T09:00', '2026-11-22T9:00', '']
    for (const text of [...wrong, '2026-11-22', '2026-11-22T09:00:0', '2026-13-01T09:00', '2026-11-22 09:00'])
      expect(momentShown(text, 'Asia/Singapore').getTime(), text).toBeNaN()
  })
})

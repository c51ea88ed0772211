import { describe, expect, it } from 'vitest'
import { clockHours, clocksFor, packClock } from './clocks'
import { firstDay } from './partial-date'
import type { LawClock } from './jurisdiction'
import { type Law, shippedLaw } from './law'

/** Made in each test: the law is read then, not while tests are found. */
function clockWith(change: Partial<LawClock>): LawClock {
  const [clock] = shippedLaw().jurisdictions.flatMap(({ clocks }) => clocks)
  if (!clock) throw new Error('no clock')
  return {
    ...clock,
    ...{ id: 'sg-tell', amount: 72, unit: 'hours', wording: null, reported: null, from: 'awareness', vendorHours: 24 },
    ...{ when: { fact: 'here', is: true }, label: 'officialText', sources: ['read', 'other'], regime: 'cyber' },
    trigger: { ...clock.trigger, text: { en: 'On knowing of it.' } },
    ...change,
  }
}
const law = (): Law => ({
  ...shippedLaw(),
  sources: [
    { id: 'read', title: 'The Act', url: 'https://example.org/act', accessedOn: '2026-11-01' },
    { id: 'bare', title: 'A file', url: null, accessedOn: null },
  ],
})
const setting = 'The hours left to the vendor are a setting of this pack, no law.'

describe('a clock of the law in a pack', () => {
  it('has its figure, its condition and its first source', () => {
    expect(packClock(clockWith({}), law())).toStrictEqual({
      ...{ id: 'sg-tell', when: { fact: 'here', is: true }, amount: 72, unit: 'hours', from: 'awareness' },
      vendorHours: 24,
      reason: { en: `On knowing of it. ${setting}` },
      source: { title: 'The Act', url: 'https://example.org/act', accessedOn: '2026-11-01', label: 'officialText' },
    })
  })

  it('leaves out what is not known, and says so', () => {
    const none = { amount: null, unit: null, from: null, vendorHours: null }
    const trigger = { ...clockWith({}).trigger, text: null }
    expect(packClock(clockWith({ ...none, trigger, sources: ['bare'] }), law())).toStrictEqual({
      ...{ id: 'sg-tell', when: { fact: 'here', is: true }, amount: null, unit: 'hours' },
      reason: { en: 'No figure was read: not known.' },
      source: { title: 'A file', label: 'officialText' },
    })
    const worded = packClock(clockWith({ ...none, wording: { en: 'At once.' }, sources: ['nobody'] }), law())
    expect(worded).toStrictEqual({
      ...{ id: 'sg-tell', when: { fact: 'here', is: true }, amount: null, unit: 'hours' },
      reason: { en: 'On knowing of it. At once.' },
    })
  })

  it.each([
    [72, 'hours', 72],
    [3, 'calendarDays', 72],
    [0.5, 'calendarDays', 12],
    [3, 'workingDays', null],
    [null, 'hours', null],
    [3, null, null],
    [null, null, null],
  ] as const)('of %s %s has %s hours', (amount, unit, hours) => expect(clockHours({ amount, unit })).toBe(hours))
})

describe('the clocks that bind', () => {
  const binding = (facts: Parameters<typeof clocksFor>[0], regime?: LawClock['regime']) => {
    const whole = law()
    const [jurisdiction] = whole.jurisdictions
    const [instrument] = whole.instruments
    if (!jurisdiction || !instrument) throw new Error('nothing there')
    const bound = { ...instrument, id: 'bound', status: 'inForce' as const }
    const clocks = [
      clockWith({ id: 'sg-b', instrument: 'bound' }),
      clockWith({ id: 'sg-a', instrument: 'bound', regime: 'dataProtection' }),
      clockWith({ id: 'sg-draft', instrument: 'draft' }),
      clockWith({ id: 'sg-nowhere', instrument: 'nowhere' }),
    ]
    const small: Law = {
      ...whole,
      instruments: [bound, { ...instrument, id: 'draft', status: 'draft' }],
      jurisdictions: [{ ...jurisdiction, code: 'SG', clocks }],
    }
    return clocksFor(facts, regime, small).map(({ id, jurisdiction: code, certain }) => [id, code, certain])
  }

  it('are those in force whose condition holds, or may hold, ascending by id', () => {
    expect(binding({ here: true })).toEqual([
      ['sg-a', 'SG', true],
      ['sg-b', 'SG', true],
    ])
    expect(binding({})).toEqual([
      ['sg-a', 'SG', false],
      ['sg-b', 'SG', false],
    ])
    expect(binding({ here: false })).toEqual([])
    expect(binding({ here: true }, 'cyber')).toEqual([['sg-b', 'SG', true]])
  })
})

it.each([
  ['2026', '2026-01-01'],
  ['2026-11', '2026-11-01'],
  ['2026-11-21', '2026-11-21'],
])('%s begins on %s', (date, day) => expect(firstDay(date)).toBe(day))

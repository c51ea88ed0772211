import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainOf, countriesFrom, type ChainLink } from '../chain'
import {
  changedChain,
  daysBetween,
  daysToRemedy,
  dueStep,
  mayBeAgreed,
  mayBeAnswered,
  nextMoment,
  type NoticeStanding,
  objectionWindow,
  unannouncedIn,
} from './index'

const noHoliday = () => false

describe('the objection window', () => {
  const window = (receivedAt: string, days: number, isHoliday: (day: string) => boolean = noHoliday) =>
    objectionWindow({ receivedAt: new Date(receivedAt), timeZone: 'Asia/Bangkok', days, isHoliday })

  it('counts calendar days from the day after receipt and ends at midnight of the zone', () => {
    expect(window('2026-03-03T03:00:00Z', 14)).toEqual({
      lastDay: '2026-03-17',
      endsAt: new Date('2026-03-17T17:00:00Z'),
      remindAt: new Date('2026-03-13T02:00:00Z'),
    })
  })

  it('takes the day of receipt from the organisation’s clocks', () => {
    // 18:00 in London is the next day in Bangkok.
    expect(window('2026-03-02T18:00:00Z', 14).lastDay).toBe('2026-03-17')
    expect(window('2026-03-02T16:59:59Z', 14).lastDay).toBe('2026-03-16')
  })

  it('moves from a weekend and a holiday to the next business day', () => {
    expect(window('2026-03-03T03:00:00Z', 11).lastDay).toBe('2026-03-16')
    expect(window('2026-03-03T03:00:00Z', 14, (day) => day === '2026-03-17').lastDay).toBe('2026-03-18')
    expect(window('2026-03-03T03:00:00Z', 10, (day) => day === '2026-03-13').lastDay).toBe('2026-03-16')
  })

  it('reminds on the last morning where the window is short, and not at all where that is over', () => {
    expect(window('2026-03-03T03:00:00Z', 2).remindAt).toEqual(new Date('2026-03-05T02:00:00Z'))
    expect(window('2026-03-03T03:00:00Z', 0)).toEqual({
      ...{ lastDay: '2026-03-03', endsAt: new Date('2026-03-03T17:00:00Z'), remindAt: null },
    })
  })

  it('says how many days lie between two', () => {
    expect([daysBetween('2026-02-27', '2026-03-02'), daysBetween('2026-03-02', '2026-03-01')]).toEqual([3, -1])
  })
})

describe('what time does to a notice', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 2, 1, hour))
  const notice = (change: Partial<NoticeStanding> = {}): NoticeStanding => ({
    ...{ state: 'announced', outcome: null, general: false },
    ...{ remindAt: at(5), endsAt: at(10), startsAt: at(15) },
    ...change,
  })

  it('reminds, then ends the window, then begins what was announced', () => {
    expect(dueStep(notice(), at(4))).toBeNull()
    expect(dueStep(notice(), at(5))).toBe('remind')
    expect(dueStep(notice({ remindAt: null }), at(9))).toBeNull()
    expect(dueStep(notice({ remindAt: null }), at(10))).toBe('unanswered')
    expect(dueStep(notice(), at(11))).toBe('unanswered')
    expect(dueStep(notice({ general: true }), at(10))).toBe('deemed')
    expect(dueStep(notice({ state: 'deemed' }), at(14))).toBeNull()
    for (const state of ['approved', 'approvedWithTerms', 'deemed', 'unanswered'] as const)
      expect(dueStep(notice({ state }), at(15)), state).toBe('effective')
  })

  it('does nothing after an objection or an end', () => {
    expect(nextMoment(notice({ state: 'objected' }))).toBeNull()
    expect(nextMoment(notice({ outcome: 'withdrawn' }))).toBeNull()
    expect(dueStep(notice({ state: 'approved', outcome: 'effective' }), at(20))).toBeNull()
  })

  it('never lets a change begin while it may be objected to', () => {
    const early = notice({ startsAt: at(1), remindAt: null })
    expect(nextMoment(early)).toEqual(at(10))
    expect(dueStep(early, at(9))).toBeNull()
    expect(nextMoment(notice({ remindAt: at(12) }))).toEqual(at(10))
  })

  it('takes answers until the window ends, later only where silence is no consent', () => {
    expect(mayBeAnswered(notice(), at(9))).toBe(true)
    expect(mayBeAnswered(notice(), at(10))).toBe(false)
    expect(mayBeAnswered(notice({ state: 'unanswered' }), at(12))).toBe(true)
    for (const state of ['deemed', 'approved', 'approvedWithTerms', 'objected'] as const)
      expect(mayBeAnswered(notice({ state }), at(9)), state).toBe(false)
    expect(mayBeAnswered(notice({ outcome: 'withdrawn' }), at(9))).toBe(false)
  })

  it('lets people agree on what was objected to alone', () => {
    expect(mayBeAgreed({ state: 'objected', outcome: null })).toBe(true)
    expect(mayBeAgreed({ state: 'objected', outcome: 'withdrawn' })).toBe(false)
    expect(mayBeAgreed({ state: 'unanswered', outcome: null })).toBe(false)
  })
})

describe('what nobody announced', () => {
  const named = (partyId: string, ...countries: string[]) => ({ partyId, name: `Company ${partyId}`, countries })

  it('is a party or a country that wasn’t there before', () => {
    const now = [named('a', 'SG', 'VN'), named('b', 'TH'), named('c')]
    expect(unannouncedIn([named('a', 'SG'), named('c', 'MY')], now, [])).toEqual([
      { kind: 'unannouncedCountry', partyId: 'a', name: 'Company a', countries: ['VN'] },
      { kind: 'unannouncedParty', partyId: 'b', name: 'Company b', countries: ['TH'] },
    ])
  })

  it('is nothing in a first list, nor where no country was known', () => {
    expect(unannouncedIn([], [named('a', 'SG')], [])).toEqual([])
    expect(unannouncedIn([named('a')], [named('a', 'SG')], [])).toEqual([])
  })

  it('takes several services of one party together', () => {
    const before = [named('a', 'SG'), named('a', 'VN')]
    expect(unannouncedIn(before, [named('a', 'VN'), named('a', 'SG')], [])).toEqual([])
    expect(unannouncedIn(before, [named('a', 'TH'), named('a', 'PH')], [])).toMatchObject([{ countries: ['PH', 'TH'] }])
  })

  it('is what no notice says, by name and country', () => {
    const before = [named('a', 'SG')]
    const now = [named('a', 'VN'), named('b', 'TH')]
    const told = (change: 'add' | 'change' | 'remove', name: string, ...countries: string[]) => ({
      change,
      name,
      countries,
    })
    expect(unannouncedIn(before, now, [told('change', 'COMPANY A.', 'VN'), told('add', 'Company b')])).toEqual([])
    expect(unannouncedIn(before, now, [told('change', 'Company a', 'TH'), told('remove', 'Company b')])).toHaveLength(2)
  })

  it('is remedied sooner the graver it is', () => {
    expect((['critical', 'high', 'moderate', 'low'] as const).map(daysToRemedy)).toEqual([30, 60, 120, 180])
  })
})

describe('a chain after a change', () => {
  const parties = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id }))
  const links: ChainLink[] = [
    { from: 'a', to: 'b', countries: ['SG'], data: ['contact'], contract: true, promises: { breachHours: 24 } },
    { from: 'b', to: 'c', countries: ['MY'], regions: ['eu-1'] },
  ]

  it('replaces a link by one that differs, and leaves the chain that stands alone', () => {
    const chain = chainOf(parties, links)
    const after = changedChain(
      chain,
      { take: [0], put: [{ from: 0, to: 1, like: 0, countries: ['VN'] }] },
      links.length,
    )
    expect(after.countrySets.namesOf(after.countries[0]!)).toEqual(['VN'])
    expect(after.dataSets.namesOf(after.data[0]!)).toEqual(['contact'])
    expect([after.flags[0], after.promises[0], after.row[0]]).toEqual([chain.flags[0], chain.promises[0], 2])
    expect(countriesFrom(chain, 0).map(({ country }) => country)).toEqual(['MY', 'SG'])
    expect(countriesFrom(after, 0).map(({ country }) => country)).toEqual(['MY', 'VN'])
  })

  it('puts new parties last, with what is said of them and nothing else', () => {
    const chain = chainOf(parties, links)
    const put = [
      { from: 2, to: 4, countries: ['TH'], data: ['health'] },
      { from: 4, to: 3, data: null },
    ]
    const after = changedChain(chain, { parties: [{ id: 'x', name: 'X' }], put }, links.length)
    expect(after.numberOf.get('x')).toBe(4)
    expect(after.parties.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'x'])
    expect(countriesFrom(after, 0).map(({ country }) => country)).toEqual(['MY', 'SG', 'TH'])
    const place = after.network.outStart[4]!
    expect([after.network.outTo[place], after.row[place]]).toEqual([3, 3])
    expect(after.dataSets.namesOf(after.data[place]!)).toBeNull()
    expect([after.flags[place], after.promises[place]]).toEqual([0, 0])
    expect(chain.network.parties).toBe(4)
  })

  it('is what building it anew gives', () => {
    const link = fc.record({
      from: fc.constantFrom('a', 'b', 'c', 'd'),
      to: fc.constantFrom('a', 'b', 'c', 'd'),
      countries: fc.subarray(['SG', 'VN', 'TH']),
      data: fc.subarray(['contact', 'health'], { minLength: 1 }),
      contract: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(link, { maxLength: 8 }), fc.array(link, { maxLength: 3 }), fc.nat(), (given, more, seed) => {
        const chain = chainOf(parties, given)
        const take = [...chain.row.keys()].filter((place) => ((seed >> place) & 1) === 1)
        const number = (id: string) => chain.numberOf.get(id)!
        const put = more.map(({ from, to, countries, data }) => ({
          from: number(from),
          to: number(to),
          countries,
          data,
        }))
        const after = changedChain(chain, { take, put }, given.length)
        const taken = new Set(take.map((place) => chain.row[place]!))
        const anew = chainOf(parties, [
          ...given.filter((_, row) => !taken.has(row)),
          ...more.map((each) => ({ ...each, contract: false })),
        ])
        expect(shown(after)).toEqual(shown(anew))
      }),
      { numRuns: 200 },
    )
  })
})

function shown(chain: ReturnType<typeof chainOf>): unknown {
  const { outStart, outTo, inStart, inFrom, links } = chain.network
  return {
    out: [[...outStart], [...outTo.slice(0, links)]],
    in: [[...inStart], [...inFrom.slice(0, links)]],
    countries: [...chain.countries.slice(0, links)].map((set) => chain.countrySets.namesOf(set)),
    data: [...chain.data.slice(0, links)].map((set) => chain.dataSets.namesOf(set)),
    flags: [...chain.flags.slice(0, links)],
  }
}

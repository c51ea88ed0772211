import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryChain, type MadeChain } from '../../test/random-chain'
import { heldOn } from './as-of'
import { breachClockAlong } from './breach-clock'
import { type Chain, type ChainLink, chainOf } from './chain'
import { concentrationByPlace, concentrationOf, rootsReaching } from './concentration'
import { countriesFrom } from './countries'
import { dataReaching } from './data-reach'
import { flowDownAlong } from './flow-down'
import { gapsOf } from './gaps'
import { impactOf } from './impact'
import { obligationIds, obligations } from './obligations'

const named = ({ parties }: Chain, path: readonly number[]): string =>
  path.map((party) => parties[party]!.name).join('')
const passing = (link: ChainLink, category: string) => link.data?.length === 0 || link.data?.includes(category) === true
const hop = ({ links }: MadeChain, from: string, to: string) =>
  links.filter((link) => link.from === from && link.to === to)

/** Every way from a root, meeting nobody twice but at its very end, over some links; by length then names. */
function everyWay({ links }: MadeChain, root: string, over: (link: ChainLink) => boolean): string[] {
  const ways: string[] = []
  const grow = (way: string): void => {
    ways.push(way)
    if (way.indexOf(way.at(-1)!) < way.length - 1) return
    for (const next of new Set(links.filter((link) => link.from === way.at(-1) && over(link)).map(({ to }) => to))) {
      grow(way + next)
    }
  }
  grow(root)
  return ways.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
}
const isSimple = (way: string) => new Set(way).size === way.length

describe('where data gets', () => {
  const carried = fc.option(fc.subarray(['contact', 'health', 'other']), { nil: undefined })

  it('is found for each party', () => {
    fc.assert(
      fc.property(arbitraryChain({ parties: 6, links: 12 }), carried, (made, carries) => {
        const categories = carries ?? ['contact', 'health', 'payment', '(whatever no link names)']
        const wanted = new Map<string, string[]>()
        for (const category of categories) {
          const met = everyWay(made, 'A', (link) => passing(link, category)).map((way) => way.at(-1)!)
          for (const name of new Set(met)) if (name !== 'A') wanted.set(name, [...(wanted.get(name) ?? []), category])
        }
        const found = [...dataReaching(made.chain, 0, { carries })].map(([party, data]) => {
          const name = made.chain.parties[party]!.name
          if (data === null) expect(wanted.get(name)).toContain('(whatever no link names)')
          return [name, data ?? wanted.get(name)]
        })
        expect(new Map(found as [string, string[]][])).toEqual(wanted)
      }),
      { numRuns: 100 },
    )
  })

  it('causes countries by the first way on which any data gets there, or by the first way at all', () => {
    fc.assert(
      fc.property(arbitraryChain({ parties: 6, links: 12 }), carried, (made, carries) => {
        const categories = carries ?? ['contact', 'health', 'payment', '(whatever no link names)']
        const firstInto = (country: string, over: (link: ChainLink) => boolean) =>
          everyWay(made, 'A', over).find((way) => {
            const last = hop(made, way.at(-2) ?? '', way.at(-1)!).filter(over)
            return last.some(({ countries }) => countries?.includes(country))
          })
        const wanted = ['ID', 'MY', 'SG', 'TH'].flatMap((country) => {
          const byData = categories.flatMap((each) => firstInto(country, (link) => passing(link, each)) ?? [])
          const way =
            byData.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? firstInto(country, () => true)
          return way === undefined ? [] : [[country, way, byData.length > 0]]
        })
        const found = countriesFrom(made.chain, 0, { carries })
        expect(
          found.map(({ country, path: { parties, data } }) => [
            country,
            named(made.chain, parties),
            data?.length !== 0,
          ]),
        ).toEqual(wanted)
        for (const { country, link } of found) {
          expect(made.links[made.chain.row[link]!]!.countries).toContain(country)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('along a way', () => {
  const value = { breachHours: 'breachHours', audit: 'audit', deletionDays: 'deletionDays' } as const

  it('the weakest promise counts, and the first link that makes it; nothing recorded is weakest', () => {
    fc.assert(
      fc.property(arbitraryChain(), (made) => {
        const { chain } = made
        for (const way of everyWay(made, 'A', () => true)
          .filter(isSimple)
          .slice(1, 30)) {
          const links = Array.from(way.slice(1)).flatMap((to, i) => hop(made, way[i]!, to))
          const path = Array.from(way, (name) => chain.numberOf.get(name)!)
          const weakest = flowDownAlong(chain, path)
          expect(weakest.map(({ obligation }) => obligation)).toEqual(obligationIds)
          for (const key of Object.values(value)) {
            const promised = links.map(({ promises }) => promises?.[key])
            const figures = promised.filter((each) => each !== undefined)
            const strongest = obligations[key].stronger === 'more' ? Math.min : Math.max
            const wanted = figures.length < promised.length ? null : strongest(...figures)
            const found = weakest.find(({ obligation }) => obligation === key)!
            expect(found.value).toBe(wanted)
            expect(made.links[chain.row[found.link]!]).toBe(
              links[promised.findIndex((each) => (each ?? null) === wanted)],
            )
          }
        }
      }),
    )
  })

  it('hours of breach notice add up, and what is not known makes them "at least"', () => {
    fc.assert(
      fc.property(arbitraryChain(), fc.constantFrom(null, 24, 72), (made, strictest) => {
        const { chain } = made
        for (const way of everyWay(made, 'A', () => true)
          .filter(isSimple)
          .slice(0, 30)) {
          const hops = Array.from(way.slice(1)).map((to, i) =>
            hop(made, way[i]!, to).map(({ promises }) => promises?.breachHours),
          )
          const hours = hops.reduce((sum, all) => sum + Math.max(0, ...all.map((each) => each ?? 0)), 0)
          const unknown = hops.flat().filter((each) => each === undefined).length
          const path = Array.from(way, (name) => chain.numberOf.get(name)!)
          const found = breachClockAlong(chain, path, strictest)
          expect([found.hours, found.unknown.length]).toEqual([hours, unknown])
          const late = strictest !== null && hours > strictest
          expect(found.fits).toBe(late ? 'no' : unknown > 0 || strictest === null ? 'notKnown' : 'yes')
        }
      }),
    )
  })
})

describe('who is hit, and how much hangs on one', () => {
  it('is found for every party by its engagements', () => {
    fc.assert(
      fc.property(
        arbitraryChain(),
        fc.nat(6),
        fc.uint8Array({ minLength: 7, maxLength: 7, max: 1 }),
        (made, at, isRoot) => {
          const { chain, names } = made
          const party = at % names.length
          const wanted = names.flatMap((name, root) => {
            const way = everyWay(made, name, () => true).find((each) => isSimple(each) && each.endsWith(names[party]!))
            return way === undefined || isRoot[root] === 0 ? [] : [{ root, way }]
          })
          wanted.sort((a, b) => a.way.length - b.way.length || a.root - b.root)
          expect(
            impactOf(chain, party, { isRoot }).map(({ root, depth, path }) => ({
              root,
              depth,
              way: named(chain, path.parties),
            })),
          ).toEqual(wanted.map(({ root, way }) => ({ root, depth: way.length - 1, way })))
        },
      ),
    )
  })

  it('is a share of the roots for each party, country and region, and one index', () => {
    fc.assert(
      fc.property(arbitraryChain(), fc.uniqueArray(fc.nat(6), { minLength: 1 }), (made, asked) => {
        const { chain, names, links } = made
        const roots = [...new Set(asked.map((root) => root % names.length))]
        const reached = roots.map(
          (root) =>
            new Set(
              everyWay(made, names[root]!, () => true)
                .filter(isSimple)
                .map((way) => way.at(-1)!),
            ),
        )
        const counts = names.map(
          (name, party) => reached.filter((each, i) => roots[i] !== party && each.has(name)).length,
        )
        const { parties, index } = concentrationOf(chain, roots)
        expect(parties).toEqual(
          counts
            .map((count, of) => ({ of, roots: count, share: count / roots.length }))
            .filter((each) => each.roots > 0)
            .sort((a, b) => b.roots - a.roots || a.of - b.of),
        )
        const sum = counts.reduce((all, each) => all + each, 0)
        if (sum === 0) expect(index).toBeNull()
        else
          expect(index).toBeCloseTo(
            counts.reduce((all, each) => all + (each / sum) ** 2, 0),
            12,
          )
        for (const { of, roots: count } of concentrationByPlace(chain, roots, 'countries')) {
          const naming = links.filter(({ countries }) => countries?.includes(of)).map(({ from }) => from)
          expect(count).toBe(reached.filter((each) => naming.some((from) => each.has(from))).length)
        }
      }),
    )
  })

  it('is the same whether roots are walked one by one or thirty-two at a time', () => {
    fc.assert(
      fc.property(arbitraryChain(), fc.array(fc.nat(6), { minLength: 1, maxLength: 12 }), ({ chain, names }, asked) => {
        const roots = asked.map((root) => root % names.length)
        const single = rootsReaching(chain.network, roots)
        const many = rootsReaching(chain.network, Array.from({ length: 300 }, () => roots).flat())
        expect([...many]).toEqual(Array.from(single, (count) => 300 * count))
      }),
      { numRuns: 50 },
    )
  })
})

describe('gaps and days', () => {
  it('names each link that lacks something, and parties that nobody assessed', () => {
    const chain = chainOf(
      [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B', assessed: false },
        { id: 'c', name: 'C', assessed: true },
      ],
      [
        { from: 'b', to: 'c', contract: true, countries: ['SG'], flowDown: true, mechanism: 'notNeeded' },
        { from: 'a', to: 'b', contract: true, mechanism: 'missing' },
        { from: 'a', to: 'c' },
      ],
    )
    expect(gapsOf(chain)).toEqual({
      links: [
        { row: 1, missing: ['country', 'flowDown', 'mechanism'] },
        { row: 2, missing: ['contract', 'country', 'flowDown', 'mechanism'] },
      ],
      parties: [1],
    })
    expect(gapsOf(chain, { asked: ['contract'], within: (place) => chain.row[place] === 0 })).toEqual({
      links: [],
      parties: [],
    })
  })

  it('agrees with the links as they were recorded', () => {
    fc.assert(
      fc.property(arbitraryChain(), ({ chain, links }) => {
        const wanted = links.flatMap(({ contract, countries, flowDown }, row) => {
          const missing = [
            contract ? [] : 'contract',
            countries?.length ? [] : 'country',
            flowDown ? [] : 'flowDown',
          ].flat()
          return missing.length > 0 ? [{ row, missing }] : []
        })
        expect(gapsOf(chain, { asked: ['contract', 'country', 'flowDown'] }).links).toEqual(wanted)
      }),
    )
  })

  it('finds who was in the chain on a day', () => {
    const link = (name: string, since: string | null, until: string | null) => ({ name, since, until })
    const links = [
      link('always', null, null),
      link('before', null, '2026-03-03'),
      link('from', '2026-03-03', '2026-03-04'),
    ]
    const on = (day: string) => heldOn(links, day).map(({ name }) => name)
    expect([on('2026-03-02'), on('2026-03-03'), on('2026-03-04')]).toEqual([
      ['always', 'before'],
      ['always', 'from'],
      ['always'],
    ])
    expect(() => heldOn(links, '3 March')).toThrow(RangeError)
  })

  it('refuses a link to somebody it does not know', () => {
    expect(() => chainOf([{ id: 'a', name: 'A' }], [{ from: 'a', to: 'b' }])).toThrow('"b"')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryChain, type MadeChain } from '../../test/random-chain'
import { type Chain, chainOf } from './chain'
import { componentsOf, cyclesOf } from './components'
import { longestPathSearch, longestSimplePath } from './longest-path'
import { MOST_PATHS } from './path-states'
import { pathsFrom, pathsTo } from './paths'
import { pathAt, reachOf } from './reach'

/** Every way from a root that meets nobody twice, by length then names: what the searches have to agree with. */
function everySimplePath({ links }: MadeChain, root: string): string[][] {
  const found: string[][] = []
  const grow = (path: string[]): void => {
    for (const next of new Set(links.filter(({ from }) => from === path.at(-1)).map(({ to }) => to))) {
      if (path.includes(next)) continue
      found.push([...path, next])
      grow([...path, next])
    }
  }
  grow([root])
  return found.sort((a, b) => a.length - b.length || (a.join('') < b.join('') ? -1 : 1))
}

/** What survives: of each hop whatever any of its links passes, of all hops what each of them does. */
function surviving({ links }: MadeChain, path: readonly string[]): readonly string[] | null {
  let kept: readonly string[] | null = null
  for (let i = 1; i < path.length; i += 1) {
    const hop = links.filter(({ from, to }) => from === path[i - 1] && to === path[i])
    if (hop.some(({ data }) => data?.length === 0)) continue
    const passed = new Set(hop.flatMap(({ data }) => data ?? []))
    kept = (kept ?? [...passed]).filter((category) => passed.has(category)).sort()
  }
  return kept
}

const named = ({ parties }: Chain, path: readonly number[]): string[] => path.map((party) => parties[party]!.name)

describe('reach, paths and data', () => {
  it('are those of a search that tries everything', () => {
    fc.assert(
      fc.property(arbitraryChain(), (made) => {
        const { chain } = made
        const all = everySimplePath(made, 'A')
        const reach = reachOf(chain, 0)
        const reached = named(chain, [...reach.parties.subarray(1)])
        const firsts = new Map<string, string[]>()
        for (const path of all) if (!firsts.has(path.at(-1)!)) firsts.set(path.at(-1)!, path)
        expect(reached).toEqual([...firsts.keys()])
        reached.forEach((name, i) => expect(named(chain, pathAt(reach, i + 1))).toEqual(firsts.get(name)))
        for (const { party, paths, complete } of pathsFrom(chain, 0)) {
          const wanted = all.filter((path) => path.at(-1) === chain.parties[party]!.name).slice(0, MOST_PATHS)
          expect(paths.map(({ parties }) => named(chain, parties))).toEqual(wanted)
          expect(paths.map(({ data }) => data)).toEqual(wanted.map((path) => surviving(made, path)))
          expect(complete).toBe(true)
          expect(pathsTo(chain, 0, { party })).toEqual({ party, paths, complete })
        }
      }),
      { numRuns: 400 },
    )
  })

  it('keep to what the engagement itself hands over', () => {
    const chain = chainOf(
      ['A', 'B', 'C'].map((name) => ({ id: name, name })),
      [
        { from: 'A', to: 'B' },
        { from: 'B', to: 'C', data: ['health'] },
      ],
    )
    const data = (carries?: string[]) => pathsFrom(chain, 0, { carries }).map(({ paths }) => paths[0]?.data)
    expect([data(), data(['contact', 'health'])]).toEqual([
      [null, ['health']],
      [['contact', 'health'], ['health']],
    ])
    expect(data(['contact'])).toEqual([['contact'], []])
  })

  it('say where they were cut, and give the shortest path all the same', () => {
    fc.assert(
      fc.property(arbitraryChain({ links: 30 }), fc.integer({ min: 1, max: 40 }), (made, states) => {
        const whole = pathsFrom(made.chain, 0)
        const cut = pathsFrom(made.chain, 0, { states })
        cut.forEach(({ paths, complete }, i) => {
          expect(paths[0]).toEqual(whole[i]!.paths[0])
          expect(paths).toEqual(whole[i]!.paths.slice(0, paths.length))
          if (complete) expect(paths).toEqual(whole[i]!.paths)
        })
      }),
    )
  })

  it('find the first ways through a hundred diamonds, of which there are more than can be counted', () => {
    const links = Array.from({ length: 100 }, (_, i) => {
      const [top, bottom] = [String(i).padStart(3, '0'), String(i + 1).padStart(3, '0')]
      return ['l', 'r'].flatMap((side) => [
        { from: top, to: `${top}${side}` },
        { from: `${top}${side}`, to: bottom },
      ])
    }).flat()
    const names = [...new Set(links.flatMap(({ from, to }) => [from, to]))].map((name) => ({ id: name, name }))
    const chain = chainOf(names, links)
    const end = chain.numberOf.get('100')!
    const found = pathsTo(chain, 0, { party: end })
    expect(found).toMatchObject({ complete: true, paths: { length: MOST_PATHS } })
    expect(found.paths.map(({ parties }) => named(chain, parties).filter((name) => name.endsWith('r')))).toEqual([
      ...[[], ['099r'], ['098r'], ['098r', '099r']],
      ...[['097r'], ['097r', '099r']],
    ])
    expect(pathsFrom(chain, 0).find(({ party }) => party === end)).toEqual(found)
  })
})

describe('loops and the longest path', () => {
  it('are those of a search that tries everything', () => {
    fc.assert(
      fc.property(arbitraryChain(), (made) => {
        const { chain, names, links } = made
        const reaches = (from: string, to: string) => everySimplePath(made, from).some((path) => path.at(-1) === to)
        const together = names.map((name) =>
          names.filter((other) => other === name || (reaches(name, other) && reaches(other, name))),
        )
        const loops = [
          ...together.filter((each) => each.length > 1).map((each) => each.join('')),
          ...links.filter(({ from, to }) => from === to).map(({ from }) => from),
        ]
        const found = cyclesOf(chain.network).map((cycle) => named(chain, cycle).join(''))
        expect(found).toEqual([...new Set(loops)].sort())
        const search = longestPathSearch(chain)
        for (const [root, name] of names.entries()) {
          const all = everySimplePath(made, name).map((each) => each.length)
          expect(search(root)).toMatchObject({ complete: true, parties: { length: Math.max(1, ...all) } })
        }
        const longest = longestSimplePath(chain, 0)
        const path = named(chain, longest.parties)
        expect(longest.complete).toBe(true)
        expect(path.length).toBe(Math.max(1, ...everySimplePath(made, 'A').map((each) => each.length)))
        if (path.length > 1) expect(everySimplePath(made, 'A').map(String)).toContain(String(path))
      }),
      { numRuns: 400 },
    )
  })

  it('number components from the ends of chains to their roots', () => {
    fc.assert(
      fc.property(arbitraryChain({ parties: 9 }), ({ chain: { network } }) => {
        const { of } = componentsOf(network)
        for (let party = 0; party < network.parties; party += 1) {
          const row = network.outTo.subarray(network.outStart[party], network.outStart[party + 1])
          for (const next of row) expect(of[party]).toBeGreaterThanOrEqual(of[next]!)
        }
      }),
    )
  })
})

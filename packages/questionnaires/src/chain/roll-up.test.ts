import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryChain, type MadeChain } from '../../test/random-chain'
import { type Tier, tiers } from '../inherent/inherent'
import { type ChainLink, chainOf } from './chain'
import { rollUpOf } from './roll-up'

const hop = ({ links }: MadeChain, from: string, to: string) =>
  links.filter((link) => link.from === from && link.to === to)

describe('the residual of a chain', () => {
  const tier = fc.constantFrom(...tiers)
  const impacts = fc.record({ contact: fc.integer({ min: 1, max: 4 }), health: fc.integer({ min: 1, max: 4 }) })

  it('is the worst of what the rule says of each party', () => {
    fc.assert(
      fc.property(
        arbitraryChain(),
        fc.array(fc.option(tier, { nil: undefined }), { minLength: 7, maxLength: 7 }),
        tier,
        fc.integer({ min: 1, max: 4 }),
        impacts,
        (made, decisions, own, impact, rated) => {
          const { chain, links, names } = made
          const impactOfCategory = (category: string) => (rated as Record<string, number | undefined>)[category]
          const weighty = (link: ChainLink) =>
            Math.min(
              impact,
              link.data?.length ? Math.max(...link.data.map((each) => impactOfCategory(each) ?? impact)) : impact,
            ) >= 3
          const rank = (each: Tier) => tiers.indexOf(each)
          const used = new Map([['A', { step: rank(own), proven: true, depth: 0 }]])
          let worst = rank(own)
          for (let depth = 1; depth < names.length; depth += 1) {
            for (const name of names.filter((each) => !used.has(each))) {
              const parents = names
                .filter((each) => used.get(each)?.depth === depth - 1 && hop(made, each, name).some(weighty))
                .sort(
                  (a, b) =>
                    used.get(b)!.step - used.get(a)!.step || Number(used.get(a)!.proven) - Number(used.get(b)!.proven),
                )
              if (parents.length === 0) continue
              const parent = used.get(parents[0]!)!
              const decided = decisions[names.indexOf(name)]
              const step = decided === undefined ? Math.min(3, parent.step + 1) : rank(decided)
              const proven =
                parent.proven &&
                links.every((link) => link.from !== parents[0] || link.to !== name || !weighty(link) || link.flowDown)
              used.set(name, { step, proven, depth })
              worst = Math.max(worst, proven ? Math.max(0, step - 1) : step)
            }
          }
          const found = rollUpOf(chain, {
            vendor: 0,
            own,
            decided: (party) => decisions[party],
            impact,
            impactOf: impactOfCategory,
          })
          expect(found.residual).toBe(tiers[worst])
          expect(found.contributions.map(({ party }) => names[party]!).sort()).toEqual([...used.keys()].slice(1).sort())
          if (worst === rank(own)) expect(found.decidedBy).toBeNull()
          else expect(found.decidedBy?.contributes).toBe(found.residual)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('names the link that decided, and is lowered by proof alone', () => {
    const chain = (flowDown: boolean) =>
      chainOf(
        ['Awan', 'Hosting', 'Cables'].map((name) => ({ id: name, name })),
        [
          { from: 'Awan', to: 'Hosting', flowDown: true },
          { from: 'Hosting', to: 'Cables', flowDown },
          { from: 'Cables', to: 'Awan', flowDown },
        ],
      )
    const rollUp = (flowDown: boolean, own: Tier) =>
      rollUpOf(chain(flowDown), { vendor: 0, own, decided: () => undefined, impact: 3, impactOf: () => undefined })
    expect(rollUp(false, 'low')).toMatchObject({
      residual: 'high',
      decidedBy: { residual: 'high', assumed: true, contributes: 'high', link: [2, 1], path: [0, 2, 1] },
    })
    expect(rollUp(true, 'low')).toMatchObject({ residual: 'moderate', decidedBy: { contributes: 'moderate' } })
    expect(rollUp(false, 'critical')).toMatchObject({ residual: 'critical', decidedBy: null })
  })
})

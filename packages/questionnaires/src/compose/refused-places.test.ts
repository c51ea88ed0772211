import { describe, expect, it } from 'vitest'
import { nowhere, packOf } from '../../test/small-pack'
import type { Pack } from '../model/pack'
import { compose } from './compose'
import { CompositionRefused } from './questionnaire'

/** What is refused, a line each: pack, place, reason. */
function refused(packs: readonly Pack[], elsewhere = nowhere): string[] {
  try {
    compose({ packs, variant: 'standard', facts: {} }, elsewhere)
    return []
  } catch (error) {
    if (!(error instanceof CompositionRefused)) throw error
    expect(error.message).toBe(error.refusals.map((each) => `${each.pack} ${each.place}: ${each.reason}`).join('\n'))
    return error.message.split('\n')
  }
}

const Q = { id: 'Q' }
const base = (more: object = {}) => packOf({ questions: [Q], ...more })
const over = (id: string, more: object = {}) =>
  packOf({ id, kind: 'overlay', components: undefined, questions: [], ...more })
const single = (...ids: string[]) => ({ type: 'single', choices: ids.map((id) => ({ id, score: 1 })) })
const when = { fact: 'a', is: 1 }

describe('packs that do not go together', () => {
  it('need exactly one baseline, and nothing else is told until there is', () => {
    const named = 'kind: exactly one pack must be of kind baseline;'
    expect(refused([])).toEqual([` ${named} none is`])
    expect(refused([over('b'), over('a')])).toEqual([`a ${named} none is`])
    const others = ['c', 'd', 'e'].map((id) => base({ id }))
    expect(refused(others)).toEqual([`e ${named} c, d, e are`])
  })

  it('are told apart by version, then by content', () => {
    expect(refused([base(), base({ version: '2' })])).toEqual(['base version: given in two versions, 1 and 2'])
    const changed = base({ title: { en: 'Another title' } })
    expect(refused([base(), changed])).toEqual(['base version: version 1 is given twice with different content'])
    expect(refused([base(), base()])).toEqual([])
  })

  it('each pack in its place, in the order of kinds and ids, every reason at once', () => {
    const packs = [
      over('org', { kind: 'organisation', questions: [Q] }),
      over('law', { kind: 'jurisdiction', questions: [Q] }),
      over('b', { questions: [{ id: 'R' }, Q] }),
      over('a', { questions: [Q, { id: 'S', component: 'Z' }] }),
      over('z', { kind: 'cloud', questions: [Q] }),
      base(),
    ]
    const expected = [
      'z questions[0].id: "Q" is also a question of base',
      'a questions[0].id: "Q" is also a question of z',
      'b questions[1].id: "Q" is also a question of a',
      'law questions[0].id: "Q" is also a question of b',
      'org questions[0].id: "Q" is also a question of law',
      'a questions[1].component: no pack defines the component "Z"',
    ]
    expect(refused(packs)).toEqual(expected)
    expect(refused(packs.toReversed())).toEqual(expected)
  })

  it('agree on the weight of a component, each asking something scored of it', () => {
    const components = (...weights: number[]) => weights.map((weight, i) => ({ id: `C${i || ''}`, weight }))
    const asks = [{ id: 'R' }, { id: 'S', component: 'C1' }]
    expect(refused([base(), over('a', { components: components(10, 5), questions: asks })])).toEqual([])
    expect(refused([base(), over('a', { components: components(9, 5), questions: asks })])).toEqual([
      'a components[0].weight: "C" has weight 9 here and 10 in base',
    ])
    expect(refused([base({ components: [...components(10), ...components(10)] })])).toEqual([
      'base components[1].id: "C" is defined twice',
    ])
    const unscored = [{ id: 'R' }, { id: 'S', component: 'C1', scored: false }]
    expect(refused([base(), over('a', { components: components(10, 5), questions: unscored })])).toEqual([
      'a components[1]: no question of "C1" in this pack is scored',
    ])
  })

  it('agree on the type of a fact', () => {
    const fact = (type: string) => ({ facts: { constructor: { type }, same: { type: 'list' } } })
    expect(refused([base(fact('date')), over('a', fact('date'))])).toEqual([])
    expect(refused([base(fact('date')), over('a', fact('text'))])).toEqual([
      'a facts.constructor: declared as text here and as date in base',
    ])
  })

  it('share a knock-out only where it is the same, and never a cap', () => {
    const out = (...facts: string[]) => ({ knockOuts: facts.map((fact) => ({ id: 'KO', when: { fact, is: 1 } })) })
    expect(refused([base(out('a')), over('o', out('a'))])).toEqual([])
    expect(refused([base(out('a')), over('o', out('a', 'b'))])).toEqual([
      'o knockOuts[1].id: two different knock-outs are called "KO"',
    ])
    const caps = ['K', 'L', 'K'].map((id) => ({ id, when, cap: 60 }))
    expect(refused([base({ questions: [Q, { id: 'R', caps }] })])).toEqual([
      'base questions[1].caps[2].id: two caps are called "K"',
    ])
  })
})

describe('levels', () => {
  it('have ids of their own, ask their own pack’s questions and multiply known ones', () => {
    const levels = [
      { id: 'L', when, asks: ['R'], multipliers: { questions: { Q: 2, Known: 2 } } },
      { id: 'L', when, asks: ['R', 'Q'], multipliers: { questions: { R: 2, Z: 2 } } },
      { id: 'M', when: { all: [when, { not: { fact: 'b', atLeast: 2 } }] } },
    ]
    const elsewhere = { ...nowhere, question: (id: string) => id === 'Known' }
    expect(refused([base(), over('a', { questions: [{ id: 'R' }], levels })], elsewhere)).toEqual([
      'a levels[1].id: two levels are called "L"',
      `a levels[1].asks[1]: unknown question "Q": a level asks its own pack's questions`,
      'a levels[1].multipliers.questions.Z: unknown question "Z"',
    ])
  })
})

describe('the best score of a question', () => {
  const half = [
    { id: 'a', score: 0.5 },
    { id: 'b', score: 0.25 },
  ]
  it.each([
    [{ type: 'single', choices: [{ id: 'none' }, ...half, { id: 'c', score: 1 }] }, undefined],
    [{ type: 'single', choices: [{ id: 'none' }, ...half] }, 0.5],
    [{ type: 'multi', choices: half }, 0.75],
    [{ type: 'multi', choices: [...half, { id: 'c', score: 0.25 }, { id: 'unscored' }] }, undefined],
    [{ type: 'multi', choices: [...half, { id: 'c', score: 1 }] }, undefined],
    [{ type: 'multi', choices: [...half, { id: 'none', exclusive: true, score: 1 }] }, 0.75],
    [{ type: 'number' }, 0],
    [{ type: 'number', bands: [{ upTo: 4, score: 1 }] }, undefined],
    [{ type: 'number', bands: [{ upTo: 4, score: 0.9 }], otherwise: 0.2 }, 0.9],
    [{ type: 'number', bands: [{ from: 4, score: 0.5 }], otherwise: 1 }, undefined],
    [{ type: 'number', bands: [{ from: 4, score: 0.5 }], none: {} }, 0.5],
    [{ type: 'number', bands: [{ from: 4, score: 0.5 }], none: { score: 1 } }, undefined],
    [{ type: 'date', bands: [{ upToMonths: 12, score: 1 }], otherwise: 0.3 }, undefined],
    [{ type: 'date', otherwise: 0.3 }, 0.3],
    [{ type: 'date', future: true }, undefined],
    [{ type: 'text' }, undefined],
  ])('of %j must be 1', (answer, best) => {
    expect(refused([base({ questions: [Q, { id: 'R', answer }] })])).toEqual(
      best === undefined ? [] : [`base questions[1].answer: the best score of "R" is ${best}, it must be 1`],
    )
  })
})

describe('what covers a question', () => {
  it('is scored and not covered itself; one that is not composed does nothing', () => {
    const questions = [
      { id: 'Q', coveredBy: 'R' },
      { id: 'R', coveredBy: 'S' },
      { id: 'S', scored: false },
      { id: 'T', coveredBy: 'Elsewhere' },
    ]
    expect(refused([base({ questions })])).toEqual([
      'base questions[0].coveredBy: the covering question "R" is itself covered',
      'base questions[1].coveredBy: the covering question "S" is not scored',
    ])
  })

  it('offers the same choices, in any order, where a rule reads the answer', () => {
    const reading = (cover: object, rule: object) =>
      refused([
        base({
          questions: [
            { id: 'Q', coveredBy: 'R', answer: single('a', 'b') },
            { id: 'R', answer: cover },
          ],
          knockOuts: [{ id: 'KO', when: rule }],
        }),
      ])
    const said =
      'base knockOuts[0].when: "Q" is covered by "R", whose answer is of another type or has other choices: write it over "value"'
    expect(reading(single('b', 'a'), { answer: 'Q', is: 'a' })).toEqual([])
    expect(reading(single('b', 'c'), { answer: 'Q', is: 'a' })).toEqual([said])
    expect(reading({ ...single('a', 'b'), type: 'multi' }, { answer: 'Q', is: 'a' })).toEqual([said])
    expect(reading({ type: 'maturity' }, { answer: 'Q', answered: true })).toEqual([])
    expect(reading({ type: 'maturity' }, { value: 'Q', below: 1 })).toEqual([])
    expect(reading({ type: 'maturity' }, { answer: 'R', is: 1 })).toEqual([])
  })
})

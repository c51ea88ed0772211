import { describe, expect, it } from 'vitest'
import { nowhere, packOf } from '../../test/small-pack'
import { parsePack } from '../lint/parse-pack'
import type { Pack } from '../model/pack'
import { compose } from './compose'
import { CompositionRefused } from './questionnaire'

function reasons(...packs: Pack[]): string[] {
  try {
    compose({ packs, variant: 'standard', facts: {} }, nowhere)
    return []
  } catch (error) {
    if (!(error instanceof CompositionRefused)) throw error
    return error.refusals.map(({ pack, place, reason }) => `${pack} ${place} ${reason}`)
  }
}

const one = { questions: [{ id: 'Q' }] }
const over = (more: object) => packOf({ id: 'over', kind: 'overlay', components: [], questions: [], ...more })

describe('refusals', () => {
  const cases: [string, Pack[], RegExp][] = [
    ['no baseline', [over({})], /over kind exactly one pack/],
    ['two baselines', [packOf(one), packOf({ id: 'other', questions: [{ id: 'R' }] })], /base, other are/],
    ['two versions of one pack', [packOf(one), packOf({ ...one, version: '2' })], /base version given in two versions/],
    ['two questions with one id', [packOf(one), over(one)], /over questions\[0\].id "Q" is also a question of base/],
    [
      'one component, two weights',
      [packOf(one), over({ components: [{ id: 'C', weight: 9 }], questions: [{ id: 'R' }] })],
      /weight 9 here and 10/,
    ],
    [
      'a component without a scored question',
      [packOf({ questions: [{ id: 'Q', scored: false }] })],
      /components\[0\] no question/,
    ],
    [
      'an unknown component',
      [packOf({ questions: [{ id: 'Q' }, { id: 'R', component: 'Z' }] })],
      /questions\[1\].component no pack/,
    ],
    [
      'an unknown question',
      [packOf({ questions: [{ id: 'Q', appliesWhen: { not: { answer: 'Z', is: 1 } } }] })],
      /questions\[0\].appliesWhen.not unknown question "Z"/,
    ],
    [
      'an unknown question in a multiplier',
      [
        packOf(one),
        over({
          questions: [{ id: 'R' }],
          levels: [{ id: 'L', when: { fact: 'a', is: 1 }, multipliers: { questions: { Z: 2 } } }],
        }),
      ],
      /levels\[0\].multipliers.questions.Z/,
    ],
    [
      'a cycle',
      [
        packOf({
          questions: [
            { id: 'Q', appliesWhen: { answer: 'R', is: 1 } },
            { id: 'R', appliesWhen: { answer: 'Q', is: 1 } },
            { id: 'S' },
          ],
        }),
      ],
      /cycle among applicability rules: Q → R → Q/,
    ],
    [
      'a cycle through a cover',
      [
        packOf({
          questions: [
            { id: 'Q', coveredBy: 'R' },
            { id: 'R', appliesWhen: { answer: 'Q', is: 1 } },
          ],
        }),
      ],
      /cycle/,
    ],
    [
      'a contradiction',
      [
        packOf({
          questions: [{ id: 'Q' }],
          knockOuts: [{ id: 'K', when: { all: [{ answer: 'Q', is: 1 }, { all: [{ answer: 'Q', in: [2, 3] }] }] } }],
        }),
      ],
      /knockOuts\[0\].when contradicts itself: two values of the answer "Q"/,
    ],
    [
      'a scale without a 1',
      [packOf({ questions: [{ id: 'Q', answer: { type: 'single', choices: [{ id: 'a', score: 0.9 }] } }] })],
      /questions\[0\].answer the best score of "Q" is 0.9/,
    ],
    [
      'a cover that is not scored',
      [
        packOf({
          questions: [
            { id: 'Q', coveredBy: 'R' },
            { id: 'R', scored: false },
          ],
        }),
      ],
      /covering question "R" is not scored/,
    ],
    [
      'a cover that is covered',
      [packOf({ questions: [{ id: 'Q', coveredBy: 'R' }, { id: 'R', coveredBy: 'S' }, { id: 'S' }] })],
      /is itself covered/,
    ],
    [
      'an answer condition over a covered question of another type',
      [
        packOf({
          questions: [{ id: 'Q', coveredBy: 'R', answer: { type: 'yesNo' } }, { id: 'R' }],
          knockOuts: [{ id: 'K', when: { answer: 'Q', is: 'no' } }],
        }),
      ],
      /write it over "value"/,
    ],
    [
      'a value outside caps and knock-outs',
      [packOf({ questions: [{ id: 'Q' }, { id: 'R', appliesWhen: { value: 'Q', below: 1 } }] })],
      /allowed in caps and knock-outs only/,
    ],
    [
      'a level that reads answers',
      [packOf(one), over({ questions: [{ id: 'R' }], levels: [{ id: 'L', when: { answer: 'Q', is: 1 } }] })],
      /a level depends on facts alone/,
    ],
    [
      'two caps with one id',
      [
        packOf({
          questions: [1, 2].map((n) => ({ id: `Q${n}`, caps: [{ id: 'K', when: { answer: 'Q1', is: 1 }, cap: 60 }] })),
        }),
      ],
      /two caps are called "K"/,
    ],
  ]
  it.each(cases)('%s', (_, packs, expected) => {
    expect(reasons(...packs).join('\n')).toMatch(expected)
  })

  it('accepts a pack given twice, and sums of a sixth', () => {
    const choices = [1, 2, 3, 4, 5, 6].map((n) => ({ id: `c${n}`, score: 1 / 6 }))
    const pack = packOf({ questions: [{ id: 'Q', answer: { type: 'multi', choices } }] })
    expect(reasons(pack, structuredClone(pack))).toEqual([])
  })
})

describe('the shape of a pack', () => {
  const shape = (question: object, more: object = {}) => {
    const parsed = parsePack({
      id: 'p',
      version: '1',
      kind: 'baseline',
      title: { en: 'p' },
      label: 'interpretation',
      questions: [{ id: 'Q', component: 'C', text: { en: 'Q' }, weight: 1, answer: { type: 'maturity' }, ...question }],
      ...more,
    })
    return 'problems' in parsed
      ? parsed.problems.map((each) => `${each.path} ${each.message}`).join('\n')
      : JSON.stringify(parsed.pack)
  }
  it.each([
    ['a weight that is not positive', { weight: 0 }, /questions\[0\].weight/],
    ['an unknown field', { wieght: 1 }, /questions\[0\].wieght unknown field "wieght"/],
    ['a missing English text', { text: { ms: 'x' } }, /questions\[0\].text.en/],
    ['no comparison', { appliesWhen: { fact: 'a' } }, /appliesWhen a condition over one thing has no comparison/],
    [
      'two comparisons',
      { appliesWhen: { all: [{ fact: 'a', is: 1, above: 2 }] } },
      /appliesWhen.all\[0\].*2 comparisons/,
    ],
    ['an empty "any"', { appliesWhen: { any: [] } }, /appliesWhen.any/],
    [
      'bands out of order',
      {
        answer: {
          type: 'number',
          bands: [
            { upTo: 2, score: 1 },
            { upTo: 1, score: 0 },
          ],
        },
      },
      /answer.bands "upTo" bands must be in ascending order/,
    ],
  ])('refuses %s', (_, question, expected) => expect(shape(question)).toMatch(expected))

  it('refuses a multiplier below 1 and keeps x- fields', () => {
    const level = { id: 'L', when: { fact: 'a', is: 1 }, multipliers: { components: { C: 0.9 } } }
    expect(shape({}, { levels: [level] })).toMatch(/levels\[0\].multipliers.components.C/)
    expect(shape({ 'x-note': 'kept' })).toContain('"x-note":"kept"')
  })
})

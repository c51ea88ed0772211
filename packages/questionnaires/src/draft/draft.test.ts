import { describe, expect, it } from 'vitest'
import { packs } from '../content'
import type { PackInput } from '../model/pack'
import { checkDraft, draftFaults, emptyDraft, outlineOf, type Surroundings } from './index'

const [baseline, ...others] = Object.values(packs)
if (!baseline) throw new Error('No pack ships.')
const surroundings: Surroundings = { baseline, others }
const outlines: Surroundings = { baseline: outlineOf(baseline), others: others.map(outlineOf) }

const question = (given: object) =>
  ({ id: 'Q', component: 'OWN', text: { en: 'Why?' }, weight: 1, answer: { type: 'maturity' }, ...given }) as never
const draftOf = (given: Partial<PackInput>): PackInput => ({ ...emptyDraft({ id: 'own', title: 'Own' }), ...given })
const errorsOf = (draft: PackInput, around = surroundings) =>
  checkDraft(draft, around)
    .filter(({ severity }) => severity === 'error')
    .map(({ place, message }) => `${place} ${message}`)

describe('a draft', () => {
  it('may be unfinished, and says what is left', () => {
    const draft = draftOf({
      title: { en: '' },
      questions: [
        question({ text: { en: '' }, weight: 0 }),
        question({ id: 'R', appliesWhen: { all: [] } }),
        question({ id: 'S', appliesWhen: { fact: '' } }),
        question({
          id: 'T',
          answer: {
            type: 'number',
            bands: [
              { upTo: 9, score: 1 },
              { upTo: 3, score: 0 },
            ],
          },
        }),
        question({ id: 'U', appliesWhen: { answer: 'GONE', is: 1 } }),
      ],
    })
    expect(draftFaults(draft)).toEqual([])
    const places = checkDraft(draft, surroundings).map(({ place }) => place)
    expect(places).toEqual(
      expect.arrayContaining([
        'title.en',
        'questions[0].text.en',
        'questions[0].weight',
        'questions[1].appliesWhen.all',
      ]),
    )
  })

  it('names what doesn’t compose at its place in the draft, though other questions aren’t finished', () => {
    const draft = draftOf({
      questions: [
        question({ id: 'A', text: { en: '' } }),
        question({ id: 'B', appliesWhen: { answer: 'GONE', is: 1 } }),
        question({ id: 'C' }),
      ],
    })
    expect(errorsOf(draft)).toEqual([
      expect.stringMatching(/^questions\[0\]\.text\.en /),
      'questions[1].appliesWhen unknown question "GONE"',
    ])
  })

  it.each([
    ['a question of a pack that ships', { questions: [question({ id: 'CLD-07' })] }, /"CLD-07" is also a question/],
    [
      'another weight for a shipped component',
      { components: [{ id: 'GOV', weight: 99 }], questions: [question({ component: 'GOV' })] },
      /weight 99 here and 15/,
    ],
    ['the name of a pack that ships', { id: 'cloud', questions: [question({})] }, /id another pack is called "cloud"/],
    ['no scored question', {}, /no question of "OWN" in this pack is scored/],
    [
      'a best answer that isn’t worth 1',
      { questions: [question({ answer: { type: 'single', choices: [{ id: 'a', score: 0.5 }] } })] },
      /best score/,
    ],
  ])('is refused for %s', (_, given, expected) => {
    expect(errorsOf(draftOf(given as Partial<PackInput>)).join('\n')).toMatch(expected)
    expect(errorsOf(draftOf(given as Partial<PackInput>), outlines)).toEqual(
      errorsOf(draftOf(given as Partial<PackInput>)),
    )
  })

  it('may add to a shipped component and name shipped questions', () => {
    const draft = draftOf({
      components: [],
      questions: [question({ component: 'GOV', appliesWhen: { answer: 'CLD-07', answered: true } })],
    })
    expect(errorsOf(draft)).toEqual([])
    expect(checkDraft(draft, outlines)).toEqual(checkDraft(draft, surroundings))
  })

  it.each([
    ['a weight that is a word', { questions: [question({ weight: 'much' })] }],
    ['a condition that is none', { questions: [question({ appliesWhen: 'always' })] }],
    ['an answer of no type', { questions: [question({ answer: { type: 'mood' } })] }],
    ['a NUL', { title: { en: 'a\u0000' } }],
    ['half a character', { title: { en: 'a\ud83d' } }],
  ])('isn’t one with %s', (_, given) => {
    expect(draftFaults(draftOf(given as never))).not.toEqual([])
  })

  it('may hold the words of an escape', () => {
    expect(draftFaults(draftOf({ title: { en: '\\u0000' }, questions: [question({ text: { en: '𝄞' } })] }))).toEqual([])
  })
})

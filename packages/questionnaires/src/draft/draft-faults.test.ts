import { describe, expect, it } from 'vitest'
import { draftFaults, emptyDraft } from './index'

const question = (given: object) => ({
  questions: [{ id: 'Q', component: 'OWN', text: { en: 'Why?' }, weight: 1, answer: { type: 'maturity' }, ...given }],
})
const faultsOf = (given: object) =>
  draftFaults({ ...emptyDraft({ id: 'own', title: 'Own' }), ...given }).map(({ path }) => path)
const bands = (...given: object[]) => question({ answer: { type: 'number', bands: given } })

describe('what a person may leave for later', () => {
  it.each<[string, object]>([
    ['nothing', {}],
    ['no question yet', { questions: [] }],
    ['a title', { title: { en: '' } }],
    ['the text of a question', question({ text: { en: '' } })],
    ['a weight that counts', question({ weight: 0 })],
    ['the members of a rule', question({ appliesWhen: { all: [] } })],
    ['what a rule is about', question({ appliesWhen: { fact: '', is: 1 } })],
    ['the comparison of a rule', question({ appliesWhen: { answer: 'A' } })],
    ['which of two rules is meant', question({ appliesWhen: { all: [], any: [] } })],
    ['a score within its bounds', bands({ upTo: 9, score: 2 })],
    ['bands in their order', bands({ upTo: 9, score: 1 }, { upTo: 3, score: 0 })],
    ['bands in their order, downwards', bands({ from: 3, score: 1 }, { from: 9, score: 0 })],
    ['a source', question({ sources: [''] })],
    ['words that look like an escape', { title: { en: '\\u0000 \\ud83d' } }],
    ['characters of two halves', { title: { en: '𝄞' } }],
  ])('%s', (_, given) => {
    expect(faultsOf(given)).toEqual([])
  })
})

describe('what is no draft, and where', () => {
  it.each<[string, object, string[]]>([
    ['a weight that is a word', question({ weight: 'much' }), ['$.questions[0].weight']],
    ['a rule that is none', question({ appliesWhen: 'always' }), ['$.questions[0].appliesWhen']],
    ['an answer of no type', question({ answer: { type: 'mood' } }), ['$.questions[0].answer.type']],
    [
      'a bound that is a word',
      bands({ upTo: 9, score: 1 }, { upTo: 'x', score: 0 }),
      ['$.questions[0].answer.bands[1].upTo'],
    ],
    ['a source without title', { sources: [{}] }, ['$.sources[0].title']],
    ['a title that is none', { title: 'Own' }, ['$.title']],
    [
      'two of them, beside something to be finished',
      { title: { en: '' }, label: 7, ...question({ weight: 'much' }) },
      ['$.label', '$.questions[0].weight'],
    ],
    ['a NUL', { title: { en: 'a\u0000' } }, ['$']],
    ['the first half of a character', { title: { en: 'a\ud83d' } }, ['$']],
    ['the second half of a character', { title: { en: 'a\udd1e' } }, ['$']],
    ['a NUL behind a backslash', { title: { en: '\\\u0000' } }, ['$']],
  ])('%s', (_, given, expected) => {
    expect(faultsOf(given)).toEqual(expected)
  })

  it('says how a character that is none goes', () => {
    expect(draftFaults({ ...emptyDraft({ id: 'own', title: 'a\u0000' }) })).toEqual([
      { path: '$', message: 'holds a character that is none. Delete it and type it again.' },
    ])
  })

  it('is no draft where there is nothing', () => {
    expect(draftFaults(undefined).map(({ path }) => path)).toEqual(['$'])
  })
})

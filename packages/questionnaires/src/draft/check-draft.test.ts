import { describe, expect, it } from 'vitest'
import { packOf } from '../../test/small-pack'
import type { PackInput } from '../model/pack'
import { checkDraft, emptyDraft, outlineOf } from './index'

const baseline = packOf({ questions: [{ id: 'B1' }] })
const noComponents = packOf({
  id: 'rules',
  kind: 'overlay',
  components: undefined,
  questions: [{ id: 'R1', component: 'C', appliesWhen: { answer: 'B1', is: 1 } }],
})
const ownComponent = packOf({
  id: 'sector',
  kind: 'overlay',
  components: [{ id: 'X', weight: 5, title: { en: 'X' } }],
  questions: [{ id: 'X1', component: 'X' }],
})
const surroundings = { baseline, others: [noComponents, ownComponent] }

const question = (id: string, given: object = {}) =>
  ({ id, component: 'OWN', text: { en: `${id}?` }, weight: 1, answer: { type: 'maturity' }, ...given }) as never
const draftOf = (given: object): PackInput => ({ ...emptyDraft({ id: 'own', title: 'Own' }), ...given })
const found = (given: object) =>
  checkDraft(draftOf(given), surroundings).map(({ severity, place, message }) => `${severity} ${place}: ${message}`)
const unfinished = { text: { en: '' } }
const unknown = { appliesWhen: { answer: 'GONE', is: 1 } }
const knockOut = (id: string, when: object) => ({ id, when, reason: { en: 'Because' }, source: 'Policy' })
const many = (count: number) => Array.from({ length: count }, (_, i) => question(`Q${i}`))

describe('what is wrong with a draft', () => {
  it('is nothing where it composes', () => {
    expect(found({ questions: [question('Q')] })).toEqual([])
  })

  it('is nothing whatever kind its file says that it is', () => {
    for (const kind of ['baseline', 'overlay', 'organisation'])
      expect(found({ kind, questions: [question('Q')] })).toEqual([])
  })

  it('is counted in the draft, past what is left out as unfinished', () => {
    const questions = [question('A', unfinished), ...many(10), question('B', unknown)]
    expect(found({ questions })).toEqual([
      expect.stringMatching(/^error questions\[0\]\.text\.en: /),
      'error questions[11].appliesWhen: unknown question "GONE"',
    ])
  })

  it('leaves out the node that isn’t finished, wherever in the list it stands', () => {
    const questions = [...many(10), question('A', { ...unfinished, ...unknown }), question('B', unknown)]
    expect(found({ questions })).toEqual([
      expect.stringMatching(/^error questions\[10\]\.text\.en: /),
      'error questions[11].appliesWhen: unknown question "GONE"',
    ])
  })

  it('counts each list for itself', () => {
    const questions = [question('A'), question('B', unknown)]
    const knockOuts = [knockOut('K1', { all: [] }), knockOut('K2', { answer: 'LOST', is: 1 })]
    expect(found({ questions, knockOuts })).toEqual([
      expect.stringMatching(/^error knockOuts\[0\]\.when\.all: /),
      'error questions[1].appliesWhen: unknown question "GONE"',
      'error knockOuts[1].when: unknown question "LOST"',
    ])
  })

  it('finds a component without a scored question once every question can be read, and not before', () => {
    const components = [
      ...Array.from({ length: 11 }, (_, i) => ({ id: `E${i}`, weight: 1 })),
      { id: 'OWN', weight: 10 },
    ]
    const empty = components
      .slice(0, -1)
      .map(({ id }, i) => expect.stringContaining(`components[${i}]: no question of "${id}"`))
    expect(found({ components, questions: [question('A')] })).toEqual(expect.arrayContaining(empty))
    expect(found({ components, questions: [question('A', unfinished)] })).toEqual([
      expect.stringMatching(/^error questions\[0\]\.text\.en: /),
    ])
    const knockOuts = [knockOut('K', { all: [] })]
    expect(found({ components, questions: [question('A')], knockOuts })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^error knockOuts\[0\]\.when\.all: /), ...empty]),
    )
    expect(found({ components, questions: [question('A', unfinished)], knockOuts })).toHaveLength(2)
  })

  it('names what is wrong inside a component though a question isn’t finished', () => {
    const components = [{ id: 'C', weight: 7 }]
    const questions = [question('A', { ...unfinished, component: 'C' }), question('B', { component: 'C' })]
    expect(found({ components, questions })).toEqual([
      expect.stringMatching(/^error questions\[0\]\.text\.en: /),
      expect.stringMatching(/^error components\[0\]\.weight: .*7/),
    ])
  })

  it('is the name, where a pack around has it', () => {
    for (const id of ['base', 'rules'])
      expect(found({ id, questions: [question('A')] })).toEqual([`error id: another pack is called "${id}"`])
  })

  it('is a question that a pack around asks', () => {
    expect(found({ questions: [question('R1')] })).toEqual([expect.stringMatching(/^error questions\[0\].*"R1"/)])
  })

  it('says a thing once though it is wrong alone and beside the others', () => {
    const all = found({
      questions: [question('A', unknown)],
      knockOuts: [knockOut('K', { component: 'LOST', below: 1 })],
    })
    expect(new Set(all).size).toBe(all.length)
    expect(all).toEqual(expect.arrayContaining([expect.stringContaining('"GONE"'), expect.stringContaining('"LOST"')]))
  })
})

describe('what a rule of a draft may name', () => {
  it.each<[string, object, boolean]>([
    ['a question of the baseline', { answer: 'B1', is: 1 }, true],
    ['a question of another pack', { answer: 'R1', is: 1 }, true],
    ['a component of the baseline', { component: 'C', below: 0.5 }, true],
    ['a component of another pack', { component: 'X', below: 0.5 }, true],
    ['a question that no pack has', { answer: 'GONE', is: 1 }, false],
    ['a component that no pack has', { component: 'GONE', below: 0.5 }, false],
  ])('%s', (_, when, may) => {
    const findings = found({ questions: [question('A')], knockOuts: [knockOut('K', when)] })
    expect(findings).toEqual(may ? [] : [expect.stringContaining('"GONE"')])
  })

  it('is the same whether a pack around is whole or in outline', () => {
    const outlines = { baseline: outlineOf(baseline), others: [noComponents, ownComponent].map(outlineOf) }
    for (const given of [{ questions: [question('R1')] }, { questions: [question('A', unknown)] }])
      expect(checkDraft(draftOf(given), outlines)).toEqual(checkDraft(draftOf(given), surroundings))
  })
})

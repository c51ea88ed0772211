import { describe, expect, it } from 'vitest'
import { packOf } from '../../test/small-pack'
import { score } from '../scoring/result'
import type { PackInput } from '../model/pack'
import { emptyDraft } from './draft-faults'
import { simulationOf } from './simulate'

const baseline = packOf({
  id: 'base',
  components: [
    { id: 'GOV', weight: 30, title: { en: 'Governance' } },
    { id: 'OPS', weight: 70, title: { en: 'Operations' } },
  ],
  questions: [
    { id: 'B1', component: 'GOV' },
    { id: 'B2', component: 'OPS' },
  ],
})
const cloud = packOf({
  id: 'cloud',
  kind: 'overlay',
  components: [{ id: 'CLD', weight: 5 }],
  questions: [{ id: 'L1', component: 'CLD' }],
})
const question = (id: string, more: object = {}) =>
  ({ id, component: 'OWN', text: { en: `Do you ${id}?` }, weight: 1, answer: { type: 'maturity' }, ...more }) as never
const draftOf = (given: Partial<PackInput>): PackInput => ({ ...emptyDraft({ id: 'own', title: 'Own' }), ...given })
const simulated = (draft: PackInput, facts = {}) =>
  simulationOf(draft, { surroundings: { baseline, others: [cloud] }, facts, asOf: '2026-11-21' })
const componentsOf = (draft: PackInput) =>
  simulated(draft)?.questionnaire.components.map(({ id, weight }) => `${id} ${weight}`)

describe('a draft tried out', () => {
  it('is its own questions alone, as a vendor is asked them', () => {
    const found = simulated(draftOf({ questions: [question('A'), question('B')] }))
    expect(found?.questionnaire.questions.map(({ id }) => id)).toEqual(['A', 'B'])
    expect(found?.questionnaire.variant).toBe('standard')
    expect(JSON.stringify(found?.asked)).toContain('Do you A?')
    expect(JSON.stringify(found?.asked)).not.toContain('B1')
  })

  it('is scored by its own weights', () => {
    const found = simulated(draftOf({ questions: [question('A'), question('B', { weight: 3 })] }))
    if (!found) throw new Error('It composes.')
    const answers = { A: { value: 4 }, B: { value: 0 } }
    expect(score(found.questionnaire, { facts: {}, answers, asOf: '2026-11-21' }).overall?.capped).toBe(25)
  })

  it('borrows from the packs around the components that its scored questions name, and no other', () => {
    const both = [question('A'), question('B', { component: 'GOV' })]
    expect(componentsOf(draftOf({ questions: both }))).toEqual(['GOV 30', 'OWN 10'])
    expect(componentsOf(draftOf({ questions: [question('A'), question('B', { component: 'CLD' })] }))).toEqual([
      'CLD 5',
      'OWN 10',
    ])
    expect(componentsOf(draftOf({ components: [], questions: [question('B', { component: 'OPS' })] }))).toEqual([
      'OPS 70',
    ])
    expect(componentsOf(draftOf({ components: undefined, questions: [question('B', { component: 'OPS' })] }))).toEqual([
      'OPS 70',
    ])
    const unscored = question('B', { component: 'GOV', answer: { type: 'text' } })
    expect(componentsOf(draftOf({ questions: [question('A'), unscored] }))).toBeUndefined()
  })

  it('keeps its own weight for a component that it defines', () => {
    const components = [{ id: 'GOV', title: { en: 'Governance' }, weight: 12 }]
    expect(componentsOf(draftOf({ components, questions: [question('B', { component: 'GOV' })] }))).toEqual(['GOV 12'])
  })

  it('has rules over questions and components of the packs around, which are false', () => {
    const rules = (appliesWhen: object) => draftOf({ questions: [question('A'), question('B', { appliesWhen })] })
    for (const when of [
      { answer: 'B1', answered: true },
      { answer: 'L1', answered: true },
    ]) {
      const found = simulated(rules(when))
      if (!found) throw new Error('It composes.')
      expect(score(found.questionnaire, { facts: {}, answers: {}, asOf: '2026-11-21' }).applicable).toEqual(['A'])
    }
    expect(simulated(rules({ answer: 'GONE', answered: true }))).toBeUndefined()
  })

  it('asks what the facts of the engagement make it ask', () => {
    const draft = draftOf({ questions: [question('A'), question('B', { appliesWhen: { fact: 'cloud', is: true } })] })
    const applicable = (facts: object) => {
      const found = simulated(draft, facts)
      return found && score(found.questionnaire, { facts: facts as never, answers: {}, asOf: '2026-11-21' }).applicable
    }
    expect(applicable({ cloud: true })).toEqual(['A', 'B'])
    expect(applicable({ cloud: false })).toEqual(['A'])
    expect(JSON.stringify(simulated(draft, { cloud: true })?.asked)).toContain('Do you B?')
    expect(JSON.stringify(simulated(draft, { cloud: false })?.asked)).not.toContain('Do you B?')
  })

  it('isn’t there while the draft is unfinished or doesn’t compose', () => {
    expect(simulated(draftOf({ questions: [question('A', { text: { en: '' } })] }))).toBeUndefined()
    expect(simulated(draftOf({ questions: [question('A', { component: 'NOWHERE' })] }))).toBeUndefined()
  })
})

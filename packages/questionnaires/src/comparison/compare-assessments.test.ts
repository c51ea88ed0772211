import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases, type Case } from '../../test/arbitrary-cases'
import { nowhere, questionnaireOf } from '../../test/small-pack'
import { compose } from '../compose/compose'
import { CompositionRefused, type Questionnaire } from '../compose/questionnaire'
import type { ScoreInput } from '../scoring/row'
import { score } from '../scoring/result'
import { compareAssessments } from './compare-assessments'

const asOf = '2026-01-01'
const pack = {
  facts: { ai: { type: 'boolean' } },
  questions: [
    { id: 'A', evidence: { required: true, cap: 0.5 } },
    { id: 'B', caps: [{ id: 'B-CAP', when: { answer: 'B', atMost: 1 }, cap: 40 }] },
    { id: 'C', appliesWhen: { fact: 'ai', is: true } },
  ],
}
const questionnaire = questionnaireOf(pack)
const input: ScoreInput = {
  facts: { ai: false },
  asOf,
  answers: {
    A: { value: 4, evidence: [{ state: 'accepted', expiresOn: '2026-06-30' }] },
    B: { value: 0 },
  },
}
const changes = (after: { questionnaire?: Questionnaire; input?: Partial<ScoreInput> }) =>
  compareAssessments(
    { questionnaire, input },
    { questionnaire: after.questionnaire ?? questionnaire, input: { ...input, ...after.input } },
  )
const stepsOf = (after: Parameters<typeof changes>[0]) =>
  Object.fromEntries(changes(after).steps.map(({ by, change }) => [by, change]))
const none = { content: 0, facts: 0, answers: 0, evidence: 0, review: 0 }

describe('comparing two assessments', () => {
  it('finds nothing between an assessment and itself', () => {
    expect(stepsOf({})).toEqual(none)
    expect(changes({}).rules).toEqual([])
    expect(changes({}).before).toEqual({ uncapped: 50, capped: 40, band: 'D', residual: null })
  })

  it('attributes a change to the step that made it', () => {
    expect(stepsOf({ input: { facts: { ai: true } } })).toEqual({
      ...none,
      facts: expect.closeTo(100 / 3 - 50, 9) as number,
    })
    expect(stepsOf({ input: { answers: { ...input.answers, B: { value: 2 } } } })).toEqual({ ...none, answers: 25 })
    expect(stepsOf({ input: { asOf: '2026-07-01' } })).toEqual({ ...none, evidence: -25 })
    const bare = { ...input.answers, A: { value: 4 } }
    expect(stepsOf({ input: { answers: bare } })).toEqual({ ...none, evidence: -25 })
    const reviewed = { ...input.answers, B: { value: 0, review: { value: 1 } } }
    expect(stepsOf({ input: { answers: reviewed } })).toEqual({ ...none, review: 12.5 })
    const heavier = questionnaireOf({
      ...pack,
      questions: pack.questions.map((each) => ({ ...each, weight: each.id === 'A' ? 3 : 1 })),
    })
    expect(stepsOf({ questionnaire: heavier })).toEqual({ ...none, content: 25 })
  })

  it('keeps the old review of a changed answer until the step of the reviews', () => {
    const before = { ...input, answers: { B: { value: 4, review: { value: 2 } } } }
    const after = { ...input, answers: { B: { value: 1 } } }
    const compared = compareAssessments({ questionnaire, input: before }, { questionnaire, input: after })
    expect(compared.steps.map(({ by, change }) => [by, change])).toEqual([
      ...[
        ['content', 0],
        ['facts', 0],
        ['answers', 0],
        ['evidence', 0],
        ['review', -12.5],
      ],
    ])
    expect(compared.steps.at(-1)?.rules).toEqual([{ kind: 'cap', id: 'B-CAP', before: 'clear', after: 'fired' }])
  })

  it('leaves out old answers that the new questionnaire does not take', () => {
    const asked = {
      ...pack,
      questions: pack.questions.map((each) => (each.id === 'A' ? { ...each, answer: { type: 'yesNo' } } : each)),
    }
    const after = {
      ...input,
      answers: { ...input.answers, A: { value: 'yes', evidence: [{ state: 'accepted' as const }] } },
    }
    expect(stepsOf({ questionnaire: questionnaireOf(asked), input: after })).toEqual({
      ...none,
      content: -50,
      answers: 25,
      evidence: 25,
    })
  })

  it('lists caps, floors and knock-outs apart, with what they were and are', () => {
    const strict = questionnaireOf(
      {
        ...pack,
        levels: [
          { id: 'on', when: { fact: 'ai', answered: true }, floors: [{ overall: true, min: 60 }], minConfidence: 0.9 },
        ],
        knockOuts: [
          { id: 'KO', when: { answer: 'B', is: 0 } },
          { id: 'KO2', when: { answer: 'A', is: 0 } },
        ],
      },
      { ai: true } as never,
    )
    const compared = changes({ questionnaire: strict, input: { answers: { B: { value: 0 } } } })
    expect(compared.rules).toEqual([
      { kind: 'floor', id: 'confidence', before: 'clear', after: 'fired' },
      { kind: 'floor', id: 'overall', before: 'clear', after: 'fired' },
      { kind: 'knockOut', id: 'KO', before: 'clear', after: 'fired' },
      { kind: 'knockOut', id: 'KO2', before: 'clear', after: 'open' },
    ])
    expect(compared.after.residual).toBe('critical')
    const back = compareAssessments(
      { questionnaire: strict, input: { ...input, answers: { B: { value: 0 } } } },
      { questionnaire, input },
    )
    expect(back.rules.map(({ id, before, after }) => [id, before, after])).toContainEqual(['KO2', 'open', 'clear'])
  })

  it('has steps that add up, the last of which is the later assessment', { timeout: 60_000 }, () => {
    let compared = 0
    const composed = (each: Case) => compose({ ...each, packs: each.packs }, nowhere)
    fc.assert(
      fc.property(cases, cases, fc.boolean(), (one, two, samePacks) => {
        try {
          const other = samePacks ? { ...one, facts: two.facts } : two
          const [before, after] = [
            { questionnaire: composed(one), input: one as ScoreInput },
            { questionnaire: composed(other), input: other as ScoreInput },
          ]
          const { steps, change, before: first, after: last } = compareAssessments(before, after)
          const sum = steps.reduce((total, step) => total + step.change, 0)
          expect(Math.abs(sum - change)).toBeLessThan(1e-9)
          expect(change).toBe((last.uncapped ?? 0) - (first.uncapped ?? 0))
          expect(last).toEqual({
            ...score(after.questionnaire, after.input).overall,
            residual: score(after.questionnaire, after.input).residual,
          })
          for (const step of steps) expect(Number.isFinite(step.change)).toBe(true)
          compared++
        } catch (error) {
          if (!(error instanceof CompositionRefused)) throw error
        }
      }),
      { numRuns: 60 },
    )
    expect(compared).toBeGreaterThan(15)
  })
})

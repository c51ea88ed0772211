import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases } from '../../test/arbitrary-cases'
import { nowhere, packOf, questionnaireOf } from '../../test/small-pack'
import { compose } from '../compose/compose'
import { CompositionRefused } from '../compose/questionnaire'
import type { Answer } from '../model/answer'
import { score } from './result'
import { startRescoring, whatIf } from './rescore'

const small = questionnaireOf({
  questions: [
    { id: 'A', caps: [{ id: 'CAP', when: { answer: 'A', is: 0 }, cap: 40 }] },
    { id: 'B', weight: 3 },
  ],
})
const input = { facts: {}, asOf: '2026-11-21', answers: { A: { value: 0 }, B: { value: 4 } } }

describe('scoring anew', () => {
  it('shows what one answer makes of the score, and builds on it', () => {
    const { change, answers } = startRescoring(small, input)
    expect(change('A', { value: 2 })).toMatchObject({ uncapped: 87.5, capped: 87.5, band: 'A', residual: null })
    expect(change('B', undefined)).toMatchObject({ uncapped: 12.5, capped: 12.5, band: 'E', confidence: 0 })
    expect(change('nowhere', { value: 4 })).toMatchObject({ uncapped: 12.5 })
    expect(answers()).toEqual({ A: { value: 2 } })
    expect(input.answers.B).toEqual({ value: 4 })
  })

  it('gives the numbers of a full scoring after any changes', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (each, picks) => {
        try {
          const questionnaire = compose(each, nowhere)
          const { change, answers } = startRescoring(questionnaire, { ...each, answers: {} })
          for (const pick of picks) {
            const id = questionnaire.order[pick % questionnaire.order.length] ?? ''
            const { uncapped, capped, band, ...rest } = change(id, (each.answers as Record<string, Answer>)[id])
            const right = score(questionnaire, { ...each, answers: answers() })
            expect({ uncapped, capped, band }).toEqual(right.overall)
            expect(rest).toEqual({ confidence: right.confidence, residual: right.residual })
          }
        } catch (error) {
          if (!(error instanceof CompositionRefused)) throw error
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('what if', () => {
  it('puts answers, facts and exceptions in place and leaves the input alone', () => {
    const overall = (change: Parameters<typeof whatIf>[2]) => whatIf(small, input, change).overall
    expect(overall({})).toEqual({ uncapped: 75, capped: 40, band: 'D' })
    expect(overall({ answers: { A: { value: 4 } } })).toEqual({ uncapped: 100, capped: 100, band: 'A' })
    expect(overall({ answers: { B: undefined } })).toEqual({ uncapped: 0, capped: 0, band: 'E' })
    expect(input.answers).toEqual({ A: { value: 0 }, B: { value: 4 } })
    const guarded = compose(
      {
        packs: [
          packOf({
            questions: [{ id: 'A', appliesWhen: { fact: 'ai', is: true } }, { id: 'B' }],
            knockOuts: [{ id: 'KO', when: { answer: 'B', is: 0 }, waivable: true }],
          }),
        ],
        variant: 'standard',
        facts: {},
      },
      nowhere,
    )
    const out = { ...input, answers: { B: { value: 0 } } }
    expect(whatIf(guarded, out, { facts: { ai: true } }).applicable).toEqual(['A', 'B'])
    expect(whatIf(guarded, out, {}).residual).toBe('critical')
    expect(whatIf(guarded, out, { exceptions: [{ id: 'KO', expiresOn: '2026-12-01' }] }).residual).toBe(null)
    const later = { exceptions: [{ id: 'KO', expiresOn: '2026-12-01' }], asOf: '2026-12-02' }
    expect(whatIf(guarded, out, later).residual).toBe('critical')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases } from '../../test/arbitrary-cases'
import { addDays } from '../cadence/calendar'
import { canonicalJson } from '../compose/canonical'
import { compose } from '../compose/compose'
import { CompositionRefused, type Questionnaire } from '../compose/questionnaire'
import { packs, shipped } from '../content'
import { movesOn } from './moves-on'
import { score } from './result'
import type { ScoreInput } from './row'

const nowhere = { question: () => false, component: () => false }

function composed(each: Parameters<typeof compose>[0]): Questionnaire | undefined {
  try {
    return compose(each, nowhere)
  } catch (error) {
    if (error instanceof CompositionRefused) return undefined
    throw error
  }
}

describe('the day a score moves on', () => {
  it('is after today, and no day before it scores differently', () => {
    let tried = 0
    let moving = 0
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 400 }), (each, ahead) => {
        tried += 1
        const questionnaire = composed(each)
        if (!questionnaire) return
        const day = movesOn(questionnaire, each)
        const then = addDays(each.asOf, ahead)
        if (day !== null) {
          expect(day > each.asOf).toBe(true)
          moving += 1
        }
        const stays = day === null || then < day ? then : addDays(day, -1)
        const at = (asOf: string) => canonicalJson({ ...score(questionnaire, { ...each, asOf }) })
        expect(at(stays)).toBe(at(each.asOf))
      }),
      { numRuns: 200 },
    )
    expect(moving).toBeGreaterThan(tried / 10)
  })

  it('is the day after the last day of required evidence that counts', () => {
    const facts = { personalData: false }
    const questionnaire = compose({ packs: packs.dmf ? [packs.dmf] : [], variant: 'standard', facts }, shipped)
    const required = questionnaire.questions.find(({ evidence }) => evidence?.required)
    const id = required?.id ?? ''
    const withEvidence = (evidence: readonly object[]): ScoreInput => ({
      facts,
      asOf: '2026-03-02',
      answers: { [id]: { value: 3, evidence: evidence as never } },
    })
    const ends = (expiresOn: string, state = 'accepted') => ({ state, expiresOn })
    expect(movesOn(questionnaire, withEvidence([ends('2026-05-31'), ends('2026-04-30', 'pending')]))).toBe('2026-05-01')
    expect(movesOn(questionnaire, withEvidence([ends('2026-03-02')]))).toBe('2026-03-03')
    expect(movesOn(questionnaire, withEvidence([ends('2026-03-01'), ends('2026-04-30', 'rejected')]))).toBeNull()
    expect(movesOn(questionnaire, withEvidence([{ state: 'accepted' }]))).toBeNull()
  })
})

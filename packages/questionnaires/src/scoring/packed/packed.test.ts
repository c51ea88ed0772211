import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases } from '../../../test/arbitrary-cases'
import { manyRowsOf } from '../../../test/many-rows'
import { comparePacked } from '../../../test/same-as-explained'
import { questionnaireOf } from '../../../test/small-pack'
import { compose } from '../../compose/compose'
import { CompositionRefused } from '../../compose/questionnaire'
import { packs, shipped } from '../../content'
import type { AnswerValue } from '../../model/answer'
import type { AnswerSpec } from '../../model/question'
import { movesOn } from '../moves-on'
import { score } from '../result'
import { packRow, PackedScorer } from './index'

const nowhere = { question: () => false, component: () => false }
const asOf = '2026-11-21'

function valueTo(spec: AnswerSpec): AnswerValue {
  switch (spec.type) {
    case 'maturity':
      return 3
    case 'yesNo':
      return 'yes'
    case 'single':
      return spec.choices.at(-1)?.id ?? ''
    case 'multi':
      return spec.choices.flatMap(({ id, exclusive }) => (exclusive === true ? [] : [id])).reverse()
    case 'number':
      return 12_345.75
    case 'date':
      return '1999-12-31'
    case 'countries':
      return ['SG', 'ID']
    case 'subProcessors':
      return [{ name: 'Awan' }, { name: 'Angin' }]
    default:
      return 'As described in our policy.'
  }
}
const judgedAs = (value: AnswerValue) => ({ value, review: { value } })

describe('packed answers', { timeout: 60_000 }, () => {
  it('score to the last bit as the explained path scores what was packed', () => {
    let tried = 0
    let compared = 0
    let notPacked = 0
    fc.assert(
      fc.property(manyRowsOf({ maxLength: 12 }), (many) => {
        tried += 1
        const result = comparePacked(many)
        expect(result.differing).toEqual([])
        compared += result.compared
        notPacked += result.notPacked
      }),
      { numRuns: 100 },
    )
    expect(compared).toBeGreaterThan(2 * tried)
    expect(notPacked).toBeLessThan(compared / 4)
  })

  it('move on the day on which what was packed moves', () => {
    let tried = 0
    let moving = 0
    fc.assert(
      fc.property(cases, (each) => {
        tried += 1
        try {
          const questionnaire = compose(each, nowhere)
          const row = packRow(questionnaire, each)
          if (!row) return
          const scorer = new PackedScorer(questionnaire, each.asOf)
          scorer.score({ ...row, profiles: [row.profile] })
          const day = movesOn(questionnaire, each)
          expect(scorer.movesOn(0)).toBe(day)
          if (day !== null) moving += 1
        } catch (error) {
          if (!(error instanceof CompositionRefused)) throw error
        }
      }),
      { numRuns: 200 },
    )
    expect(moving).toBeGreaterThan(tried / 10)
  })

  it('say every kind of answer of the shipped packs, judged and with evidence that runs out', () => {
    const given = Object.values(packs).filter(
      ({ kind }) => kind === 'baseline' || kind === 'cloud' || kind === 'overlay',
    )
    const facts = {
      financeMateriality: 'critical',
      healthData: true,
      cloudService: true,
      personalData: true,
      usesAi: true,
    }
    const questionnaire = compose({ packs: given, variant: 'standard', facts }, shipped)
    const evidence = [{ state: 'accepted' as const, expiresOn: '2027-01-31' }, { state: 'pending' as const }]
    const answers = Object.fromEntries(
      questionnaire.questions.map(({ id, answer }) => [id, { ...judgedAs(valueTo(answer)), evidence }]),
    )
    const row = packRow(questionnaire, { facts, answers })
    if (!row) throw new Error('Not packed.')
    const scores = new PackedScorer(questionnaire, asOf).score({ ...row, profiles: [row.profile] })
    expect(scores.capped[0]).toBe(score(questionnaire, { facts, answers, asOf }).overall.capped)
    expect(questionnaire.questions.length).toBeGreaterThan(100)
  })

  it('hold no text that somebody wrote', () => {
    const questionnaire = questionnaireOf({
      questions: [
        { id: 'A', answer: { type: 'text' } },
        { id: 'B', answer: { type: 'yesNo' }, appliesWhen: { answer: 'A', is: 'ISO 27001' } },
      ],
    })
    const rowsOf = (text: string) => ({
      facts: { note: 'secret' },
      answers: { A: { value: text }, B: { value: 'yes' } },
    })
    for (const text of ['ISO 27001', 'Our neighbours’ secret']) {
      const row = packRow(questionnaire, rowsOf(text))
      if (!row) throw new Error('Not packed.')
      const scores = new PackedScorer(questionnaire, asOf).score({ ...row, profiles: [row.profile] })
      const right = score(questionnaire, { ...rowsOf(text), asOf })
      expect(scores.undecided[0]).toBe(right.undecided.length)
      expect(Number.isNaN(scores.capped[0]) ? null : scores.capped[0]).toBe(right.overall.capped)
      const written = Buffer.concat([row.cells, row.more, Buffer.from(row.profile)]).toString('latin1')
      expect(written).not.toContain('secret')
    }
  })

  it('refuse bytes of another questionnaire', () => {
    const [one, two] = [
      questionnaireOf({ questions: [{ id: 'A' }] }),
      questionnaireOf({ questions: [{ id: 'A' }, { id: 'B' }] }),
    ]
    const row = packRow(one, { facts: {}, answers: { A: { value: 4 } } })
    if (!row) throw new Error('Not packed.')
    const profiles = [row.profile]
    const scorer = new PackedScorer(one, asOf)
    expect(() => new PackedScorer(two, asOf).score({ ...row, profiles })).toThrow(
      '1 bytes are not 1 rows of 2 questions',
    )
    expect(() => scorer.score({ ...row, cells: Uint8Array.of(250), profiles })).toThrow('no cell')
    expect(() => scorer.score({ ...row, more: Uint8Array.of(1), profiles })).toThrow('more is written out')
    expect(scorer.score({ ...row, profiles }).capped[0]).toBe(100)
  })
})

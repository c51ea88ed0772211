import { expect, it } from 'vitest'
import { composeFor } from '../assessments'
import { noOwnPacks } from '../packs'
import { keptFigures } from '../profiles/kept-figures'
import { explainFile } from './freeze'
import { keptExplanation } from './kept-explanation'
import type { ScoreFile } from './score-input'

const facts = { confidentialityImpact: 3, integrityImpact: 2, availabilityImpact: 2, access: 'regular' } as const
const file: ScoreFile = {
  packs: ['dmf'],
  variant: 'standard',
  facts,
  asOf: '2026-03-02',
  explain: true,
  exceptions: [],
  answers: { 'DMF-GOV-01': { value: 2, answeredOn: '2026-03-01' } },
}
const { questionnaire } = composeFor({ packs: ['dmf'], variant: 'standard', facts, asOf: file.asOf, own: noOwnPacks })
const bank = { organisationId: 'bank' }
const kept = (of = bank, given: ScoreFile = file) => keptExplanation(of, questionnaire, given)

it('computes the same file once, and says what the engine says', () => {
  expect(kept()).toEqual(explainFile(questionnaire, file))
  expect(kept(bank, structuredClone(file))).toBe(kept())
  expect(keptFigures(questionnaire, file, kept())).toBe(keptFigures(questionnaire, file, kept()))
})

it('is never another organisation’s, equal as the answers may be', () => {
  expect(kept({ organisationId: 'insurer' })).not.toBe(kept())
  expect(() => kept({ organisationId: null as never })).toThrow('belongs to an organisation')
})

it.each<[string, Partial<ScoreFile>]>([
  ['day', { asOf: '2026-03-03' }],
  ['answer', { answers: { 'DMF-GOV-01': { value: 3, answeredOn: '2026-03-01' } } }],
  ['review', { answers: { 'DMF-GOV-01': { value: 2, answeredOn: '2026-03-01', review: { value: 1 } } } }],
  ['exception', { exceptions: [{ id: 'DMF-KO-01', expiresOn: '2026-09-01' }] }],
])('is computed again for another %s', (_what, over) => {
  const other = { ...file, ...over }
  expect(kept(bank, other)).not.toBe(kept())
  expect(kept(bank, other)).toEqual(explainFile(questionnaire, other))
})

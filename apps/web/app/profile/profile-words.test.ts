import { expect, it } from 'vitest'
import { conditionStanding, cycleOf, cycleWords, sentence } from './profile-words'

const rules = { fullMonths: 12, deltaMonths: 6 }

it('says the cycle that was decided, else the rules’', () => {
  const decided = { outcome: 'approved', cadence: { fullMonths: 9, deltaMonths: 6 } }
  expect(cycleWords(cycleOf(decided, rules))).toBe('Full every 9 months, delta every 6')
  expect(cycleWords(cycleOf(undefined, rules))).toBe('Full every 12 months, delta every 6')
  expect(cycleWords(cycleOf({ ...decided, outcome: 'rejected' }, rules))).toBe('Full every 12 months, delta every 6')
  expect(cycleWords({ fullMonths: 24, deltaMonths: null })).toBe('Full every 24 months')
  expect(cycleWords({ fullMonths: null })).toBeNull()
})

it('ends a sentence with one mark', () => {
  expect(sentence('Owner: Lim Data Pte. Ltd.')).toBe('Owner: Lim Data Pte. Ltd.')
  expect(sentence('Owner: Aisyah')).toBe('Owner: Aisyah.')
})

it('calls a condition late from the day after its own', () => {
  const open = { dueOn: '2026-04-01', met: null }
  expect(conditionStanding(open, '2026-04-01')).toBe('open')
  expect(conditionStanding(open, '2026-04-02')).toBe('late')
  expect(conditionStanding({ ...open, met: { by: 'Aisyah' } }, '2026-04-02')).toBe('met')
})

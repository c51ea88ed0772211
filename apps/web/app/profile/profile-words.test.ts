import { expect, it } from 'vitest'
import { cycleOf, cycleWords } from './profile-words'

const rules = { fullMonths: 12, deltaMonths: 6 }

it('says the cycle that was decided, else the rules’', () => {
  const decided = { outcome: 'approved', cadence: { fullMonths: 9, deltaMonths: 6 } }
  expect(cycleWords(cycleOf(decided, rules))).toBe('Full every 9 months, delta every 6')
  expect(cycleWords(cycleOf(undefined, rules))).toBe('Full every 12 months, delta every 6')
  expect(cycleWords(cycleOf({ ...decided, outcome: 'rejected' }, rules))).toBe('Full every 12 months, delta every 6')
  expect(cycleWords({ fullMonths: 24, deltaMonths: null })).toBe('Full every 24 months')
  expect(cycleWords({ fullMonths: null })).toBeNull()
})

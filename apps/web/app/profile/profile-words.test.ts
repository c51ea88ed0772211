import { speakerOf } from '@rantai/ui/words'
import { expect, it } from 'vitest'
import { createFormats } from '../locale/formats'
import { eventWords } from '../history/event-words'
import { conditionStanding, cycleOf, cycleWords, sentence } from './profile-words'

const { say } = speakerOf('en', undefined)
const rules = { fullMonths: 12, deltaMonths: 6 }

it('says the cycle that was decided, else the rules’', () => {
  const decided = { outcome: 'approved', cadence: { fullMonths: 9, deltaMonths: 6 } }
  expect(cycleWords(say, cycleOf(decided, rules))).toBe('Full every 9 months, delta every 6')
  expect(cycleWords(say, cycleOf(undefined, rules))).toBe('Full every 12 months, delta every 6')
  expect(cycleWords(say, cycleOf({ ...decided, outcome: 'rejected' }, rules))).toBe(
    'Full every 12 months, delta every 6',
  )
  expect(cycleWords(say, { fullMonths: 24, deltaMonths: null })).toBe('Full every 24 months')
  expect(cycleWords(say, { fullMonths: null })).toBeNull()
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

it('says in words what anybody did to an invitation, and who of the vendor wrote', () => {
  const format = createFormats({
    locale: 'en',
    timeZone: 'Asia/Jakarta',
    now: '2026-04-01T00:00:00Z',
    say,
  })
  const told = (action: string, data: Record<string, unknown>) => eventWords({ action, data }, format).words
  const moved = { from: '2026-04-10', to: '2026-04-24', reason: 'Holidays' }
  expect(told('assessment.dueMoved', moved)).toBe('Due date moved from 10 Apr 2026 to 24 Apr 2026: Holidays')
  expect(told('assessment.timeRefused', { reason: 'It is late.' })).toBe('More time refused: It is late.')
  expect(told('invitation.replaced', { from: null, to: 'Dewi' })).toBe('Dewi asked')
  expect(told('invitation.replaced', { from: 'Budi', to: 'Dewi' })).toBe('Dewi asked instead of Budi')
  expect(told('message.sent', { body: 'Any news?' })).toBe('Written to the vendor: Any news?')
  expect(told('engagement.updated', {})).toBe('Engagement facts changed')
  expect(told('engagement.updated', { crossBorderConfirmed: true })).toMatch(/border .* kept as chosen/)
  const asks = { kind: 'moreTime', body: 'We move.', proposedOn: '2026-05-01', by: 'Maheswari' }
  expect(told('vendor.wrote', asks)).toBe('The vendor asks for more time, until 1 May 2026: We move.')
  expect(eventWords({ action: 'vendor.wrote', data: asks }, format).by).toBe('Maheswari')
})

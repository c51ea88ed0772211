import { speakerOf } from '@rantai/ui/words'
import { expect, it } from 'vitest'
import { createFormats } from '../locale/formats'
import { partialDate } from './partial-date'
import { clockFromWords, clockWords, reportedWords } from './words'

const { say } = speakerOf('en', undefined)
const none = { amount: null, unit: null, wording: null, reported: null }

it('tells a figure, words in place of one, or that it is not known', () => {
  expect(clockWords(say, { ...none, amount: 72, unit: 'hours' })).toBe('72 hours')
  expect(clockWords(say, { ...none, amount: 1, unit: 'calendarDays' })).toBe('1 calendar day')
  expect(clockWords(say, { ...none, wording: 'At once' })).toBe('At once')
  expect(clockWords(say, none)).toBe('Not known')
  expect(clockFromWords(say, null)).toBe('its start is not known')
})

it('never shows a reported figure as one that binds', () => {
  expect(reportedWords(say, { ...none, reported: { amount: 24, unit: 'hours' } })).toBe(
    '24 hours reported, not verified',
  )
  expect(reportedWords(say, none)).toBeUndefined()
})

it('writes a date as far as it is known', () => {
  const format = createFormats({
    locale: 'en',
    timeZone: 'Asia/Singapore',
    now: '2026-11-22T00:00:00Z',
    say,
  })
  expect(partialDate(format, '2026-11-21')).toBe('21 Nov 2026')
  expect(partialDate(format, '2026-09')).toBe('September 2026')
  expect(partialDate(format, '2017')).toBe('2017')
  expect(partialDate({ ...format, locale: 'th' }, '2017')).toContain('2560')
})

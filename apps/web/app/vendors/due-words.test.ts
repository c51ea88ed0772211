import { speakerOf } from '@rantai/ui/words'
import { expect, it } from 'vitest'
import { createFormats } from '../locale/formats'
import { dueWords } from './due-words'
import { statusOf } from './status-words'

const format = createFormats({
  locale: 'en',
  timeZone: 'Asia/Singapore',
  now: '2026-03-25T01:00:00Z',
  say: speakerOf('en', undefined).say,
})
const dueOn = '2026-03-20'

it('is late only while the vendor owes answers', () => {
  const of = (waitsFor: 'vendor' | 'us' | null, answeringState: string | null) =>
    dueWords(format, { dueOn, waitsFor, answeringState })
  expect(of('vendor', 'inProgress')).toEqual({ words: '5 days late', act: true })
  expect(of('us', 'submitted')).toEqual({ words: 'Review overdue', act: false })
  expect(of('us', 'wantsTime')).toEqual({ words: '5 days ago', act: false })
  expect(of(null, null)).toEqual({ words: '5 days ago', act: false })
})

it('says returned until the answers are sent again', () => {
  const states = { assessingState: 'returned', answeringState: 'submitted' }
  expect(statusOf(states)).toMatchObject({ word: 'Returned', waitsFor: 'vendor' })
  expect(statusOf({ ...states, waitsFor: 'us' })).toMatchObject({ word: 'Answered again', waitsFor: 'us' })
  expect(statusOf({ ...states, answeringState: 'amending' })).toMatchObject({ word: 'Clarifying', waitsFor: 'vendor' })
})

import { speakerOf } from '@rantai/ui/words'
import { expect, it } from 'vitest'
import { readNumber } from './read-number'

const { say } = speakerOf('en', undefined)

it.each([
  ['', null],
  ['92.5', 92.5],
  ['92,5', 92.5],
  ['92,50 %', 92.5],
  ['10 000', 10_000],
  ['-3', -3],
])('reads %j', (typed, value) => {
  expect(readNumber(say, undefined, typed)).toEqual({ value })
})

it.each([
  ['hours', '1,000', /comma can be read in two ways.*such as 24/],
  ['%', '1,234.5', /comma/],
  ['%', '150', /between 0 and 100 %/],
  ['%', '-1', /between 0 and 100 %/],
  ['%', 'most', /Write the share in figures, such as 92\.5/],
  ['calendarDays', 'a week', /how many calendar days in figures, such as 30/],
  [undefined, 'many', /Write the number in figures, such as 12/],
])('refuses in %s what is %j, and says why', (unit, typed, why) => {
  expect(readNumber(say, unit, typed)).toEqual({ problem: expect.stringMatching(why) as string })
})

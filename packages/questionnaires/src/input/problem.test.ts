import { expect, it } from 'vitest'
import { at, isRecord } from './problem'

it.each([
  ['answers', '$.answers'],
  ['DMF-GOV-01', '$.DMF-GOV-01'],
  [3, '$[3]'],
  ['two words', '$["two words"]'],
  ['a.b', '$["a.b"]'],
  ['.a', '$[".a"]'],
  ['', '$[""]'],
  ['say "no"', '$["say \\"no\\""]'],
])('writes %j behind a path', (key, expected) => {
  expect(at('$', key)).toBe(expected)
})

it.each([
  [{}, true],
  [{ a: 1 }, true],
  [null, false],
  [undefined, false],
  [[], false],
  ['a', false],
  [1, false],
  [() => 1, false],
])('says whether %j is an object with members', (value, expected) => {
  expect(isRecord(value)).toBe(expected)
})

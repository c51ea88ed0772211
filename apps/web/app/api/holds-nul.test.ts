import { expect, it } from 'vitest'
import { holdsNul } from './serve'

it('finds a NUL in what was sent, and nothing in what only looks like one', () => {
  expect(holdsNul(JSON.stringify({ q: 'a\u0000b' }))).toBe(true)
  expect(holdsNul(JSON.stringify({ q: '\\\u0000' }))).toBe(true)
  expect(holdsNul(JSON.stringify({ q: '\\u0000' }))).toBe(false)
  expect(holdsNul(JSON.stringify({ q: 'plain \u0001' }))).toBe(false)
})

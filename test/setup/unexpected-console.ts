import { afterEach, beforeEach, expect, vi } from 'vitest'

/**
 * Nothing in the product writes to console.error; what does is a warning of React, a leaked listener or an unhandled
 * problem. It fails the test in which it appears. A test that expects one replaces the spy with its own.
 */
let spy = vi.spyOn(console, 'error')

beforeEach(() => {
  spy = vi.spyOn(console, 'error')
})

afterEach(() => {
  const calls = spy.mock.calls.map((call) => call.map(String).join(' '))
  spy.mockRestore()
  expect(calls, 'console.error was called').toEqual([])
})

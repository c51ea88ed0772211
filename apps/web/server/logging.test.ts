import { expect, it } from 'vitest'
import { redactPath } from './logging'

it.each([
  ['/i/abcDEF123', '/i/…'],
  ['/i/abcDEF123.data?_routes=x', '/i/…?_routes=x'],
  ['/verify/secret/again', '/verify/…/again'],
  ['/reset/secret', '/reset/…'],
  ['/join/secret', '/join/…'],
  ['/sign-in?token=secret&to=/vendors', '/sign-in?token=…&to=/vendors'],
  ['/vendors/0190b3e2-7f00-7000-8000-000000000001', '/vendors/0190b3e2-7f00-7000-8000-000000000001'],
])('%s is logged as %s', (path, logged) => {
  expect(redactPath(path)).toBe(logged)
})

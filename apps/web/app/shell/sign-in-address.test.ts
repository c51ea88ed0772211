import fc from 'fast-check'
import { expect, it } from 'vitest'
import { signInAddress, wayBack } from './sign-in-address'

it.each([
  ['/vendors?page=2', '/vendors?page=2'],
  [null, '/'],
  ['', '/'],
  ['https://evil.example/', '/'],
  ['//evil.example/', '/'],
  ['/\\evil.example/', '/'],
  ['/\t/evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/..//evil.example', '/'],
  ['/.//evil.example', '/'],
  ['/vendors/../..//evil.example', '/'],
  ['/%2e%2e//evil.example', '/'],
  ['/vendors/../chase?to=//x', '/chase?to=//x'],
])('the way back of %j is %s', (to, way) => {
  expect(wayBack(to)).toBe(way)
})

it('remembers the page that was asked for', () => {
  const address = signInAddress(new Request('https://portal.example.org/vendors?page=2'))
  expect(wayBack(new URL(address, 'https://portal.example.org').searchParams.get('to'))).toBe('/vendors?page=2')
})

it('tells a browser that was signed in until now why it is asked', () => {
  const address = (cookie: string, path: string) =>
    signInAddress(new Request(`https://portal.example.org${path}`, { headers: { cookie } }))
  expect(address('__Host-rantai_session=gone', '/vendors')).toBe('/sign-in?to=%2Fvendors&done=ended')
  expect(address('__Host-rantai_session=gone', '/')).toBe('/sign-in?done=ended')
  expect(address('other=1', '/')).toBe('/sign-in')
})

/** Pieces that have led out of a site before, in any order. */
const pieces = [
  '/',
  '\\',
  '.',
  '..',
  '%2e',
  '%2E%2e',
  '%2f',
  '%5c',
  '\t',
  '\n',
  '\r',
  ' ',
  '@',
  ':',
  '?',
  '#',
  ';',
  'https:',
  'evil.example',
  'a',
]

it('never leads out of the portal, and stays where it is when asked again', () => {
  const hostile = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 8 })
  const here = 'https://portal.example.org'
  fc.assert(
    fc.property(hostile, (parts) => {
      const way = wayBack(`/${parts.join('')}`)
      expect(new URL(way, `${here}/sign-in`).origin).toBe(here)
      expect(wayBack(way)).toBe(way)
    }),
    { numRuns: 5000 },
  )
})

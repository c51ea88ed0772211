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
])('the way back of %j is %s', (to, way) => {
  expect(wayBack(to)).toBe(way)
})

it('remembers the page that was asked for', () => {
  const address = signInAddress(new Request('https://portal.example.org/vendors?page=2'))
  expect(wayBack(new URL(address, 'https://portal.example.org').searchParams.get('to'))).toBe('/vendors?page=2')
})

import { describe, expect, it } from 'vitest'
import { comesFromUs } from './origin'

const portal = new URL('https://portal.example.org')
const ask = (origin?: string, secFetchSite?: string, at = portal) => comesFromUs({ origin, secFetchSite }, at)

describe('a changing request', () => {
  it('comes from our own pages', () => {
    expect(ask('https://portal.example.org', 'same-origin')).toBe(true)
    expect(ask('https://portal.example.org')).toBe(true)
    // A page under Referrer-Policy no-referrer.
    expect(ask('null', 'same-origin')).toBe(true)
  })

  it.each([
    ['another site', 'https://evil.example', 'cross-site'],
    ['another site that claims to be the same', 'https://evil.example', 'same-origin'],
    ['a sibling', 'https://other.example.org', 'same-site'],
    ['our address on another scheme', 'http://portal.example.org', undefined],
    ['our address on another port', 'https://portal.example.org:8443', undefined],
    ['a sandboxed frame', 'null', 'cross-site'],
    ['an unknown origin', 'null', undefined],
    ['no header at all', undefined, undefined],
    ['an address bar', undefined, 'none'],
    ['a malformed origin', 'portal.example.org', undefined],
  ])('is refused from %s', (_name, origin, secFetchSite) => {
    expect(ask(origin, secFetchSite)).toBe(false)
  })

  it('may come by either name of one’s own machine, on the same port', () => {
    const local = new URL('http://localhost:3000')
    expect(ask('http://127.0.0.1:3000', undefined, local)).toBe(true)
    expect(ask('http://127.0.0.1:3001', undefined, local)).toBe(false)
    expect(ask('http://127.0.0.1', undefined, portal)).toBe(false)
  })
})

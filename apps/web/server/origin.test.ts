import { describe, expect, it } from 'vitest'
import express from 'express'
import type { AddressInfo } from 'node:net'
import { comesFromUs, refuseForeignOrigin } from './origin'

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

it('is passed on without Origin, which Remix would refuse from pages of links without JavaScript', async () => {
  const application = express()
  application.use(refuseForeignOrigin(new URL('https://portal.example.org')))
  application.post('/verify/abc', (request, response) => {
    response.json({ origin: request.headers.origin ?? 'none' })
  })
  const server = application.listen(0)
  try {
    const { port } = server.address() as AddressInfo
    const post = (headers: Record<string, string>) =>
      fetch(`http://127.0.0.1:${port}/verify/abc`, { method: 'POST', headers })
    const ours = await post({ origin: 'null', 'sec-fetch-site': 'same-origin' })
    expect(await ours.json()).toEqual({ origin: 'none' })
    expect((await post({ origin: 'null', 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  } finally {
    server.close()
  }
})

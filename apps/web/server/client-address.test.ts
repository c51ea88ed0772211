import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, it } from 'vitest'
import { clientAddress } from './client-address'

/** The address that a request from this machine is said to come from, and what is left of its headers. */
async function seen(trustedProxies: readonly string[], forwarded: string) {
  const application = express()
  application.use(clientAddress(application, trustedProxies))
  application.get('/', (request, response) => {
    response.json({
      address: response.locals.address,
      left: request.headers['x-forwarded-for'] ?? null,
      host: request.hostname,
    })
  })
  const server = application.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const { port } = server.address() as AddressInfo
    const headers = { 'x-forwarded-for': forwarded, 'x-forwarded-host': 'evil.example' }
    return (await (await fetch(`http://127.0.0.1:${port}/`, { headers })).json()) as Record<string, unknown>
  } finally {
    server.close()
  }
}

it('believes the network alone where no proxy is named', async () => {
  expect(await seen([], '198.51.100.7')).toEqual({ address: '127.0.0.1', left: null, host: '127.0.0.1' })
})

it('believes a proxy that is named about the one before it, and nobody before that', async () => {
  expect(await seen(['127.0.0.0/8'], '198.51.100.7')).toMatchObject({ address: '198.51.100.7', left: null })
  expect(await seen(['127.0.0.0/8'], '203.0.113.66, 198.51.100.7')).toMatchObject({ address: '198.51.100.7' })
  expect(await seen(['127.0.0.0/8', '198.51.100.7'], '203.0.113.66, 198.51.100.7')).toMatchObject({
    address: '203.0.113.66',
  })
  expect(await seen(['192.0.2.1'], '198.51.100.7')).toMatchObject({ address: '127.0.0.1' })
})

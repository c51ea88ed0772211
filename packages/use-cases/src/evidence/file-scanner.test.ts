import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createClamdScanner } from './file-scanner'

/** The test file of the trade: harmless, and every scanner calls it malware. In two parts, so that none calls this file so. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

let server: Server | undefined
const sockets = new Set<Socket>()
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  return new Promise<void>((done) => (server ? server.close(() => done()) : done()))
})

/** As ClamAV's daemon takes a stream: `zINSTREAM`, then lengths and chunks, then a length of nothing. */
function daemon(answerTo: (bytes: Buffer) => string | undefined): Promise<number> {
  const listening = createServer((socket) => {
    sockets.add(socket)
    let received = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      received = Buffer.concat([received, data])
      const bytes = streamed(received)
      if (bytes === undefined) return
      const answer = answerTo(bytes)
      if (answer !== undefined) socket.end(`${answer}\0`)
    })
  })
  server = listening
  return new Promise((resolve) =>
    listening.listen(0, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port)),
  )
}

function streamed(received: Buffer): Buffer | undefined {
  const start = received.indexOf(0)
  if (start < 0) return undefined
  const parts: Buffer[] = []
  for (let at = start + 1; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const verdict = (bytes: Buffer) => (bytes.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK')

it('names what a file holds, and lets a clean one through whole', async () => {
  let seen = 0
  const port = await daemon((bytes) => {
    seen = bytes.length
    return verdict(bytes)
  })
  const scanner = createClamdScanner({ host: '127.0.0.1', port })
  expect(await scanner.scan(bytesOf(`%PDF-1.7 ${EICAR}`))).toMatch(/EICAR/)
  const large = new Uint8Array(3_000_001).fill(97)
  expect(await scanner.scan(large)).toBeNull()
  expect(seen).toBe(large.length)
})

it('lets nothing through while no daemon answers, or answers neither yes nor no', async () => {
  const port = await daemon(() => 'INSTREAM size limit exceeded. ERROR')
  const unavailable = { code: 'unavailable' }
  await expect(createClamdScanner({ host: '127.0.0.1', port }).scan(bytesOf('a'))).rejects.toMatchObject(unavailable)
  await new Promise((done) => server?.close(done))
  await expect(createClamdScanner({ host: '127.0.0.1', port }).scan(bytesOf('a'))).rejects.toMatchObject(unavailable)
  const silent = await daemon(() => undefined)
  await expect(createClamdScanner({ host: '127.0.0.1', port: silent }, 300).scan(bytesOf('a'))).rejects.toMatchObject(
    unavailable,
  )
})

import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import { uploadIn } from './upload'

const boundary = 'upload-boundary'
const PIECE = 1_000_000
/** What holds this thread is counted between two of its turns. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 20))

/** A posted file of so many bytes, made as it is read; `sent` counts what was. */
function posted(size: number) {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const sent = { bytes: 0 }
  const piece = new Uint8Array(PIECE)
  const body = new ReadableStream<Uint8Array>({
    start: (to) => {
      to.enqueue(new TextEncoder().encode(head))
    },
    pull: (to) => {
      if (sent.bytes >= size) {
        to.enqueue(new TextEncoder().encode(`\r\n--${boundary}--\r\n`))
        to.close()
        return
      }
      sent.bytes += PIECE
      to.enqueue(piece)
    },
  })
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  return {
    sent,
    request: new Request('http://localhost/', { method: 'POST', headers, body, duplex: 'half' }),
  }
}

it('stops reading a file of 2 GB at its bound, and holds nobody up', async () => {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await turn()
  const { sent, request } = posted(2_000_000_000)
  const upload = await uploadIn(request)
  await turn()
  delay.disable()
  const held = delay.max / 1e6
  process.stdout.write(`a file of 2 GB: refused after ${sent.bytes} bytes, event loop held ${held.toFixed(0)} ms\n`)
  expect(upload).toEqual({ ok: false, problem: 'Choose one file of at most 5 MB. Nothing was read.' })
  expect(sent.bytes).toBeLessThan(20_000_000)
  expect(held).toBeLessThan(2000)
})

it('refuses a file without bytes, and takes one within the bound', async () => {
  expect(await uploadIn(posted(0).request)).toEqual({ ok: false, problem: 'Choose a file.' })
  const taken = await uploadIn(posted(PIECE).request)
  expect(taken.ok && taken.bytes).toHaveLength(PIECE)
})

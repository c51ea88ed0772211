import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { DocumentText } from './documents.types'

/** A document of a thousand long answers takes a fifth of either. */
const MOST_MS = 60_000
const MOST_MEMORY_MB = 512

let last: Promise<unknown> = Promise.resolve()

/** A document as PDF, drawn in a thread of its own so that nobody else waits for it; one after the other. */
export function writePdf(text: DocumentText): Promise<Uint8Array> {
  const mine = last.then(() => inThread(text))
  last = mine.catch(() => undefined)
  return mine
}

function inThread(text: DocumentText): Promise<Uint8Array> {
  const thread = startThread(text)
  return new Promise<Uint8Array>((resolve, reject) => {
    const fail = (why: string) => () => {
      reject(new Error(why))
    }
    const timer = setTimeout(fail('Drawing a document took too long.'), MOST_MS)
    thread.on('message', (bytes: Uint8Array) => {
      resolve(bytes)
    })
    thread.on('error', reject)
    thread.on('exit', fail('The thread that draws documents ended without one.'))
    thread.once('exit', () => {
      clearTimeout(timer)
    })
  }).finally(() => {
    void thread.terminate()
  })
}

/** From sources, TypeScript is loaded by a program of its own; a build has the thread's program beside the server. */
function startThread(text: DocumentText): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY_MB }
  const program = import.meta.url.endsWith('.ts')
    ? new URL('pdf-thread-from-source.mjs', import.meta.url)
    : new URL('pdf-thread.js', pathToFileURL(process.argv[1] ?? ''))
  return new Worker(program, { resourceLimits, execArgv: [], workerData: text })
}

import { parentPort, workerData } from 'node:worker_threads'
import { checkRows } from './check-rows'
import { readImport } from './read-import'
import { UnreadableFile } from './table'

// Runs in a thread of its own, started with one file: says that it is ready, reads, answers once. What it throws ends the thread.
const port = parentPort
if (!port) throw new Error('This is the program of a thread; import read-apart instead.')

async function read(bytes: Uint8Array): Promise<unknown> {
  try {
    const { rows, ignored } = await readImport(bytes)
    return { read: rows.length, ignored, ...checkRows(rows) }
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) return { unreadable: thrown.message }
    throw thrown
  }
}

port.postMessage('ready')
void read(workerData as Uint8Array).then((answer) => {
  port.postMessage(answer)
})

import { parentPort, workerData } from 'node:worker_threads'
import { checkRows } from './check-rows'
import type { FileKind, GivenFile } from './read-apart'
import { readImport } from './read-import'
import { UnreadableFile } from './table'
import type { SheetHeads } from '../spreadsheets/read-answer-sheet'

// Runs in a thread of its own, started with one file: says that it is ready, reads, answers once. What it throws ends the thread.
const port = parentPort
if (!port) throw new Error('This is the program of a thread; import read-apart instead.')

const readers: Readonly<Record<FileKind, (bytes: Uint8Array, words: unknown) => Promise<unknown>>> = {
  async vendors(bytes) {
    const { rows, ignored } = await readImport(bytes)
    return { read: rows.length, ignored, ...checkRows(rows) }
  },
  // Loaded when it is needed: what knows packs takes longer to load than most files to read.
  pack: async (bytes) => (await import('../packs/read-pack-file')).readPackFile(bytes),
  subProcessors: async (bytes) => (await import('../parties/read-list')).readSubProcessorList(bytes),
  answers: async (bytes, words) => (await import('../brought/read-brought')).readBrought(bytes, words as SheetHeads),
}

async function read({ kind, bytes, words }: GivenFile): Promise<unknown> {
  try {
    return await readers[kind](bytes, words)
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) return { unreadable: thrown.message, values: thrown.values }
    throw thrown
  }
}

port.postMessage('ready')
void read(workerData as GivenFile).then((answer) => {
  port.postMessage(answer)
})

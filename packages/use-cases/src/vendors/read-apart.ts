import type { WordingValues } from '@rantai/questionnaires/wording'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { CheckedRows } from './check-rows'
import { UnreadableFile } from './table'

export type CheckedImport = CheckedRows & {
  /** Rows in the file. */
  readonly read: number
  /** Heads that nothing was read from. */
  readonly ignored: readonly string[]
}

/** What a file may take: a workbook of the most rows takes a tenth of either. */
const MOST_MS = 10_000
const MOST_MEMORY_MB = 384
/** Threads at once; further files wait for their turn. */
const MOST_THREADS = 2

let running = 0
const waiting: (() => void)[] = []

/** What a file is read as; the thread has a reader for each. */
export type FileKind = 'vendors' | 'pack' | 'subProcessors' | 'answers'

/** Reads and checks a file of vendors. @throws UnreadableFile with a sentence for the person */
export const readApart = (bytes: Uint8Array): Promise<CheckedImport> => readInThread('vendors', bytes)

/**
 * Reads a file in a thread of its own, so that no file, however made, holds up anybody else: the
 * thread ends after ten seconds or at its bound of memory.
 * @throws UnreadableFile with a sentence for the person
 */
export async function readInThread<Read>(kind: FileKind, bytes: Uint8Array, words?: unknown): Promise<Read> {
  if (running >= MOST_THREADS) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await inThread<Read>({ kind, bytes, words })
  } finally {
    // Whoever waits takes the place over, so that it is never counted twice.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** What a thread is started with; `words` are what its reader looks for in the file. */
export type GivenFile = { readonly kind: FileKind; readonly bytes: Uint8Array; readonly words?: unknown }

function inThread<Read>(file: GivenFile): Promise<Read> {
  const thread = startThread(file)
  return new Promise<Read>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    const end = (finish: () => void): void => {
      clearTimeout(timer)
      void thread.terminate()
      finish()
    }
    const refuse = (sentence: string, values?: WordingValues) => {
      end(() => {
        reject(new UnreadableFile(sentence, values))
      })
    }
    thread.on('message', (said: unknown) => {
      if (said === 'ready')
        timer = setTimeout(refuse, MOST_MS, 'The file takes too long to read. Split it into smaller ones.')
      else if (isUnreadable(said)) refuse(said.unreadable, said.values)
      else
        end(() => {
          resolve(said as Read)
        })
    })
    thread.on('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        refuse('The file takes too much memory to read. Split it into smaller ones.')
      else
        end(() => {
          reject(error)
        })
    })
    thread.on('exit', () => {
      end(() => {
        reject(new Error('The thread that reads imports ended without an answer.'))
      })
    })
  })
}

function isUnreadable(said: unknown): said is { readonly unreadable: string; readonly values?: WordingValues } {
  return typeof said === 'object' && said !== null && 'unreadable' in said
}

/** From sources, TypeScript is loaded by a program of its own; a build has the thread's program beside the server. */
function startThread(file: GivenFile): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY_MB, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 }
  const program = import.meta.url.endsWith('.ts')
    ? new URL('import-thread-from-source.mjs', import.meta.url)
    : new URL('import-thread.js', pathToFileURL(process.argv[1] ?? ''))
  return new Worker(program, { resourceLimits, execArgv: [], workerData: file })
}

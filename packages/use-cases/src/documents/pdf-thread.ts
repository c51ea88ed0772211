import { parentPort, workerData } from 'node:worker_threads'
import type { DocumentText } from './documents.types'
import { drawDocument } from './draw-document'

// Runs in a thread of its own, started with one document: draws it and answers once. What it throws ends the thread.
const port = parentPort
if (!port) throw new Error('This is the program of a thread; import write-pdf instead.')

void drawDocument(workerData as DocumentText).then((bytes) => {
  port.postMessage(bytes)
})

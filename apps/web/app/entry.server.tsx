import { Writable } from 'node:stream'
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import './load-context'
import { loadAllWords } from './locale/all-words.server'
import { NonceContext } from './nonce'

export { closeApplication, openApplication } from './lifecycle'
export { countingStatements } from './statement-count'

loadAllWords()

/** Milliseconds until a page that doesn't come to an end is cut off. */
const abortDelay = 5_000

/**
 * Renders a page and sends it whole. Loaders are done by then and no page defers data, so nothing is gained by sending
 * it in parts; a part at a time, each is compressed by itself, and a section weighs almost three times as much.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let answeredStatus = status
    let shellStands = false
    const answer = async () => {
      clearTimeout(limit)
      const whole = wholePage(pipe)
      headers.set('Content-Type', 'text/html; charset=utf-8')
      return new Response(new Uint8Array(await whole), { headers, status: answeredStatus })
    }
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.nonce}>
        <RemixServer context={remix} url={request.url} abortDelay={abortDelay} nonce={context.nonce} />
      </NonceContext.Provider>,
      {
        nonce: context.nonce,
        onShellReady: () => {
          shellStands = true
        },
        onAllReady: () => {
          answer().then(resolve, reject)
        },
        onShellError: (error) => reject(asError(error)),
        onError: (error) => {
          answeredStatus = 500
          // What breaks the shell rejects, and handleError logs it; somebody who left is no error.
          if (shellStands && !request.signal.aborted) context.log.error({ err: error }, 'a page broke while rendering')
        },
      },
    )
    const limit = setTimeout(abort, abortDelay + 1_000)
    limit.unref()
  })
}

/** All that React writes, as one piece. It writes in pieces of two kilobytes, which are only put aside here. */
function wholePage(pipe: (page: Writable) => void): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = []
    const page = new Writable({
      highWaterMark: Number.MAX_SAFE_INTEGER,
      write: (piece: Uint8Array, _encoding, done) => {
        pieces.push(piece)
        done()
      },
    })
    page.once('finish', () => resolve(Buffer.concat(pieces)))
    page.once('error', reject)
    pipe(page)
  })
}

/** Errors of loaders, actions and rendering that nobody foresaw; the request id in the log is the page's reference. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (request.signal.aborted) return
  // An address that only takes forms was opened, say: the line of the request has the status.
  if (isRouteErrorResponse(error) && error.status < 500) return
  context.log.error({ err: asError(error) }, 'a route failed')
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

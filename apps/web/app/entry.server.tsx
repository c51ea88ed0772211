import { PassThrough } from 'node:stream'
import {
  createReadableStreamFromReadable,
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import './load-context'
import { NonceContext } from './nonce'

export { closeApplication, openApplication } from './lifecycle'
export { countingStatements } from './statement-count'

/** Milliseconds until a page that still waits for deferred data is cut off. */
const abortDelay = 5_000

/** Renders a page. People get it as soon as its shell stands, robots when it is whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const whole = isbot(request.headers.get('user-agent') ?? '')
  return new Promise((resolve, reject) => {
    let answeredStatus = status
    let shellSent = false
    const answer = () => {
      shellSent = true
      const body = new PassThrough()
      headers.set('Content-Type', 'text/html; charset=utf-8')
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answeredStatus }))
      pipe(body)
    }
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.nonce}>
        <RemixServer context={remix} url={request.url} abortDelay={abortDelay} nonce={context.nonce} />
      </NonceContext.Provider>,
      {
        nonce: context.nonce,
        ...(whole ? { onAllReady: answer } : { onShellReady: answer }),
        onShellError: (error) => reject(asError(error)),
        onError: (error) => {
          answeredStatus = 500
          // Before the shell is sent, onShellError rejects and handleError logs; somebody who left is no error.
          if (shellSent && !request.signal.aborted) context.log.error({ err: error }, 'a page broke while rendering')
        },
      },
    )
    setTimeout(abort, abortDelay + 1_000).unref()
  })
}

/** Errors of loaders, actions and rendering that nobody foresaw; the request id in the log is the page's reference. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (request.signal.aborted) return
  context.log.error({ err: asError(error) }, 'a route failed')
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

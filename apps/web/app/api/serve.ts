import type { AppLoadContext } from '@remix-run/node'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { failureOf } from '@rantai/use-cases'
import { apiContextOf } from './caller'
import { appRouter } from './router'

const endpoint = '/api/trpc'
/** Calls in one batch, and bytes of one body: more is refused before anything is parsed. */
const largestBatch = 20
const largestBody = 1_000_000

/** The tRPC endpoint of the browser: own size, batch and content-type bounds, then tRPC. */
export async function serveTrpc({ request, context }: { request: Request; context: AppLoadContext }) {
  if (request.method !== 'GET' && request.method !== 'POST') return refuse(405, 'Only GET and POST are answered here.')
  const calls = new URL(request.url).pathname.slice(endpoint.length + 1).split(',')
  if (calls.length > largestBatch) return refuse(413, `A batch holds at most ${largestBatch} calls.`)
  const bounded = request.method === 'POST' ? await boundedPost(request) : request
  if (bounded instanceof Response) return bounded
  const sent = request.method === 'POST' ? await bounded.clone().text() : new URL(request.url).searchParams.get('input')
  if (holdsNul(sent ?? ''))
    return refuse(400, 'A text holds a character that can’t be kept (NUL). Nothing was changed.')
  return fetchRequestHandler({
    endpoint,
    req: bounded,
    router: appRouter,
    createContext: () => apiContextOf({ request, context }),
    onError: ({ error, path }) => {
      if (failureOf(error) || error.code !== 'INTERNAL_SERVER_ERROR') return
      context.log.error({ err: error.cause ?? error, procedure: path }, 'a procedure failed')
    },
  })
}

/** Whether JSON escapes a NUL, which no row can hold; typed as five letters after a backslash it is none. */
export const holdsNul = (json: string): boolean => /(?<!\\)(?:\\\\)*\\u0000/.test(json)

/** The request with its body read within the bound (the announced length may lie), or the refusal. */
async function boundedPost(request: Request): Promise<Request | Response> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim()
  if (type !== 'application/json') return refuse(415, 'The body must be application/json.')
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.byteLength
    if (size > largestBody) return refuse(413, `The body is larger than ${largestBody} bytes.`)
    chunks.push(read.value)
  }
  return new Request(request.url, { method: 'POST', headers: request.headers, body: Buffer.concat(chunks) })
}

function refuse(status: number, message: string): Response {
  return Response.json({ error: { message } }, { status })
}

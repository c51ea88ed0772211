import { useNavigation } from '@remix-run/react'
import { useSyncExternalStore } from 'react'

/** What the network kept from being done: a form was not sent, a page was not fetched. */
export type Lost = {
  readonly what: 'sending' | 'opening'
  /** The browser itself knew that it had no connection, so nothing left this device. */
  readonly offline: boolean
  /** The connection came back since. */
  readonly isBack: boolean
  /** The person has read it. */
  readonly isClosed: boolean
}

let lost: Lost | undefined
const readers = new Set<() => void>()

function set(next: Lost | undefined): void {
  lost = next
  for (const read of readers) read()
}

function subscribe(read: () => void): () => void {
  readers.add(read)
  return () => readers.delete(read)
}

export const useLost = (): Lost | undefined =>
  useSyncExternalStore(
    subscribe,
    () => lost,
    () => undefined,
  )

export function closeLost(): void {
  if (lost) set({ ...lost, isClosed: true })
}

/** Something is on its way to the portal; false while the network holds it up, so that it can be pressed again. */
export function useSending(): boolean {
  const isMoving = useNavigation().state !== 'idle'
  return useLost() === undefined && isMoving
}

const RETRY_MS = 5000
/** Browsers name a request that got no answer by a TypeError of their own words. */
const noAnswer = /failed to fetch|networkerror|load failed|network connection/i

/** Whether an error is the network's, and nobody's fault at the portal. */
export const isNetworkFailure = (error: unknown): boolean => error instanceof TypeError && noAnswer.test(error.message)

/**
 * Keeps a page, and what was typed into it, when the portal can't be reached. Remix puts its error page in the place
 * of any page whose request fails and offers no hook before that; so a request of a page that got no answer stays
 * unanswered here. A form waits for the person to press again (which ends this request); a page is asked for again
 * by itself.
 */
export function holdPagesWithoutConnection(): void {
  const plain = window.fetch.bind(window)
  window.fetch = (input, init) => {
    if (!isOfPage(input)) return plain(input, init)
    set(undefined)
    return pageRequest(() => plain(input, init), init ?? {})
  }
  window.addEventListener('online', () => lost && set({ ...lost, isBack: true, isClosed: false }))
}

function isOfPage(input: RequestInfo | URL): boolean {
  const { origin, pathname } = new URL(input instanceof Request ? input.url : input, location.href)
  return origin === location.origin && pathname.endsWith('.data')
}

async function pageRequest(ask: () => Promise<Response>, { method = 'GET', signal }: RequestInit): Promise<Response> {
  const wasOnline = navigator.onLine
  try {
    const answer = await ask()
    if (lost?.what === 'opening') set(undefined)
    return answer
  } catch (failure) {
    if (signal?.aborted || !isNetworkFailure(failure)) throw failure
    const opens = method === 'GET'
    set({ what: opens ? 'opening' : 'sending', offline: !wasOnline, isBack: false, isClosed: false })
    await stoppedOr(opens, signal ?? undefined)
    return pageRequest(ask, { method, ...(signal && { signal }) })
  }
}

/** Until the next try, where there is one; rejects once another request takes this one's place. */
function stoppedOr(triesAgain: boolean, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal?.reason instanceof Error ? signal.reason : new DOMException('', 'AbortError'))
    signal?.addEventListener('abort', stop, { once: true })
    if (!triesAgain) return
    const again = () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
      resolve()
    }
    const timer = setTimeout(again, RETRY_MS)
    window.addEventListener('online', again)
  })
}

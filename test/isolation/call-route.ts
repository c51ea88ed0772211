import type { Outcome } from './entry'
import type { Received } from './portal'

const byStatus: Readonly<Record<number, Outcome>> = {
  200: 'allowed',
  204: 'allowed',
  400: 'invalidInput',
  401: 'notSignedIn',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  410: 'gone',
  413: 'tooLarge',
  415: 'unsupportedType',
  // A form shown again with what is wrong.
  422: 'invalidInput',
  429: 'tooManyAttempts',
  503: 'unavailable',
}

/** What an answer came to. A redirect to the sign-in page says that nobody is signed in; others tell where they lead. */
export function outcomeOf({ status, location: header, body }: Received): Outcome | `to ${string}` {
  // The router's data tells of a redirect in its body.
  const told = status === 202 ? /"redirect","([^"]*)"/.exec(body)?.[1] : undefined
  const location = told ?? header
  if (told !== undefined || (status >= 300 && status < 400)) {
    return location.startsWith('/sign-in') && !location.includes('done=') ? 'notSignedIn' : `to ${location}`
  }
  return byStatus[status] ?? 'broken'
}

/** A body without what differs from one answer to the next: nonces, references, times, and the ids that were asked for. */
export function comparable({ status, location, body }: Received, ids: readonly string[]): string {
  const plain = ids.reduce((text, id) => text.replaceAll(id, 'ID'), `${status} ${location}\n${body}`)
  return plain
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID')
    .replaceAll(/nonce(=\\?"|-)[A-Za-z0-9+/=]+/g, 'NONCE')
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'TIME')
    .replaceAll(/"(date|etag|content-length)":"[^"]*"/g, '')
}

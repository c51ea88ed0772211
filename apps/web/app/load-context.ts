import type { Logger } from 'pino'
import type { Settings } from '../server/settings'

/** What the HTTP server hands to every loader, action and procedure of one request. */
export type LoadContext = {
  readonly settings: Settings
  readonly log: Logger
  /** Of the content security policy of this answer. */
  readonly nonce: string
  /** Stands in the log, in X-Request-Id and on error pages. */
  readonly requestId: string
  /** Where the request comes from, as the network says; tries are counted by it. */
  readonly address: string
  /** Adds a Set-Cookie header to whatever answers this request. */
  readonly setCookie: (serialized: string) => void
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends LoadContext {}
}

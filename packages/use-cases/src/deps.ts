import { assertSafeRole, createDatabase, type Database, type SentStatement } from '@rantai/db'
import type { Actor } from './access'

/** What use-cases work with and don't make themselves. Tests pass their own clock and folder; nothing else is faked. */
export type Deps = {
  readonly database: Database
  /** The application's clock; SQL gets its times as parameters from here, never from now(). */
  readonly now: () => Date
  /** Absolute folder that holds uploaded files, outside every web root. */
  readonly filesFolder: string
  /** Secret behind the hashes of link tokens and throttling keys; at least 32 characters. */
  readonly linkKey: string
  /** Address of the portal as people type it; links in mails begin with it. */
  readonly publicUrl: URL
}

/**
 * Who asks, and with what means: the first parameter of every use-case, the input being the second. The use-case calls
 * `authorize(call.actor, action)` and opens `call.deps.database.withScope(scope, …)` with what comes back.
 */
export type Call = { readonly actor: Actor; readonly deps: Deps }

export type DepsOptions = Omit<Deps, 'database' | 'now'> & {
  /** URL of the login rantai_web or rantai_worker. */
  readonly databaseUrl: string
  /** Most connections at once. */
  readonly maxConnections: number
  readonly now?: () => Date
  /** Called for every statement; what counts statements per page listens here. */
  readonly onStatement?: (statement: SentStatement) => void
}

/** Opens the connections lazily: a database that is down makes calls fail as 'unavailable', not the start. */
export function createDeps({ databaseUrl, maxConnections, now, onStatement, ...rest }: DepsOptions): Deps {
  const database = createDatabase({ url: databaseUrl, max: maxConnections, ...(onStatement ? { onStatement } : {}) })
  return { ...rest, database, now: now ?? (() => new Date()) }
}

/** Waits for running transactions and closes every connection. */
export function closeDeps(deps: Deps): Promise<void> {
  return deps.database.close()
}

/**
 * Refuses to start with a database login that row-level security doesn't hold (superuser, owner, BYPASSRLS).
 * @throws Error with a sentence for the operator; DatabaseError 'unavailable' when the database can't be reached
 */
export function assertSafeDatabaseLogin(databaseUrl: string): Promise<void> {
  return assertSafeRole(databaseUrl)
}

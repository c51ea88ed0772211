import { assertSafeRole, createDatabase, type Database, type SentStatement } from '@rantai/db'
import { createDiskFileStore } from './evidence/disk-file-store'
import { type ClamdAddress, createClamdScanner, type FileScanner } from './evidence/file-scanner'
import type { FileStore } from './evidence/file-store'

/** What use-cases work with and don't make themselves. Tests pass their own clock and folder; nothing else is faked. */
export type Deps = {
  readonly database: Database
  /** The application's clock; SQL gets its times as parameters from here, never from now(). */
  readonly now: () => Date
  /** Uploaded bytes, outside every web root. */
  readonly files: FileStore
  /** Looks at a file before it is kept; none where no daemon is set up. */
  readonly scanner?: FileScanner | undefined
  /** Secret that link tokens and throttling keys are derived from; at least 32 bytes. */
  readonly linkKey: Uint8Array
  /** Address of the portal as people type it, without a slash at the end; links in mails begin with it. */
  readonly publicUrl: string
}

export type DepsOptions = {
  readonly publicUrl: URL
  /** Text of the secret, at least 32 characters. */
  readonly linkKey: string
  /** Absolute folder that holds uploaded files. */
  readonly filesFolder: string
  /** ClamAV's daemon, where there is one. */
  readonly clamd?: ClamdAddress | undefined
  /** URL of the login rantai_web or rantai_worker. */
  readonly databaseUrl: string
  /** Most connections at once. */
  readonly maxConnections: number
  readonly now?: () => Date
  /** Called for every statement; what counts statements per page listens here. */
  readonly onStatement?: (statement: SentStatement) => void
}

/** Opens the connections lazily: a database that is down makes calls fail as 'unavailable', not the start. */
export function createDeps(options: DepsOptions): Deps {
  const { databaseUrl, maxConnections, onStatement } = options
  return {
    database: createDatabase({ url: databaseUrl, max: maxConnections, ...(onStatement ? { onStatement } : {}) }),
    now: options.now ?? (() => new Date()),
    files: createDiskFileStore(options.filesFolder),
    scanner: options.clamd && createClamdScanner(options.clamd),
    linkKey: new TextEncoder().encode(options.linkKey),
    publicUrl: options.publicUrl.origin,
  }
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

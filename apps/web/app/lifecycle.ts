import { assertSafeDatabaseLogin, closeDeps, createDeps, failureOf, type Deps } from '@rantai/use-cases'
import type { Settings } from '../server/settings'
import { countStatement } from './statement-count'

/** Connections of one web process: pages take one at a time, so this many render at once. */
const maxConnections = 10

let opened: Deps | undefined

/** What use-cases work with; opened on first use (a development server loads this module anew after a change). */
export function depsOf(settings: Settings): Deps {
  opened ??= createDeps({
    databaseUrl: settings.databaseUrl,
    maxConnections,
    linkKey: settings.linkKey,
    filesFolder: settings.filesFolder,
    clamd: settings.clamd,
    publicUrl: settings.publicUrl,
    now: () => new Date(Date.now() + settings.clockOffsetMs),
    onStatement: countStatement,
  })
  return opened
}

/**
 * Refuses to serve with a database login that row-level security doesn't hold. A database that is down now may be up
 * in a moment: then the check is left to the next start, and /readyz says so meanwhile.
 * @throws Error with a sentence for the operator
 */
export async function openApplication(settings: Settings): Promise<void> {
  try {
    await assertSafeDatabaseLogin(settings.databaseUrl)
  } catch (error) {
    if (failureOf(error)?.code !== 'unavailable') throw error
  }
}

/** Lets go of the database after the last answer. */
export async function closeApplication(): Promise<void> {
  if (opened) await closeDeps(opened)
}

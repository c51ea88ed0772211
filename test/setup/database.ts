import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readOrCreateSecrets, startEmbedded } from '../../packages/db/src/embedded/index'
import { setUpDatabase } from '../../packages/db/src/migrate/index'
import type { TestProject } from 'vitest/node'
import { stopWhenThisProcessDies } from './watchdog'

/** What every test worker learns about the run's one PostgreSQL. */
export type DatabaseServer = {
  readonly adminUrl: string
  readonly template: string
  readonly passwords: Awaited<ReturnType<typeof readOrCreateSecrets>>
}

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: DatabaseServer
  }
}

const TEMPLATE = 'rantai_template'

/** Tests keep nothing: a crash of the machine may lose everything, so no write waits for the disk. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }

/**
 * Vitest's global set-up: one bundled PostgreSQL per run with one migrated template; tests work in clones of it
 * (`withDatabase` of ./with-database). Several runs side by side don't meet.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'rantai-test-'))
  // mkdtemp makes it private; run as root, the server is another user, who has to pass through.
  await chmod(dataFolder, 0o755)
  const server = await startEmbedded({ dataFolder, settings: FORGETFUL })
  const release = stopWhenThisProcessDies(dataFolder)
  const passwords = await readOrCreateSecrets(dataFolder)
  await setUpDatabase({ adminUrl: server.adminUrl, database: TEMPLATE, passwords })
  project.provide('databaseServer', { adminUrl: server.adminUrl, template: TEMPLATE, passwords })
  return async () => {
    release()
    await server.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

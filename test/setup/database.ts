import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { readOrCreateSecrets, startEmbedded } from '../../packages/db/src/embedded/index'
import { setUpDatabase } from '../../packages/db/src/migrate/index'
import pg from 'pg'
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

/** Tests keep nothing: a crash of the machine may lose everything, so no write waits for the disk. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }

/**
 * Vitest's global set-up: one bundled PostgreSQL per run with one migrated template; tests work in clones of it
 * (`withDatabase` of ./with-database). Several runs side by side don't meet. TEST_DATABASE_URL (a superuser's) runs them
 * on another PostgreSQL instead, version 15 or later; its roles `rantai_…` get new passwords.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'rantai-test-'))
  // mkdtemp makes it private; run as root, the server is another user, who has to pass through.
  await chmod(dataFolder, 0o755)
  const given = process.env['TEST_DATABASE_URL']
  const release = stopWhenThisProcessDies(dataFolder)
  const server = given
    ? { adminUrl: given, stop: () => Promise.resolve() }
    : await startEmbedded({ dataFolder, settings: FORGETFUL })
  // Roles belong to the whole server: runs that share a given one share their passwords, too.
  const passwords = await readOrCreateSecrets(given ? join(tmpdir(), 'rantai-test-logins') : dataFolder)
  const template = `rantai_template_${basename(dataFolder).slice(-6).toLowerCase()}`
  await setUpDatabase({ adminUrl: server.adminUrl, database: template, passwords })
  project.provide('databaseServer', { adminUrl: server.adminUrl, template, passwords })
  return async () => {
    release()
    if (given) await dropDatabase(given, template)
    await server.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(`drop database if exists ${name}`)
  await client.end()
}

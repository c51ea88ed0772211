import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { applyMigrations, MIGRATION_LOCK } from './apply-migrations'
import { bootstrapRoles, prepareDatabase, type LoginPasswords } from './roles'

/** Where the migrations of this package lie. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

/** One URL per login. `adminUrl` is for the queue's own migrations and for backups, never for serving. */
export type DatabaseUrls = {
  readonly adminUrl: string
  readonly migratorUrl: string
  readonly webUrl: string
  readonly workerUrl: string
  readonly queueUrl: string
}

/**
 * Brings a cluster and one database in it to the state this version needs: roles, database, grants, migrations.
 * May run on every start; when nothing is missing it changes nothing but the passwords it was given.
 *
 * @param adminUrl superuser of the cluster; the database in its path is used for connecting only.
 */
export async function setUpDatabase(options: {
  readonly adminUrl: string
  readonly database: string
  readonly passwords: LoginPasswords
}): Promise<DatabaseUrls & { readonly applied: readonly string[] }> {
  const { adminUrl, database, passwords } = options
  await withClient(adminUrl, async (admin) => {
    // Roles belong to the whole cluster, so programs that start at once take turns here.
    await admin.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await bootstrapRoles(admin, passwords)
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [database])
    if (!rowCount)
      await admin.query(`create database ${pg.escapeIdentifier(database)} encoding 'UTF8' template template0`)
    await withClient(databaseUrl(adminUrl, { database }), (inside) => prepareDatabase(inside, database))
  })
  const urls = databaseUrls(adminUrl, database, passwords)
  const applied = await applyMigrations(urls.migratorUrl, MIGRATIONS_FOLDER)
  return { ...urls, applied }
}

/** The URLs of every login for a database of the cluster that `adminUrl` reaches. */
export function databaseUrls(adminUrl: string, database: string, passwords: LoginPasswords): DatabaseUrls {
  const of = (user: string, password: string) => databaseUrl(adminUrl, { database, user, password })
  return {
    adminUrl: databaseUrl(adminUrl, { database }),
    migratorUrl: of('rantai_migrator', passwords.migrator),
    webUrl: of('rantai_web', passwords.web),
    workerUrl: of('rantai_worker', passwords.worker),
    queueUrl: of('rantai_queue', passwords.queue),
  }
}

function databaseUrl(url: string, change: { database: string; user?: string; password?: string }): string {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(change.database)}`
  if (change.user !== undefined) changed.username = change.user
  if (change.password !== undefined) changed.password = encodeURIComponent(change.password)
  return changed.toString()
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

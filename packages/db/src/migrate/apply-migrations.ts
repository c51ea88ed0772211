import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

/** The advisory lock that Prisma's own `migrate deploy` takes: the two never run at the same time. */
export const MIGRATION_LOCK = 72_707_369

const HISTORY_TABLE = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`

/** One folder of prisma/migrations. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

/** The migrations that ship with this package, oldest first. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Applies what is missing, one transaction per migration, and records it in the format of Prisma's `_prisma_migrations`
 * (so that `prisma migrate status` agrees). Programs that start at once wait for each other.
 *
 * Runs as `rantai_migrator`, which bypasses row security: as the tables' owner a backfill would change no row and a new
 * foreign key would accept orphans without a word. Afterwards everything is handed to `rantai_owner`.
 *
 * @returns the names applied now.
 * @throws Error when an applied migration was changed, or the database is newer than this program.
 */
export async function applyMigrations(url: string, folder: string): Promise<readonly string[]> {
  const migrations = await readMigrations(folder)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await client.query(HISTORY_TABLE)
    const applied = await readHistory(client)
    refuseStrangers(applied, migrations)
    const missing = migrations.filter((migration) => !applied.has(migration.name))
    for (const migration of missing) await applyOne(client, migration)
    return missing.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}

async function readHistory(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  return new Map(rows.map((row) => [row.migration_name, row.checksum]))
}

function refuseStrangers(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]))
  for (const [name, checksum] of applied) {
    if (!known.has(name)) {
      throw new Error(
        `The database has the change ${name}, which this version does not know. Start the version that made it, or a later one; the data is untouched.`,
      )
    }
    if (known.get(name) !== checksum) {
      throw new Error(
        `The change ${name} was edited after it had been applied. Restore its file; a change to the tables needs a new one.`,
      )
    }
  }
}

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(migration.sql)
    await client.query('reassign owned by rantai_migrator to rantai_owner')
    await client.query(
      `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       values ($1, $2, clock_timestamp(), $3, 1)`,
      [randomUUID(), migration.checksum, migration.name],
    )
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback').catch(() => undefined)
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The change ${migration.name} could not be applied and was undone as a whole: ${said}`, { cause })
  }
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { withDatabase } from '../../../../test/setup/with-database'
import { applyMigrations, MIGRATIONS_FOLDER, readMigrations, setUpDatabase } from './index'

const database = withDatabase()
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rantai-migrations-'))
  for (const { name, sql } of await readMigrations(MIGRATIONS_FOLDER)) await change(name, sql)
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function change(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, name, 'migration.sql'), sql)
}

const apply = () => applyMigrations(database().urls.migratorUrl, folder)

test('applies what is missing once, also when programs start at once', async () => {
  expect(await apply()).toEqual([])
  await change('20990101000000_first', 'create table first_thing (id int); create table second_thing (id int);')
  const applied = await Promise.all([apply(), apply(), apply()])
  expect(applied.flat()).toEqual(['20990101000000_first'])
  const { rows } = await database().admin.query(
    "select distinct tableowner as owner from pg_tables where tablename in ('first_thing', 'second_thing')",
  )
  expect(rows).toEqual([{ owner: 'rantai_owner' }])
})

test('a change that fails leaves nothing behind, and is applied whole once it is right', async () => {
  await change('20990101000000_first', 'create table first_thing (id int); create table second_thing (id int);')
  await change('20990102000000_wrong', 'create table half (id int); select 1 / 0;')
  await expect(apply()).rejects.toThrow('20990102000000_wrong could not be applied and was undone as a whole')
  const { rows } = await database().admin.query("select 1 from pg_tables where tablename = 'half'")
  expect(rows).toEqual([])
  await change('20990102000000_wrong', 'create table half (id int);')
  expect(await apply()).toEqual(['20990102000000_wrong'])
})

test('refuses a database that is newer, and an applied change that was edited', async () => {
  await expect(apply()).rejects.toThrow('which this version does not know')
  await change('20990101000000_first', 'create table first_thing (id int); create table second_thing (id int);')
  await change('20990102000000_wrong', 'create table half (id int); -- edited')
  await expect(apply()).rejects.toThrow('was edited after it had been applied')
})

test('setting a database up again changes nothing', async () => {
  const { adminUrl, passwords } = inject('databaseServer')
  const name = `${database().name}_fresh`
  const options = { adminUrl, database: name, passwords }
  const first = await setUpDatabase(options)
  expect(first.applied.length).toBeGreaterThan(0)
  expect((await setUpDatabase(options)).applied).toEqual([])
  await database().admin.query(`drop database ${name}`)
})

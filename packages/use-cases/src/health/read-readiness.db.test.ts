import { expect, test } from 'vitest'
import { testDeps } from '../../../../test/setup/people'
import { withDatabase } from '../../../../test/setup/with-database'
import { anonymous } from '../access'
import { readReadiness } from './index'

const database = withDatabase()

test('says when a change of the tables is not applied, and is ready when all are and the worker lives', async () => {
  const { deps } = testDeps(database())
  const call = { actor: anonymous, deps }
  expect(await readReadiness(call)).toMatchObject({ ready: false, migrations: 'ok', worker: 'silent' })
  const { admin } = database()
  await admin.query(`insert into heartbeat (name, at) values ('worker', $1)`, [deps.now()])
  expect(await readReadiness(call)).toMatchObject({ ready: true, migrations: 'ok', worker: 'ok' })

  await admin.query(
    `update _prisma_migrations set finished_at = null where migration_name = (select max(migration_name) from _prisma_migrations)`,
  )
  expect(await readReadiness(call)).toMatchObject({ ready: false, database: 'ok', migrations: 'behind', worker: 'ok' })
})

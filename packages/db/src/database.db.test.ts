import { expect, test } from 'vitest'
import { withDatabase } from '../../../test/setup/with-database'
import { assertSafeRole, createDatabase, newId, openScopeAfterAuthorisation, type Scope } from './index'

const database = withDatabase()

async function organisation(name: string): Promise<{ id: string; assessing: Scope; answering: Scope }> {
  const id = newId()
  await database().admin.query(
    "insert into organisation (id, state, name, created_at) values ($1, 'active', $2, '2026-01-01T00:00:00Z')",
    [id, name],
  )
  const scope = (side: 'assessing' | 'answering') =>
    openScopeAfterAuthorisation({ side, organisationId: id, userId: null })
  return { id, assessing: scope('assessing'), answering: scope('answering') }
}

const NEW_VENDOR = `insert into vendor (organisation_id, id, name, source, created_at, updated_at)
  values ($1, $2, $3, 'manual', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')`

test('raw SQL and Prisma share one transaction', async () => {
  const own = await organisation('Own')
  const vendorId = newId()
  const seen = await database().web.withScope(own.assessing, async (tx) => {
    await tx.execute(NEW_VENDOR, [own.id, vendorId, 'Uncommitted'])
    return tx.prisma.vendor.findMany({ select: { id: true, name: true } })
  })
  expect(seen).toEqual([{ id: vendorId, name: 'Uncommitted' }])

  const failing = database().web.withScope(own.assessing, async (tx) => {
    await tx.prisma.vendor.update({
      where: { organisationId_id: { organisationId: own.id, id: vendorId } },
      data: { name: 'Changed' },
      select: { id: true },
    })
    expect(await tx.query('select name from vendor')).toEqual([{ name: 'Changed' }])
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  const { rows } = await database().admin.query('select name from vendor where id = $1', [vendorId])
  expect(rows).toEqual([{ name: 'Uncommitted' }])
})

test('a scope of one organisation sees and changes nothing of another, and the pool keeps nothing', async () => {
  const own = await organisation('Own')
  const other = await organisation('Other')
  const id = newId()
  await database().web.withScope(own.assessing, (tx) => tx.execute(NEW_VENDOR, [own.id, id, 'Secret']))
  await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const scope = index % 2 === 0 ? own.assessing : other.assessing
      const [raw, prisma, byId] = await database().web.withScope(scope, async (tx) => [
        await tx.query<{ id: string }>('select id from vendor'),
        await tx.prisma.vendor.count(),
        await tx.prisma.vendor.findUnique({
          where: { organisationId_id: { organisationId: own.id, id } },
          select: { id: true },
        }),
      ])
      expect([raw.length, prisma, byId?.id]).toEqual(index % 2 === 0 ? [1, 1, id] : [0, 0, undefined])
    }),
  )
})

test('a Prisma call that outlives its transaction is refused', async () => {
  const own = await organisation('Own')
  const single = createDatabase({ url: database().urls.webUrl, max: 1 })
  try {
    let start = () => undefined as void
    let late: Promise<unknown> = Promise.resolve()
    await single.withScope(own.assessing, async (tx) => {
      await tx.prisma.vendor.count()
      late = new Promise<void>((resolve) => (start = resolve)).then(() => tx.prisma.vendor.count())
      late.catch(() => undefined)
    })
    await single.withScope(own.answering, async (tx) => {
      await tx.prisma.organisation.count()
      start()
      await expect(late).rejects.toThrow('outside its transaction')
    })
  } finally {
    await single.close()
  }
})

test('nested writes of Prisma roll back with the transaction around them', async () => {
  const own = await organisation('Own')
  const first = newId()
  const row = (id: string) => ({
    organisationId: own.id,
    id,
    name: id,
    source: 'manual',
    createdAt: new Date(0),
    updatedAt: new Date(0),
  })
  const failing = database().web.withScope(own.assessing, async (tx) => {
    await tx.prisma.$transaction([
      tx.prisma.vendor.create({ data: row(first), select: { id: true } }),
      tx.prisma.vendor.create({ data: row(newId()), select: { id: true } }),
    ])
    expect(await tx.prisma.vendor.count()).toBe(2)
    throw new Error('undo')
  })
  await expect(failing).rejects.toThrow('undo')
  await database().web.withScope(own.assessing, async (tx) => expect(await tx.prisma.vendor.count()).toBe(0))
})

test('errors say what a caller can do, and tell a stranger’s row from an absent one nowhere', async () => {
  const own = await organisation('Own')
  const other = await organisation('Other')
  const { web, urls } = database()
  const code = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error)
  const insertForeign = web.withScope(own.assessing, (tx) => tx.execute(NEW_VENDOR, [other.id, newId(), 'Foreign']))
  expect(await insertForeign.catch(code)).toBe('notFoundOrNotYours')
  const twice = newId()
  await web.withScope(own.assessing, (tx) => tx.execute(NEW_VENDOR, [own.id, twice, 'A']))
  const duplicate = web.withScope(own.assessing, (tx) => tx.execute(NEW_VENDOR, [own.id, twice, 'B']))
  expect(await duplicate.catch(code)).toBe('notFoundOrNotYours')
  const absent = web.withScope(own.assessing, (tx) => tx.one('select id from vendor where id = $1', [newId()]))
  expect(await absent.catch(code)).toBe('notFoundOrNotYours')
  const viaPrisma = web.withScope(own.assessing, (tx) =>
    tx.prisma.vendor.update({
      where: { organisationId_id: { organisationId: other.id, id: newId() } },
      data: { name: 'X' },
    }),
  )
  expect(await viaPrisma.catch(code)).toBe('notFoundOrNotYours')
  const swallowed = web.withScope(own.assessing, (tx) => tx.query('select 1/0').catch(() => []))
  expect(await swallowed.catch(code)).toBe('broken')
  const nobody = createDatabase({ url: urls.webUrl.replace(/:\d+\//, ':1/'), max: 1 })
  expect(await nobody.withScope(own.assessing, async () => 1).catch(code)).toBe('unavailable')
  await nobody.close()
})

test('a broken unique key says which one, whoever sent the statement', async () => {
  const own = await organisation('Own')
  const { web } = database()
  const data = {
    organisationId: own.id,
    importKey: 'same',
    source: 'import',
    createdAt: new Date(0),
    updatedAt: new Date(0),
  }
  const viaPrisma = () =>
    web.withScope(own.assessing, (tx) =>
      tx.prisma.vendor.create({ data: { ...data, id: newId(), name: 'A' }, select: { id: true } }),
    )
  await viaPrisma()
  const refused = { code: 'notFoundOrNotYours', sqlState: '23505', constraint: 'vendor_organisation_id_import_key_key' }
  await expect(viaPrisma()).rejects.toMatchObject(refused)
  const raw = web.withScope(own.assessing, (tx) =>
    tx.execute(
      `insert into vendor (organisation_id, id, name, source, import_key, created_at, updated_at)
       values ($1, $2, 'B', 'import', 'same', $3, $3)`,
      [own.id, newId(), new Date(0)],
    ),
  )
  await expect(raw).rejects.toMatchObject(refused)
})

test('a lost connection is said to be one, and the next transaction gets another', async () => {
  const own = await organisation('Own')
  const { web, admin } = database()
  const lost = web.withScope(own.assessing, async (tx) => {
    const { pid } = await tx.one<{ pid: number }>('select pg_backend_pid() as pid')
    await admin.query('select pg_terminate_backend($1)', [pid])
    await tx.query('select id from vendor')
  })
  await expect(lost).rejects.toMatchObject({ code: 'unavailable' })
  expect(await web.withScope(own.assessing, (tx) => tx.query('select id from vendor'))).toEqual([])
})

test('columns arrive as what they mean: a date is a day, a bigint a number', async () => {
  const own = await organisation('Own')
  const row = await database().web.withScope(own.assessing, (tx) =>
    tx.one("select date '2026-11-22' as day, 4096::bigint as size, timestamptz '2026-11-22T01:00:00Z' as at"),
  )
  expect(row).toEqual({ day: '2026-11-22', size: 4096, at: new Date('2026-11-22T01:00:00Z') })
})

test('statements are counted apart from those that open and close', async () => {
  const own = await organisation('Own')
  const { web, statements } = database()
  statements.length = 0
  await web.withScope(own.assessing, async (tx) => {
    await tx.query('select id from vendor')
    await tx.prisma.vendor.findMany({ select: { id: true } })
  })
  expect(statements.map((statement) => statement.own)).toEqual([false, false, true, true, false])
})

test('a scope is opened, never cast together, and only for the sides its login has', async () => {
  const own = await organisation('Own')
  const forged = { ...own.assessing } as Scope
  await expect(database().web.withScope(forged, async () => 1)).rejects.toThrow('not opened')
  const code = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error)
  const system = openScopeAfterAuthorisation({ side: 'system' })
  const entry = openScopeAfterAuthorisation({ side: 'entry' })
  const one = (tx: { query(text: string): Promise<unknown> }) => tx.query('select 1')
  expect(await database().web.withScope(system, one).catch(code)).toBe('notFoundOrNotYours')
  expect(await database().worker.withScope(entry, one).catch(code)).toBe('notFoundOrNotYours')
  expect(() => openScopeAfterAuthorisation({ side: 'assessing', organisationId: "x'", userId: null })).toThrow('UUID')
})

test('serving as a login that row security does not hold is refused', async () => {
  const { urls } = database()
  await assertSafeRole(urls.webUrl)
  await assertSafeRole(urls.workerUrl)
  await expect(assertSafeRole(urls.adminUrl)).rejects.toThrow('superuser')
  await expect(assertSafeRole(urls.migratorUrl)).rejects.toThrow('bypasses row security')
})

import { newId } from '@rantai/db'
import { expect, it } from 'vitest'
import { withDatabase } from '../../../../test/setup/with-database'
import { hashToken, newToken } from '../links'
import { createDeps, type Deps } from '../deps'
import { listMemberships, switchOrganisation } from './memberships'
import { createSessionStore, findSignedIn } from './sessions'

const database = withDatabase()
const start = new Date('2026-03-02T08:00:00Z')
const hour = 60 * 60 * 1000

function depsAt(now: Date): Deps {
  const deps = createDeps({
    databaseUrl: database().urls.webUrl,
    maxConnections: 1,
    linkKey: 'k'.repeat(32),
    filesFolder: '/nonexistent',
    publicUrl: new URL('http://localhost:3000'),
  })
  return { ...deps, database: database().web, now: () => now }
}

/** A verified person with memberships of the given roles, one organisation each. */
async function person(roles: readonly string[]) {
  const userId = newId()
  const email = `${userId}@example.org`
  const { admin } = database()
  await admin.query(
    `insert into "user" (id, email, name, created_at, email_verified_at) values ($1, $2, 'Sari', $3, $3)`,
    [userId, email, start],
  )
  const organisations: string[] = []
  for (const [at, role] of roles.entries()) {
    const id = newId()
    organisations.push(id)
    await admin.query(`insert into organisation (id, state, name, created_at) values ($1, 'active', $2, $3)`, [
      id,
      `Organisation ${at}`,
      start,
    ])
    await admin.query(
      `insert into membership (organisation_id, id, user_id, role, name, email, created_at) values ($1, $2, $3, $4, 'Sari W.', $5, $6)`,
      [id, newId(), userId, role, email, new Date(start.getTime() + at)],
    )
  }
  return { userId, email, organisations }
}

async function session(userId: string) {
  const hash = hashToken(newToken())
  await createSessionStore(depsAt(start)).insert({ hash, userId, expiresAt: new Date(start.getTime() + 12 * hour) })
  return hash
}

it('finds the member of a session, and switches to another organisation of theirs', async () => {
  const { userId, email, organisations } = await person(['riskManager', 'auditor'])
  const hash = await session(userId)
  const deps = depsAt(start)
  const found = await findSignedIn(deps, hash)
  expect(found?.actor).toMatchObject({ kind: 'member', role: 'riskManager', organisationId: organisations[0], email })
  expect(found).toMatchObject({ membershipCount: 2, organisation: { name: 'Organisation 0' } })

  const actor = found?.actor ?? expect.fail('signed in')
  expect((await listMemberships({ actor, deps }, hash)).map(({ role }) => role)).toEqual(['riskManager', 'auditor'])
  await switchOrganisation({ actor, deps }, { sessionHash: hash, organisationId: organisations[1] ?? '' })
  expect((await findSignedIn(deps, hash))?.actor).toMatchObject({ role: 'auditor', organisationId: organisations[1] })
})

it('does not switch into an organisation of others', async () => {
  const { userId } = await person(['administrator'])
  const stranger = await person(['administrator'])
  const hash = await session(userId)
  const deps = depsAt(start)
  const actor = (await findSignedIn(deps, hash))?.actor ?? expect.fail('signed in')
  const attempt = switchOrganisation(
    { actor, deps },
    { sessionHash: hash, organisationId: stranger.organisations[0] ?? '' },
  )
  await expect(attempt).rejects.toMatchObject({ code: 'notFound' })
})

it('ends sessions by idling, by age, by hand, and all of a person', async () => {
  const { userId } = await person([])
  const hash = await session(userId)
  const store = createSessionStore(depsAt(start))
  expect((await findSignedIn(depsAt(start), hash))?.actor.kind).toBe('user')
  expect(await findSignedIn(depsAt(new Date(start.getTime() + 13 * hour)), hash)).toBeUndefined()

  // However often it is renewed, thirty days are the end.
  await store.renew(hash, new Date(start.getTime() + 1000 * hour))
  expect(await findSignedIn(depsAt(new Date(start.getTime() + 719 * hour)), hash)).toBeDefined()
  expect(await findSignedIn(depsAt(new Date(start.getTime() + 721 * hour)), hash)).toBeUndefined()

  const second = await session(userId)
  await store.end(hash)
  expect(await findSignedIn(depsAt(start), hash)).toBeUndefined()
  expect(await store.list(userId)).toHaveLength(1)
  await store.endAll(userId)
  expect(await findSignedIn(depsAt(start), second)).toBeUndefined()
})

it('stores no session id', async () => {
  const { userId } = await person([])
  const token = newToken()
  await createSessionStore(depsAt(start)).insert({ hash: hashToken(token), userId, expiresAt: start })
  const { rows } = await database().admin.query(
    `select encode(id_hash, 'hex') as stored from session where user_id = $1`,
    [userId],
  )
  expect(rows).toEqual([{ stored: hashToken(token).toString('hex') }])
})

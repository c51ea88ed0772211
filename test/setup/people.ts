import { newId } from '../../packages/db/src/index'
import { createSessionStore, findSignedIn, type Member, type User } from '../../packages/use-cases/src/access/index'
import { createDeps, type Deps } from '../../packages/use-cases/src/deps'
import { hashToken, newToken } from '../../packages/use-cases/src/links/index'
import { createOrganisation } from '../../packages/use-cases/src/organisations/index'
import type { TestDatabase } from './with-database'

/** The moment tests begin at; `clock.now` of `testDeps` moves from here. */
export const testStart = new Date('2026-03-02T08:00:00Z')

/** Deps on a test's own database, with a clock that the test moves by hand. */
export function testDeps(database: TestDatabase): { readonly deps: Deps; readonly clock: { now: Date } } {
  const clock = { now: testStart }
  const made = createDeps({
    databaseUrl: database.urls.webUrl,
    maxConnections: 1,
    linkKey: 'k'.repeat(32),
    filesFolder: '/nonexistent',
    publicUrl: new URL('http://localhost:3000'),
  })
  return { deps: { ...made, database: database.web, now: () => clock.now }, clock }
}

export type TestPerson = { readonly userId: string; readonly email: string; readonly sessionHash: Uint8Array }

/** A person with a confirmed address and a session, who belongs to no organisation yet. */
export async function testPerson(
  database: TestDatabase,
  deps: Deps,
  { email = `${newId()}@teluk.example`, name = 'Sari Wijaya' } = {},
): Promise<TestPerson> {
  const userId = newId()
  await database.admin.query(
    'insert into "user" (id, email, name, created_at, email_verified_at) values ($1, $2, $3, $4, $4)',
    [userId, email, name, deps.now()],
  )
  return { userId, email, sessionHash: await testSession(deps, userId) }
}

/** A session of twelve hours. */
export async function testSession(deps: Deps, userId: string): Promise<Uint8Array> {
  const hash = hashToken(newToken())
  const expiresAt = new Date(deps.now().getTime() + 12 * 3_600_000)
  await createSessionStore(deps).insert({ hash, userId, expiresAt })
  return hash
}

/** As whom a session acts now. */
export async function actorOf(deps: Deps, { sessionHash }: Pick<TestPerson, 'sessionHash'>): Promise<Member | User> {
  const signedIn = await findSignedIn(deps, sessionHash)
  if (!signedIn) throw new Error('The session is over.')
  return signedIn.actor
}

/** As which member a session acts now. */
export async function memberOf(deps: Deps, person: Pick<TestPerson, 'sessionHash'>): Promise<Member> {
  const actor = await actorOf(deps, person)
  if (actor.kind !== 'member') throw new Error('This person belongs to no organisation.')
  return actor
}

/** An organisation founded by a new person, who is its administrator. */
export async function testOrganisation(
  database: TestDatabase,
  deps: Deps,
  { name = 'Teluk Mutiara Bank Berhad', email = `${newId()}@teluk.example` } = {},
): Promise<TestPerson & { readonly organisationId: string; readonly administrator: Member }> {
  const person = await testPerson(database, deps, { email })
  const organisationId = await createOrganisation(
    { actor: await actorOf(deps, person), deps },
    {
      sessionHash: person.sessionHash,
      name,
      country: 'MY',
      timeZone: 'Asia/Kuala_Lumpur',
      locale: 'en',
      sectors: ['finance'],
    },
  )
  return { ...person, organisationId, administrator: await memberOf(deps, person) }
}

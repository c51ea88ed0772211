import pg from 'pg'
import { DatabaseError, toDatabaseError } from './errors'

type Findings = {
  readonly login: string
  readonly superuser: boolean
  readonly bypass: boolean
  readonly inherits: boolean
  readonly owns: boolean
}

const QUESTION = `select r.rolname as login, r.rolsuper as superuser, r.rolbypassrls as bypass,
  r.rolinherit as inherits,
  exists (select from pg_catalog.pg_class c where c.relowner = r.oid) as owns
  from pg_catalog.pg_roles r where r.rolname = session_user`

/**
 * Refuses to serve with a login that row security does not hold: superuser, BYPASSRLS, owner of anything, or one that
 * inherits its roles and so would see both sides at once without a scope. Call it at start, before listening.
 *
 * @throws Error with a sentence for the operator; DatabaseError `unavailable` when the database cannot be reached.
 */
export async function assertSafeRole(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  let findings: Findings | undefined
  try {
    await client.connect()
    findings = (await client.query<Findings>(QUESTION)).rows[0]
  } catch (error) {
    throw toDatabaseError(error)
  } finally {
    await client.end().catch(() => undefined)
  }
  if (!findings) throw new DatabaseError('broken', 'The database does not know its own login.')
  const reasons = [
    findings.superuser && 'it is a superuser',
    findings.bypass && 'it bypasses row security',
    findings.inherits && 'it inherits the rights of its roles',
    findings.owns && 'it owns tables',
  ].filter((reason) => reason !== false)
  if (reasons.length > 0) {
    throw new Error(
      `Not serving with the database login "${findings.login}": ${reasons.join(', ')}. Use rantai_web or rantai_worker, which "database.ts up" makes.`,
    )
  }
}

import pg from 'pg'

/** The logins and their passwords; the superuser's is not among them. */
export type LoginPasswords = {
  readonly migrator: string
  readonly web: string
  readonly worker: string
  readonly queue: string
  readonly backup: string
}

/** Every role a scope runs as, and the roles that own the functions which cross scopes. None of them can log in. */
const GROUP_ROLES = [
  'rantai_owner',
  'rantai_member',
  'rantai_assessing',
  'rantai_answering',
  'rantai_respondent',
  'rantai_system',
  'rantai_operator',
  'rantai_entry',
  'rantai_gatekeeper',
  'rantai_sweeper',
  'rantai_merger',
  'rantai_keeper',
  'rantai_eraser',
  'rantai_visitor',
] as const

/** NOINHERIT: a login that inherits its roles would see both sides at once without a scope. */
const LOGIN_ROLES = [
  { role: 'rantai_migrator', login: 'migrator', attributes: 'inherit bypassrls' },
  { role: 'rantai_web', login: 'web', attributes: 'noinherit nobypassrls' },
  { role: 'rantai_worker', login: 'worker', attributes: 'noinherit nobypassrls' },
  { role: 'rantai_queue', login: 'queue', attributes: 'noinherit nobypassrls' },
  { role: 'rantai_backup', login: 'backup', attributes: 'inherit bypassrls' },
] as const

const MEMBERSHIPS: readonly (readonly [group: string, member: string])[] = [
  ['rantai_member', 'rantai_assessing'],
  ['rantai_member', 'rantai_answering'],
  ['rantai_assessing', 'rantai_web'],
  ['rantai_answering', 'rantai_web'],
  ['rantai_respondent', 'rantai_web'],
  ['rantai_operator', 'rantai_web'],
  ['rantai_entry', 'rantai_web'],
  ['rantai_assessing', 'rantai_worker'],
  ['rantai_answering', 'rantai_worker'],
  ['rantai_system', 'rantai_worker'],
  // The migrator hands tables to the owner and functions to their narrow owners, which needs membership.
  ['rantai_owner', 'rantai_migrator'],
  ['rantai_gatekeeper', 'rantai_migrator'],
  ['rantai_sweeper', 'rantai_migrator'],
  ['rantai_merger', 'rantai_migrator'],
  ['rantai_keeper', 'rantai_migrator'],
  ['rantai_eraser', 'rantai_migrator'],
  ['rantai_visitor', 'rantai_migrator'],
]

/**
 * Makes or corrects every role of the database and sets the logins' passwords. May run any number of times.
 * Source of the list: the table of roles in docs/decisions/020-database-package.md.
 *
 * @param admin connection of a superuser, or of a login that may create roles with BYPASSRLS.
 */
export async function bootstrapRoles(admin: pg.Client, passwords: LoginPasswords): Promise<void> {
  const { rows } = await admin.query<{ rolname: string }>("select rolname from pg_roles where rolname like 'rantai%'")
  const existing = new Set(rows.map((row) => row.rolname))
  const never = 'nosuperuser nocreatedb nocreaterole noreplication'
  for (const role of GROUP_ROLES) {
    const verb = existing.has(role) ? 'alter' : 'create'
    await admin.query(`${verb} role ${role} with nologin ${never} inherit nobypassrls`)
  }
  for (const { role, login, attributes } of LOGIN_ROLES) {
    const verb = existing.has(role) ? 'alter' : 'create'
    const password = pg.escapeLiteral(passwords[login])
    await admin.query(`${verb} role ${role} with login ${never} ${attributes} password ${password}`)
  }
  for (const [group, member] of MEMBERSHIPS) await admin.query(`grant ${group} to ${member}`)
  await admin.query('grant pg_read_all_data to rantai_backup')
  await admin.query('alter role rantai_backup set default_transaction_read_only = on')
}

const LOGINS = LOGIN_ROLES.map(({ role }) => role).join(', ')

/** What hangs from a database and not from its contents: a copy of a database starts without it. */
export async function letLoginsConnect(admin: pg.Client, database: string): Promise<void> {
  const name = pg.escapeIdentifier(database)
  await admin.query(`revoke all on database ${name} from public`)
  await admin.query(`grant connect on database ${name} to ${LOGINS}`)
  await admin.query(`alter database ${name} owner to rantai_owner`)
  await admin.query(`alter role rantai_queue in database ${name} set search_path = bullmq`)
}

/**
 * Settles what a database itself grants: who may connect, who may call `set_config`, who uses which schema.
 *
 * Inside a scope the current role lacks `set_config`, so an injected expression cannot change the scope; the logins
 * keep it, because opening a scope is a call of it.
 *
 * @param admin superuser's connection to that database; revoking a function of pg_catalog needs one.
 */
export async function prepareDatabase(admin: pg.Client, database: string): Promise<void> {
  await letLoginsConnect(admin, database)
  const statements = [
    'revoke execute on function pg_catalog.set_config(text, text, boolean) from public',
    `grant execute on function pg_catalog.set_config(text, text, boolean) to ${LOGINS}`,
    'alter schema public owner to rantai_owner',
    'revoke all on schema public from public',
    // Usage without any right on a table: a forgotten scope says "permission denied" and not "no such table".
    `grant usage on schema public to rantai_web, rantai_worker, rantai_backup, ${GROUP_ROLES.slice(1).join(', ')}`,
    'alter default privileges for role rantai_migrator revoke execute on functions from public',
    'create schema if not exists bullmq',
    'revoke all on schema bullmq from public',
    'grant usage, create on schema bullmq to rantai_queue',
  ]
  for (const statement of statements) await admin.query(statement)
  // The queue's own migrations run as administrator or migrator; whoever ran them, the queue's login may use the result.
  const { rows } = await admin.query<{ user: string }>('select current_user as user')
  for (const maker of new Set([rows[0]?.user ?? 'postgres', 'rantai_migrator'])) {
    const of = `alter default privileges for role ${pg.escapeIdentifier(maker)} in schema bullmq`
    await admin.query(`${of} grant all on tables to rantai_queue`)
    await admin.query(`${of} grant all on sequences to rantai_queue`)
    await admin.query(`${of} grant execute on functions to rantai_queue`)
  }
}

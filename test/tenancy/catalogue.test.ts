import { beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../setup/with-database'
import { readColumns, type Columns } from './behaviour'
import { readPolicies, readPrivileges, readUnprotected } from './catalogue'
import { differences, expectedFunctions, expectedPolicies, expectedPrivileges, namedFunctions } from './expectations'
import { MATRIX, SCOPE_KINDS } from './matrix'
import { Tally } from './tally'

const database = withDatabase()
let columns: Columns

beforeAll(async () => {
  columns = await readColumns(database().admin)
})

test('privileges, policies and functions are those written down, and nothing is unprotected', async () => {
  const { admin } = database()
  const tally = new Tally()
  const compare = (expected: readonly string[], found: readonly string[]) => {
    tally.checked += new Set([...expected, ...found]).size
    tally.failures.push(...differences(expected, found))
  }
  compare(expectedPrivileges(columns), await readPrivileges(admin))
  compare(expectedPolicies(), await readPolicies(admin))
  compare(expectedFunctions(), await namedFunctions(admin))
  compare([], await readUnprotected(admin))
  tally.checked += columns.size
  tally.conclude('catalogue')
})

const SHAPES: readonly RegExp[] = [
  // own, and crossing: the row's own column with the setting
  / to (member|assessing|answering) using \((\w*organisation_id|id) = ORGANISATION\) check -$/,
  // what one side of the organisation writes to itself
  / to (assessing|answering) using \(\(organisation_id = ORGANISATION\) AND \(side = '(assessing|answering)'\)\) check -$/,
  // one person's of the organisation
  / to answering using \(\(organisation_id = ORGANISATION\) AND \(user_id = PERSON\)\) check -$/,
  // either side writes in its own name
  / to (member|assessing|answering) using - check \(\(\w*organisation_id = ORGANISATION\)( AND \((\w+ = (ORGANISATION|'\w+')|\w+ IS NULL)\))+\)$/,
  // a link holder
  / to respondent using \(\(\w*organisation_id = ORGANISATION\)( AND (\(\w+ = (ITSELF|ITS_ASSESSMENT|WHOLE|RESPONDENT)\)|NAMED|\(ITS_REQUEST_IS_SEEN\)|\((revoked_at|kept_of) IS NULL\)))+\) check -$/,
  / to respondent using - check \(\(\w*organisation_id = ORGANISATION\)( AND \(\w+ = (ITSELF|ITS_ASSESSMENT|WHOLE|'\w+')\))+\)$/,
  // all rows, few columns
  / to (gatekeeper|sweeper|merger|keeper|eraser|visitor|system|operator) using true check -$/,
  / to (gatekeeper|sweeper|merger|keeper|eraser) using - check true$/,
  // the gate makes and claims placeholders, and touches no other organisation
  /^organisation gate_(insert|update) \w+ to gatekeeper using (-|\(state = 'placeholder'\)) check \(state = ANY \(ARRAY\['placeholder', 'active'\]\)\)$/,
]

test('every policy has one of the shapes', async () => {
  const tally = new Tally()
  for (const policy of await readPolicies(database().admin)) {
    tally.check(
      SHAPES.some((shape) => shape.test(policy)),
      policy,
    )
  }
  tally.conclude('policy shapes')
})

test('no login owns, inherits or bypasses, and public has no right', async () => {
  const { admin } = database()
  const roles = await admin.query<{ line: string }>(
    `select format('%s login=%s super=%s bypass=%s inherit=%s create=%s', rolname, rolcanlogin, rolsuper, rolbypassrls,
       rolinherit, rolcreaterole or rolcreatedb or rolreplication) as line
     from pg_roles where rolname ~ '^rantai_(web|worker|queue|owner|entry|assessing|answering)$' order by 1`,
  )
  const login = (role: string) => `rantai_${role} login=t super=f bypass=f inherit=f create=f`
  const group = (role: string) => `rantai_${role} login=f super=f bypass=f inherit=t create=f`
  expect(roles.rows.map((row) => row.line)).toEqual(
    [...['web', 'worker', 'queue'].map(login), ...['owner', 'entry', 'assessing', 'answering'].map(group)].sort(),
  )
  const members = await admin.query<{ line: string }>(
    `select member::regrole::text || ' in ' || roleid::regrole::text as line from pg_auth_members
     where member::regrole::text in ('rantai_web', 'rantai_worker', 'rantai_queue') order by 1`,
  )
  const web = ['answering', 'assessing', 'entry', 'operator', 'respondent']
  const worker = ['answering', 'assessing', 'system']
  expect(members.rows.map((row) => row.line)).toEqual([
    ...web.map((role) => `rantai_web in rantai_${role}`),
    ...worker.map((role) => `rantai_worker in rantai_${role}`),
  ])
  const owners = await admin.query(
    `select relname, relowner::regrole::text as owner from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v') and relowner::regrole::text <> 'rantai_owner'`,
  )
  expect(owners.rows).toEqual([])
  const open = await admin.query(
    `select relname as name from pg_class c, aclexplode(relacl) a
       where a.grantee = 0 and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
     union all select nspname from pg_namespace n, aclexplode(nspacl) a
       where a.grantee = 0 and nspname not in ('pg_catalog', 'information_schema')
     union all select datname from pg_database d, aclexplode(coalesce(datacl, acldefault('d', datdba))) a
       where a.grantee = 0 and datname = current_database()
     union all select 'set_config' where has_function_privilege('public', 'set_config(text, text, boolean)', 'execute')`,
  )
  expect(open.rows).toEqual([])
})

/** Unique keys that lead with the other side's column: telling something by them takes guessing a whole UUID. */
const LEADING_ELSEWHERE = [
  'assessing assessment (answering_organisation_id,id)',
  'assessing invitation (answering_organisation_id,id)',
  'assessing questionnaire_copy (answering_organisation_id,assessment_id)',
  'answering evidence_share (assessing_organisation_id,answering_organisation_id,id)',
  'answering evidence_share (assessing_organisation_id,id)',
  'answering incident_notice (assessing_organisation_id,answering_organisation_id,id)',
  'answering incident_notice (assessing_organisation_id,id)',
  'answering incident_notice_entry (assessing_organisation_id,id)',
  'answering message (assessing_organisation_id,id)',
  'answering notice_reply (assessing_organisation_id,id)',
  'answering passed_share (assessing_organisation_id,id)',
  'answering published_list (assessing_organisation_id,id)',
  'answering sub_processor_notice (assessing_organisation_id,answering_organisation_id,id)',
  'answering sub_processor_notice (assessing_organisation_id,id)',
  'answering shared_finding_entry (assessing_organisation_id,id)',
  'answering submission (assessing_organisation_id,answering_organisation_id,assessment_id,id)',
  'answering submission (assessing_organisation_id,assessment_id,number)',
  'answering submission (assessing_organisation_id,id)',
  'answering submission_answer (assessing_organisation_id,submission_id,question_id)',
]

test('every unique key that a side can hit leads with a column its policy fixes, but for a named few', async () => {
  const { rows } = await database().admin.query<{ table: string; columns: string[] }>(
    `select c.relname as table, (select array_agg(a.attname::text order by k.o)
       from unnest(i.indkey) with ordinality k(n, o) join pg_attribute a on a.attrelid = c.oid and a.attnum = k.n) as columns
     from pg_index i join pg_class c on c.oid = i.indrelid
     where i.indisunique and c.relnamespace = 'public'::regnamespace and c.relname <> '_prisma_migrations'`,
  )
  const fixed = { assessing: 'assessing_organisation_id', answering: 'answering_organisation_id' }
  const elsewhere = rows.flatMap(({ table, columns: key }) =>
    (['assessing', 'answering'] as const)
      .filter((side) => MATRIX[table]?.[side]?.insert)
      .filter((side) => !['organisation_id', 'sender_organisation_id', fixed[side]].includes(key[0] ?? ''))
      .map((side) => `${side} ${table} (${key.join(',')})`),
  )
  expect(elsewhere.sort()).toEqual([...LEADING_ELSEWHERE].sort())
})

test('every foreign key carries the organisation columns of its child, none of which may be half null', async () => {
  const { rows } = await database().admin.query<{ line: string }>(
    `with keys as (
       select conrelid, conname, confrelid, conkey, confmatchtype, condeferrable,
         (select array_agg(attnum) from pg_attribute where attrelid = conrelid and attname like '%organisation_id' and attnum > 0) as own
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace)
     select format('%s -> %s', conrelid::regclass, confrelid::regclass) as line from keys
     where confrelid::regclass::text not in ('organisation', '"user"')
       and (not own <@ conkey
         or (confmatchtype <> 'f' and exists (select from pg_attribute where attrelid = conrelid and attnum = any (own)
           and attnum = any (conkey) and not attnotnull))) order by 1`,
  )
  // Vendor and decision are the customer's alone; the sender of an outbox row is checked by its policies; what a vendor passed on says by
  // which organisation it was asked, as a merge moves the request and not that.
  expect(rows.map((row) => row.line)).toEqual([
    'outbox -> relationship',
    'passed_request -> assessment',
    'passed_request -> invitation',
    'relationship -> vendor',
    'shared_finding -> decision',
  ])
})

test('an index leads with an organisation column on every table that a side reads', async () => {
  const { rows } = await database().admin.query<{ table: string; leading: string[] }>(
    `select c.relname as table, array_agg(distinct a.attname::text) as leading
     from pg_class c left join pg_index i on i.indrelid = c.oid
     left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by 1`,
  )
  const leading = new Map(rows.map((row) => [row.table, row.leading]))
  const tally = new Tally()
  for (const [table, entry] of Object.entries(MATRIX)) {
    const names = columns.get(table) ?? []
    for (const kind of SCOPE_KINDS.filter((side) => side === 'assessing' || side === 'answering')) {
      if (!entry[kind] || entry[kind].select.length === 0) continue
      const wanted = ['organisation_id', `${kind}_organisation_id`].find((column) => names.includes(column)) ?? 'id'
      tally.check(leading.get(table)?.includes(wanted) === true, `${table} has no index that leads with ${wanted}`)
    }
  }
  tally.conclude('leading indexes')
})

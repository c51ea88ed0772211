import { beforeAll, expect, test } from 'vitest'
import { newId, openScopeAfterAuthorisation, type Scope } from '../../packages/db/src/index'
import { withDatabase } from '../setup/with-database'
import { sqlState } from './behaviour'
import { expectedFunctions } from './expectations'
import { SCOPE_KINDS } from './matrix'
import { Tally } from './tally'
import { describeWorld, fillWorld } from './world'

const database = withDatabase()
const world = describeWorld(4, [
  [0, 1, 1],
  [2, 3, 1],
])
const [own = '', , foreign = '', foreignVendor = ''] = world.organisationIds
const AT = '2026-03-02T08:00:00Z'

beforeAll(async () => {
  const admin = await database().admin.connect()
  try {
    await fillWorld(admin, world)
  } finally {
    admin.release()
  }
})

type Gate = { readonly name: string; readonly types: readonly string[]; readonly callers: readonly string[] }

/** Whoever calls a gate from outside; some functions are called by other gates alone. */
const SCOPES: readonly string[] = SCOPE_KINDS

/** Every function of the named list: `gate.x(uuid,bytea) of owner to a,b`. */
const GATES: readonly Gate[] = expectedFunctions().map((line) => {
  const [, name = '', types = '', callers = ''] = /^([\w.]+)\((.*)\) of \w+ to (.*)$/.exec(line) ?? []
  return {
    name,
    types: types.split(',').filter((type) => type !== ''),
    callers: callers.split(',').filter((caller) => SCOPES.includes(caller)),
  }
})

function scopeOf(caller: string): Scope {
  if (caller === 'entry' || caller === 'system') return openScopeAfterAuthorisation({ side: caller })
  if (caller === 'respondent') {
    return openScopeAfterAuthorisation({ side: 'respondent', organisationId: own, respondentId: newId() })
  }
  const side = caller === 'answering' ? 'answering' : 'assessing'
  return openScopeAfterAuthorisation({ side, organisationId: own, userId: newId() })
}

/** What a call gives away: rows that hold anything but null and false, or an SQLSTATE. */
async function call(gate: Gate, caller: string, values: readonly unknown[]): Promise<string> {
  const { web, worker } = database()
  const parameters = gate.types.map((type, index) => `$${index + 1}::${type}`).join(', ')
  return (caller === 'system' ? worker : web)
    .withScope(scopeOf(caller), async (tx) => {
      const rows = await tx.query<Record<string, unknown>>(`select * from ${gate.name}(${parameters})`, values)
      const telling = rows.filter((row) =>
        Object.values(row).some((value) => value !== null && value !== false && value !== ''),
      )
      return telling.length === 0 ? 'nothing' : JSON.stringify(telling)
    })
    .catch((error: unknown) => {
      const state = error instanceof Error && 'sqlState' in error ? error.sqlState : undefined
      return typeof state === 'string' ? state : sqlState(error)
    })
}

/** These answer whoever may call them: counts, readiness, and the sweeps, whose purpose is to list ids. */
const OPEN_ANSWERS = [
  'gate.readiness',
  'gate.applied_migrations',
  // How often a key was counted, which the caller derives from a secret of its own; an unknown one was counted 0 times.
  'gate.attempts',
  'gate.is_empty',
  'sweep.counts',
  'sweep.waiting_mail',
  'sweep.waiting_user_mail',
]
/** Refusals that tell the caller only that its own arguments are wrong. */
const OWN_MISTAKE = ['23502', '23503', '23514', '22004']

test('a gate called with nulls gives nothing away', async () => {
  const tally = new Tally()
  for (const gate of GATES.filter(({ name }) => !OPEN_ANSWERS.includes(name))) {
    for (const caller of gate.callers) {
      const got = await call(
        gate,
        caller,
        gate.types.map(() => null),
      )
      tally.check(got === 'nothing' || OWN_MISTAKE.includes(got), `${gate.name} as ${caller}: ${got}`)
    }
  }
  tally.conclude('gates with nulls')
})

/** Every id of rows that are another organisation's. */
const strangers = [...world.rows.values()].flatMap((rows) =>
  rows
    .filter((row) =>
      [row['organisation_id'], row['assessing_organisation_id'], row['answering_organisation_id']].some(
        (organisation) => organisation === foreign || organisation === foreignVendor,
      ),
    )
    .flatMap((row) => (typeof row['id'] === 'string' ? [row['id']] : [])),
)

/** A believable argument of each type; ids are a stranger's. */
function argument(type: string, stranger: string): unknown {
  switch (type) {
    case 'uuid':
      return stranger
    case 'bytea':
      return Buffer.alloc(32, 0xee)
    case 'timestamptz':
      return AT
    case 'integer':
      return 1
    case 'text[]':
      return ['q1']
    case 'boolean':
      return true
    case 'jsonb':
      return '{}'
    default:
      return 'administrator'
  }
}

test('a member’s gate called with a stranger’s ids gives and changes nothing', async () => {
  const tally = new Tally()
  const sides = ['assessing', 'answering', 'respondent']
  const before = await digest()
  for (const gate of GATES.filter(({ types, name }) => types.includes('uuid') && name !== 'gate.put_questionnaire')) {
    for (const caller of gate.callers.filter((name) => sides.includes(name))) {
      for (const stranger of strangers) {
        const got = await call(
          gate,
          caller,
          gate.types.map((type) => argument(type, stranger)),
        )
        tally.check(got === 'nothing' || OWN_MISTAKE.includes(got), `${gate.name} as ${caller}: ${got}`)
      }
    }
  }
  expect(await digest()).toEqual(before)
  tally.conclude('gates with strangers’ ids')
})

test('a gate of the entrance called with an unknown token gives nothing away', async () => {
  const tally = new Tally()
  // These make or count something for whoever calls; an unknown token is not their question.
  const makers = [...OPEN_ANSWERS, 'gate.take_attempt', 'gate.sign_up', 'gate.delete_expired_sessions']
  const entrance = GATES.filter(({ name, types }) => !makers.includes(name) && types.includes('bytea'))
  const before = await digest()
  for (const gate of entrance.filter(({ callers }) => callers.includes('entry'))) {
    for (const stranger of strangers.slice(0, 10)) {
      const got = await call(
        gate,
        'entry',
        gate.types.map((type) => argument(type, stranger)),
      )
      tally.check(got === 'nothing' || OWN_MISTAKE.includes(got), `${gate.name}: ${got}`)
    }
  }
  expect(await digest()).toEqual(before)
  tally.conclude('gates with unknown tokens')
})

test('the gatekeeper makes and claims placeholders, and touches no other organisation', async () => {
  const admin = await database().admin.connect()
  const tally = new Tally()
  const attempt = async (sql: string, values: unknown[], expected: number | string) => {
    await admin.query('begin')
    await admin.query('set local role rantai_gatekeeper')
    const got = await admin.query(sql, values).then(({ rowCount }) => rowCount ?? 0, sqlState)
    await admin.query('rollback')
    tally.check(got === expected, `${sql}: expected ${expected}, got ${got}`)
  }
  try {
    const make = "insert into organisation (id, state, name, created_at) values ($1, $2, 'x', $3)"
    await attempt(make, [newId(), 'placeholder', AT], 1)
    await attempt(make, [newId(), 'merged', AT], '42501')
    await attempt("update organisation set state = 'placeholder' where id = $1", [foreign], 0)
    await admin.query("update organisation set state = 'placeholder' where id = $1", [foreignVendor])
    await attempt("update organisation set state = 'active' where id = $1", [foreignVendor], 1)
    await attempt("update organisation set state = 'merged' where id = $1", [foreignVendor], '42501')
  } finally {
    admin.release()
  }
  tally.conclude('gatekeeper and organisations')
})

/** The contents of every table, so that a silent change shows. */
async function digest(): Promise<Record<string, string>> {
  const tables = [...world.rows.keys()]
  const { rows } = await database().admin.query<Record<string, string>>(
    `select ${tables.map((table) => `(select md5(string_agg(t::text, '' order by t::text)) from "${table}" t) as "${table}"`).join(', ')}`,
  )
  return rows[0] ?? {}
}

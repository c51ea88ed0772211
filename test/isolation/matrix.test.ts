import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withDatabase } from '../setup/with-database'
import type { Caller } from './actors'
import { callProcedure, inputSchemaOf, listProcedures, type Answer, type Procedure } from './call-procedure'
import type { ProcedureEntry, Variant } from './entry'
import { expectedOf } from './expectation'
import { absentLike, areRowIds, fieldsOf, idFields, idsWrittenDown, malformedLike, noting } from './inputs'
import { procedureEntries } from './procedures'
import { Stage } from './stage'
import type { Ids } from './world'

const database = withDatabase()
let stage: Stage

beforeAll(async () => {
  stage = await Stage.set(database())
}, 60_000)

afterAll(async () => {
  await stage.close()
})

const entries: Readonly<Record<string, ProcedureEntry>> = procedureEntries
const procedures = listProcedures()

describe('every procedure', () => {
  it('names an action and has an entry; every entry has its procedure', () => {
    expect(procedures.filter(({ action }) => action === undefined).map(({ path }) => path)).toEqual([])
    expect(procedures.map(({ path }) => path).filter((path) => !entries[path])).toEqual([])
    const paths = new Set(procedures.map(({ path }) => path))
    expect(Object.keys(entries).filter((path) => !paths.has(path))).toEqual([])
  })

  it('has an entry whose input is valid and tries every id it takes', () => {
    for (const procedure of procedures) checkEntry(procedure, entries[procedure.path] ?? {})
  })

  it('gives each caller what the policy says of its own rows, and nothing of anybody else’s', async () => {
    let calls = 0
    for (const procedure of procedures) calls += await runProcedure(procedure, entries[procedure.path] ?? {})
    const size = `${procedures.length} procedures × ${stage.callers.length} callers × ids: ${calls} calls`
    process.stdout.write(`isolation: ${size}\n`)
  }, 240_000)

  it('was judged without a leak', () => {
    stage.conclude('procedures and routes')
  })
})

/** A fixture that doesn't parse, or leaves an id out, would pass for the wrong reason. */
function checkEntry(procedure: Procedure, { input, without = [] }: ProcedureEntry): void {
  const { path } = procedure
  const { ids } = stage.worlds.a
  const own = input?.(ids)
  for (const schema of procedure.inputs) {
    const read = schema.safeParse(own)
    stage.tally.check(read.success, `${path}: the entry's input is refused: ${read.error?.message ?? ''}`)
  }
  const given = new Set(fieldsOf(own))
  const untried = idFields(inputSchemaOf(procedure)).filter((name) => !given.has(name) && !without.includes(name))
  stage.tally.check(untried.length === 0, `${path}: the entry leaves out ${untried.join(', ')}`)
  const known = new Set(Object.values(ids))
  const foreign = idsWrittenDown(own, known)
  stage.tally.check(foreign.length === 0, `${path}: the entry writes ids down: ${foreign.join(', ')}`)
}

async function runProcedure(procedure: Procedure, entry: ProcedureEntry): Promise<number> {
  let calls = 0
  let allowed = 0
  const written = new Set<string>()
  for (const caller of stage.callers) {
    const answers = new Map<string, Answer>()
    for (const [name, variant, ids] of variantsFor(caller, entry)) {
      const { answer, tables } = await runCall(procedure, entry, { caller, variant, ids, name })
      calls += 1
      answers.set(name, answer)
      if (answer.outcome !== 'allowed') continue
      allowed += 1
      for (const table of tables) written.add(table)
      if (name !== 'own' || procedure.type === 'query') continue
      await runCall(procedure, entry, { caller, variant: 'extra', ids, name: 'extra' })
      calls += 1
    }
    const foreign = answers.get('foreign')
    if (foreign) {
      const same = JSON.stringify(foreign) === JSON.stringify(answers.get('absent'))
      stage.tally.check(same, `${procedure.path} as ${caller.name}: a foreign id is told from an absent one`)
    }
  }
  stage.tally.check(allowed > 0 || entry.neverAllowed !== undefined, `${procedure.path}: nobody was allowed`)
  const idle = procedure.type === 'mutation' && allowed > 0 && written.size === 0 && entry.changesNothing === undefined
  stage.tally.check(!idle, `${procedure.path}: no allowed call changed anything`)
  await stage.seeThatAllIsBack(procedure.path)
  return calls
}

type Tried = readonly [name: string, variant: Variant, ids: Ids]

/** The ids to call with. Someone of the other world has none of its own here: its calls start from foreign ones. */
function variantsFor(caller: Caller, { input, bearer }: ProcedureEntry): Tried[] {
  const own = stage.worlds[caller.world].ids
  if (!input) return [['own', 'own', own]]
  const { ids, asked } = noting(own)
  input(ids)
  if (asked.size === 0) return [['own', 'own', own]]
  const foreign = stage.other(caller.world).ids
  const fixed: Tried[] = [
    ['absent', 'absent', absent],
    ['malformed', 'malformed', malformed],
  ]
  if (!bearer) fixed.push(['foreign', 'foreign', foreign])
  if (caller.world === 'b') return fixed
  fixed.push(['own', 'own', own])
  if (asked.size === 1 || bearer) return fixed
  const mixed = [...asked].map((name): Tried => [`mixed ${name}`, 'mixed', { ...own, [name]: foreign[name] ?? '' }])
  return [...fixed, ...mixed]
}

let absent: Ids = {}
let malformed: Ids = {}
beforeAll(() => {
  absent = absentLike(stage.worlds.a.ids)
  malformed = malformedLike(stage.worlds.a.ids)
})

type Trial = { readonly caller: Caller; readonly variant: Variant; readonly ids: Ids; readonly name: string }

async function runCall(procedure: Procedure, entry: ProcedureEntry, { caller, variant, ids, name }: Trial) {
  const { path, action, type } = procedure
  if (action === undefined) throw new Error(`${path} names no action.`)
  const { ids: noted, asked } = noting(ids)
  const input = withExtra(entry.input?.(noted), variant)
  const answer = await callProcedure(stage.web, { path, cookie: caller.cookie, input })
  const rowIds = areRowIds(stage.worlds.a.ids, asked)
  const expected = expectedOf(entry, { caller, action, variant, rowIds, hasIds: asked.size > 0 })
  const call = `${path} (${name}) as ${caller.name} of world ${caller.world}`
  const right = answer.outcome === expected || (variant === 'extra' && answer.outcome === 'invalidInput')
  stage.tally.check(
    right,
    `${call}: ${answer.outcome}, not ${expected}${answer.outcome === 'broken' ? `: ${answer.said}` : ''}`,
  )
  const succeeded = answer.outcome === 'allowed'
  const tables = await stage.judge({
    call,
    caller,
    said: answer.said,
    sent: JSON.stringify(input) ?? '',
    ...(entry.reveals ? { reveals: entry.reveals } : {}),
    mayWrite: succeeded && type === 'mutation' ? 'anything' : (entry.writes ?? []),
  })
  return { answer, tables }
}

/** Fields that no schema names: organisation and owner columns of every kind, pointing into the other world. */
function withExtra(input: unknown, variant: Variant): unknown {
  if (variant !== 'extra' || typeof input !== 'object' || input === null) return input
  const { ids } = stage.worlds.b
  const organisation = ids['customer']
  return {
    id: ids['open'],
    organisation_id: organisation,
    organisationId: organisation,
    assessing_organisation_id: organisation,
    assessingOrganisationId: organisation,
    answering_organisation_id: ids['answerer'],
    answeringOrganisationId: ids['answerer'],
    user_id: organisation,
    userId: organisation,
    memberId: ids['customer.auditor'],
    is_demo: true,
    isDemo: true,
    ...input,
  }
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withDatabase } from '../setup/with-database'
import { listProcedures } from './call-procedure'
import type { ProcedureEntry } from './entry'
import { procedureEntries } from './procedures'
import { checkEntry, runProcedure } from './run-procedures'
import { Stage } from './stage'

/** While working on one room: a part of its names. The whole runs without it. */
const only = process.env['ISOLATION_ONLY'] ?? ''

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
    for (const procedure of procedures) checkEntry(stage, procedure, entries[procedure.path] ?? {})
  })

  it('gives each caller what the policy says of its own rows, and nothing of anybody else’s', async () => {
    let calls = 0
    for (const procedure of procedures.filter(({ path }) => path.includes(only)))
      calls += await runProcedure(stage, procedure, entries[procedure.path] ?? {})
    const size = `${procedures.length} procedures × ${stage.callers.length} callers × ids = ${calls} calls`
    stage.conclude('procedures', size)
  })
})

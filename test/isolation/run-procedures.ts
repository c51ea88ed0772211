import type { Caller } from './actors'
import { callProcedure, inputSchemaOf, type Answer, type Procedure } from './call-procedure'
import type { ProcedureEntry } from './entry'
import { expectedOf } from './expectation'
import { areRowIds, fieldsOf, idFields, idsWrittenDown, noting } from './inputs'
import type { Stage } from './stage'
import { Variants, type Tried } from './variants'

/** A fixture that doesn't parse, or leaves an id out, would pass for the wrong reason. */
export function checkEntry(stage: Stage, procedure: Procedure, { input, without = [] }: ProcedureEntry): void {
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
  const foreign = idsWrittenDown(own, new Set(Object.values(ids)))
  stage.tally.check(foreign.length === 0, `${path}: the entry writes ids down: ${foreign.join(', ')}`)
}

/** Calls one procedure as everyone, with every kind of id. @returns how many calls that were */
export async function runProcedure(stage: Stage, procedure: Procedure, entry: ProcedureEntry): Promise<number> {
  const { path, type, action } = procedure
  if (action === undefined) throw new Error(`${path} names no action.`)
  const variants = new Variants(stage)
  let calls = 0
  let allowed = 0
  const written = new Set<string>()
  for (const caller of stage.callers) {
    const answers = new Map<string, Answer>()
    for (const tried of variants.of(caller, entry.input, { ...entry, action })) {
      const { answer, tables } = await runCall(stage, procedure, { entry, caller, tried })
      calls += 1
      answers.set(tried.name, answer)
      if (answer.outcome !== 'allowed') continue
      allowed += 1
      for (const table of tables) written.add(table)
      if (tried.name !== 'own' || type === 'query') continue
      await runCall(stage, procedure, { entry, caller, tried: { ...tried, name: 'extra', variant: 'extra' } })
      calls += 1
    }
    const foreign = answers.get('foreign')
    const absent = answers.get('absent')
    const same = !foreign || !absent || JSON.stringify(foreign) === JSON.stringify(absent)
    stage.tally.check(
      same,
      `${path} as ${caller.name} of world ${caller.world}: a foreign id is told from an absent one`,
    )
  }
  stage.tally.check(allowed > 0 || entry.neverAllowed !== undefined, `${path}: nobody was allowed`)
  const idle = type === 'mutation' && allowed > 0 && written.size === 0 && entry.changesNothing === undefined
  stage.tally.check(!idle, `${path}: no allowed call changed anything`)
  await stage.seeThatAllIsBack(path)
  return calls
}

type Trial = { readonly entry: ProcedureEntry; readonly caller: Caller; readonly tried: Tried }

async function runCall(stage: Stage, { path, action, type }: Procedure, { entry, caller, tried }: Trial) {
  if (action === undefined) throw new Error(`${path} names no action.`)
  const { ids, asked } = noting(tried.ids)
  const input = entry.input?.(ids)
  const sent = tried.variant === 'extra' ? withExtraFields(stage, input) : input
  const answer = await callProcedure(stage.web, { path, cookie: caller.cookie, input: sent })
  const about = { rowIds: areRowIds(stage.worlds.a.ids, asked), hasIds: asked.size > 0 }
  const expected = expectedOf(entry, { caller, action, variant: tried.variant, name: tried.name, ...about })
  const call = `${path} (${tried.name}) as ${caller.name} of world ${caller.world}`
  const right = answer.outcome === expected || (tried.variant === 'extra' && answer.outcome === 'invalidInput')
  const detail = answer.outcome === 'broken' ? `: ${answer.said}` : ''
  stage.tally.check(right, `${call}: ${answer.outcome}, not ${expected}${detail}`)
  const tables = await stage.judge({
    call,
    caller,
    said: answer.said,
    sent: JSON.stringify(input) ?? '',
    ...(entry.reveals ? { reveals: entry.reveals } : {}),
    mayWrite: answer.outcome === 'allowed' && type === 'mutation' ? 'anything' : (entry.writes ?? []),
  })
  return { answer, tables }
}

/** Fields that no schema names: organisation and owner columns of every kind, pointing into the other world. */
function withExtraFields(stage: Stage, input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input
  const { ids } = stage.worlds.b
  const { customer, answerer } = ids
  return {
    id: ids['open'],
    organisation_id: customer,
    organisationId: customer,
    assessing_organisation_id: customer,
    assessingOrganisationId: customer,
    answering_organisation_id: answerer,
    answeringOrganisationId: answerer,
    user_id: customer,
    userId: customer,
    memberId: ids['customer.auditor'],
    is_demo: true,
    isDemo: true,
    ...input,
  }
}

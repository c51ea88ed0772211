import { canonicalJson } from '../../compose/canonical'
import type { Questionnaire } from '../../compose/questionnaire'
import { type Facts, standInFacts, unreadSteps } from '../../inherent/inherent'
import type { Exception } from '../../model/answer'
import type { Json } from '../../model/condition'
import type { Compiled } from '../compiled'
import type { Profile } from '../portfolio/pack-answers'
import { compiledFor } from '../result'

const factsByCompiled = new WeakMap<Compiled, ReadonlySet<string>>()

/** The facts that a questionnaire's rules, bounds and lists name. */
function factsRead(compiled: Compiled): ReadonlySet<string> {
  const known = factsByCompiled.get(compiled)
  if (known) return known
  const names = new Set(compiled.factBounds.map(({ fact }) => fact))
  for (const { source } of compiled.leaves) {
    if ('fact' in source) names.add(source.fact)
    for (const list of 'in' in source || 'outside' in source ? [source.in, source.outside] : [])
      if (list !== undefined && 'fact' in list) names.add(list.fact)
  }
  factsByCompiled.set(compiled, names)
  return names
}

/** Of facts and exceptions what the questionnaire's rules read: nothing else can move its score, or set its day. */
export function whatIsRead(
  questionnaire: Questionnaire,
  { facts, exceptions }: { facts: Facts; exceptions?: readonly Exception[] | undefined },
): { facts: Record<string, Json>; exceptions: Exception[] } {
  const compiled = compiledFor(questionnaire)
  const read = factsRead(compiled)
  const kept: Record<string, Json> = {}
  for (const [name, value] of Object.entries(facts))
    if (read.has(name) && value !== undefined && value !== null) kept[name] = value
  const waivable = new Set(compiled.knockOuts.flatMap((each) => (each.waivable ? [each.id] : [])))
  const granted = (exceptions ?? []).filter(({ id }) => waivable.has(id))
  return { facts: kept, exceptions: granted.map(({ id, expiresOn }) => ({ id, expiresOn })) }
}

/** The last two only where there are any. */
type Written = [impact: number, exposure: number, facts?: Facts, exceptions?: [id: string, expiresOn: string][]]

/** A profile as text: the same for all engagements that no rule of the questionnaire tells apart. */
export function profileText(
  questionnaire: Questionnaire,
  profile: { facts: Facts; exceptions?: readonly Exception[] | undefined },
): string {
  const { facts, exceptions } = whatIsRead(questionnaire, profile)
  const [impact, exposure] = unreadSteps(profile.facts, factsRead(compiledFor(questionnaire)))
  const granted = exceptions.map(({ id, expiresOn }) => [id, expiresOn]).sort(byText)
  const isPlain = Object.keys(facts).length + granted.length === 0
  return canonicalJson(isPlain ? [impact, exposure] : [impact, exposure, facts, granted])
}

/** What `profileText` wrote, with facts that stand for those that nothing reads. */
export function profileOf(questionnaire: Questionnaire, text: string): Profile {
  const [impact, exposure, facts = {}, exceptions = []] = JSON.parse(text) as Written
  const standIns = standInFacts([impact, exposure], factsRead(compiledFor(questionnaire)))
  return { facts: { ...standIns, ...facts }, exceptions: exceptions.map(([id, expiresOn]) => ({ id, expiresOn })) }
}

const byText = (a: readonly string[], b: readonly string[]): number => (a.join(' ') < b.join(' ') ? -1 : 1)

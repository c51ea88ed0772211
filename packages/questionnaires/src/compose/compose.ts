import { evaluateFacts } from '../applicability/evaluate'
import { TRUE } from '../applicability/truth'
import { type Facts, withDerivedFacts } from '../inherent/inherent'
import type { FactDeclaration, Level, Pack } from '../model/pack'
import { packKinds } from '../model/pack'
import { canonicalHash } from './canonical'
import { factsNamed, questionsNamed, rulesOf } from './conditions'
import {
  byCodeUnits,
  byId,
  type ComposedComponent,
  type ComposedFloor,
  type ComposedLevel,
  type ComposedQuestion,
  CompositionRefused,
  type Multiplier,
  type Questionnaire,
  type Variant,
} from './questionnaire'
import { type Elsewhere, refusalsOf } from './refusals'

export type ComposeInput = {
  packs: readonly Pack[]
  variant: Variant
  facts: Facts
  /** ISO day; only levels that read the age of a date fact need it. */
  asOf?: string
}

/** A pack that applies, with the level that makes it apply; null where the pack has no levels. */
type Applying = { pack: Pack; level: Level | null }

/**
 * Composes packs into one immutable questionnaire with its hash (scoring.md section 1): order-independent, idempotent,
 * pure. Throws `CompositionRefused` with every reason, each naming pack and place. `elsewhere` says which ids rules may
 * name beyond the given packs. The same packs, variant and levels give the same object, so that it is compiled once.
 */
export function compose(input: ComposeInput, elsewhere: Elsewhere): Questionnaire {
  const key = [elsewhere, ...input.packs].map(serialOf).join(' ')
  let checked = checkedPacks.get(key)
  if (!checked) {
    checked = onceEach(input.packs)
    const refusals = refusalsOf(checked, elsewhere)
    if (refusals.length > 0) throw new CompositionRefused(refusals)
    remember(checkedPacks, key, checked)
  }
  const applying = selectLevels(checked, input)
  const levels = new Map(applying.map(({ pack, level }) => [pack, level?.id]))
  const variantKey = JSON.stringify([input.variant, checked.map((pack) => [serialOf(pack), levels.get(pack)])])
  const known = composed.get(variantKey)
  if (known) return known
  const questionnaire = composeApplying(applying, checked, input.variant)
  remember(composed, variantKey, questionnaire)
  return questionnaire
}

const serials = new WeakMap<object, number>()
let lastSerial = 0
function serialOf(pack: object): number {
  const serial = serials.get(pack) ?? ++lastSerial
  serials.set(pack, serial)
  return serial
}

const checkedPacks = new Map<string, Pack[]>()
const composed = new Map<string, Questionnaire>()
const remembered = 64

/** Keeps the latest few: a process works with a handful of packs, and a foreign one may be read anew each time. */
function remember<T>(memory: Map<string, T>, key: string, value: T): void {
  memory.set(key, value)
  if (memory.size <= remembered) return
  for (const oldest of memory.keys()) {
    memory.delete(oldest)
    return
  }
}

/** Drops repeats; packs by kind, then id. Differing packs of one id stay for the check to name. */
function onceEach(packs: readonly Pack[]): Pack[] {
  const once = new Map(packs.map((pack) => [`${pack.id} ${pack.version} ${canonicalHash(pack)}`, pack]))
  return [...once.values()].sort(
    (a, b) =>
      packKinds.indexOf(a.kind) - packKinds.indexOf(b.kind) ||
      byCodeUnits(a.id, b.id) ||
      byCodeUnits(a.version, b.version),
  )
}

/** The packs that apply, each with the last of its levels whose condition is true (scoring.md sections 1 and 9). */
function selectLevels(packs: readonly Pack[], input: ComposeInput): Applying[] {
  const types = Object.fromEntries([...declaredFacts(packs)].map(([name, each]) => [name, each.type]))
  const reading = { facts: withDerivedFacts(input.facts), types, asOf: input.asOf ?? '' }
  return packs.flatMap((pack): Applying[] => {
    if (!pack.levels || pack.levels.length === 0) return [{ pack, level: null }]
    const level = pack.levels.findLast((each) => evaluateFacts(each.when, reading) === TRUE)
    return level ? [{ pack, level }] : []
  })
}

function composeApplying(applying: readonly Applying[], given: readonly Pack[], variant: Variant): Questionnaire {
  const components = composeComponents(applying)
  const questions = composeQuestions(applying, variant)
  const missing = questions.filter((each) => !components.some((component) => component.id === each.component))
  if (missing.length > 0) throw new CompositionRefused(missing.map(withoutComponent))
  const content = {
    variant,
    packs: applying.map(({ pack, level }) => ({ ...identity(pack), level: level?.id ?? null })).sort(byId),
    components,
    questions: questions.toSorted(byId),
    knockOuts: composeKnockOuts(applying),
    clocks: composeClocks(applying),
    ...composeFloors(applying),
    levels: composeLevels(applying),
    facts: composeFacts(
      applying.map((each) => each.pack),
      given,
    ),
    order: displayOrder(applying, questions),
  }
  return { ...content, hash: canonicalHash(content) }
}

const identity = ({ id, version, kind, label, title, sources }: Pack) => ({
  id,
  version,
  kind,
  label,
  title,
  ...(sources && { sources }),
})

const withoutComponent = (question: ComposedQuestion) => ({
  pack: question.pack,
  place: `questions.${question.id}.component`,
  reason: `no pack that applies defines the component "${question.component}"`,
})

/** Every fact the packs declare; of two declarations the first. A fact may be called "constructor", so no plain object yet. */
function declaredFacts(packs: readonly Pack[]): Map<string, FactDeclaration> {
  const facts = new Map<string, FactDeclaration>()
  for (const [name, declaration] of packs.flatMap((pack) => Object.entries(pack.facts ?? {}))) {
    if (!facts.has(name)) facts.set(name, declaration)
  }
  return facts
}

/**
 * What the packs that apply declare, and what their rules name of a given pack that doesn't apply: a fact is compared as
 * the JSON value it is only where no given pack declares it (scoring.md section 9).
 */
function composeFacts(applying: readonly Pack[], given: readonly Pack[]): Record<string, FactDeclaration> {
  const facts = declaredFacts(applying)
  const elsewhere = declaredFacts(given)
  for (const name of applying.flatMap(rulesOf).flatMap((rule) => [...factsNamed(rule.condition)])) {
    const declaration = elsewhere.get(name)
    if (declaration && !facts.has(name)) facts.set(name, declaration)
  }
  return Object.fromEntries(facts)
}

/** The highest multiplier that any applying level gives; of equal ones the first by pack and level id. */
function highestMultiplier(
  applying: readonly Applying[],
  of: 'components' | 'questions',
  id: string,
): Multiplier | undefined {
  let highest: Multiplier | undefined
  for (const { pack, level } of applying) {
    if (!level) continue
    const factor = level.multipliers?.[of]?.[id] ?? 0
    if (factor > (highest?.factor ?? 0)) highest = { pack: pack.id, level: level.id, factor }
  }
  return highest
}

function composeComponents(applying: readonly Applying[]): ComposedComponent[] {
  const components = new Map<string, ComposedComponent>()
  for (const { pack } of applying) {
    for (const component of pack.components ?? []) {
      if (components.has(component.id)) continue
      const multiplier = highestMultiplier(applying, 'components', component.id)
      components.set(component.id, { ...component, pack: pack.id, ...(multiplier && { multiplier }) })
    }
  }
  return [...components.values()].sort(byId)
}

function composeQuestions(applying: readonly Applying[], variant: Variant): ComposedQuestion[] {
  const namedByKnockOut = new Set<string>()
  for (const { pack } of applying) {
    for (const knockOut of pack.knockOuts ?? []) for (const id of questionsNamed(knockOut.when)) namedByKnockOut.add(id)
  }
  return applying.flatMap(({ pack, level }) => {
    const asks = level && level.asks !== 'all' ? new Set(level.asks) : undefined
    const whole = variant === 'standard' || !pack.questions.some((question) => question.sme)
    const kept = pack.questions.filter((question) => {
      if (asks && !asks.has(question.id)) return false
      if (whole || question.sme || namedByKnockOut.has(question.id)) return true
      return question.caps?.some((cap) => cap.cap < 70) ?? false
    })
    return kept.map((question) => {
      const multiplier = highestMultiplier(applying, 'questions', question.id)
      return { ...question, pack: pack.id, ...(multiplier && { multiplier }) }
    })
  })
}

function composeKnockOuts(applying: readonly Applying[]): Questionnaire['knockOuts'] {
  const once = new Map<string, Questionnaire['knockOuts'][number]>()
  for (const { pack } of applying) {
    for (const each of pack.knockOuts ?? []) if (!once.has(each.id)) once.set(each.id, { ...each, pack: pack.id })
  }
  return [...once.values()].sort(byId)
}

function composeClocks(applying: readonly Applying[]): Questionnaire['clocks'] {
  const clocks = applying.flatMap(({ pack }) => (pack.clocks ?? []).map((clock) => ({ ...clock, pack: pack.id })))
  return clocks.sort((a, b) => byId(a, b) || byCodeUnits(a.pack, b.pack))
}

/** The highest floor on each thing. */
function composeFloors(applying: readonly Applying[]): Pick<Questionnaire, 'floors' | 'minConfidence'> {
  const floors = new Map<string, ComposedFloor>()
  let minConfidence: Questionnaire['minConfidence'] = null
  for (const { pack, level } of applying) {
    if (!level) continue
    const origin = { pack: pack.id, level: level.id }
    for (const floor of level.floors ?? []) {
      const key = 'component' in floor ? `component ${floor.component}` : 'overall'
      if (floor.min > (floors.get(key)?.min ?? -1)) floors.set(key, { ...origin, ...floor })
    }
    const confidence = level.minConfidence ?? -1
    if (confidence > (minConfidence?.min ?? -1)) minConfidence = { ...origin, min: confidence }
  }
  return { floors: [...floors].sort(([a], [b]) => byCodeUnits(a, b)).map(([, floor]) => floor), minConfidence }
}

function composeLevels(applying: readonly Applying[]): ComposedLevel[] {
  return applying
    .flatMap(({ pack, level }): ComposedLevel[] => {
      if (!level) return []
      const { cadenceMonths, deltaMonths, approver, maxOpenHighFindings } = level
      return [
        {
          pack: pack.id,
          level: level.id,
          ...(cadenceMonths !== undefined && { cadenceMonths }),
          ...(deltaMonths !== undefined && { deltaMonths }),
          ...(approver !== undefined && { approver }),
          ...(maxOpenHighFindings !== undefined && { maxOpenHighFindings }),
        },
      ]
    })
    .sort((a, b) => byCodeUnits(a.pack, b.pack))
}

/** By kind, pack id, component (in the order the packs list them), position in the pack. */
function displayOrder(applying: readonly Applying[], questions: readonly ComposedQuestion[]): string[] {
  const components = [
    ...new Set(applying.flatMap(({ pack }) => pack.components?.map((component) => component.id) ?? [])),
  ]
  const packs = applying.map(({ pack }) => pack.id)
  return questions
    .toSorted(
      (a, b) =>
        packs.indexOf(a.pack) - packs.indexOf(b.pack) ||
        components.indexOf(a.component) - components.indexOf(b.component),
    )
    .map(({ id }) => id)
}

import { round9 } from '../scoring/rounding'
import type { Pack } from '../model/pack'
import type { AnswerSpec, Question } from '../model/question'
import { canonicalJson } from './canonical'
import { rulesOf } from './conditions'
import { dependencyOrder } from './cycles'
import type { Refusal } from './questionnaire'
import { checkRule, coverOf, type RuleWorld } from './rule-checks'
import { isScored } from './scored'

/**
 * Ids that are known though their pack isn't given: rules may name questions of shipped packs that aren't composed. A
 * component that no pack has is never assessed, so rules over it do nothing: `checkPacks` warns of it.
 */
export type Elsewhere = { question(id: string): boolean; component(id: string): boolean }

type Collect = (pack: string, place: string, reason: string) => void

/** Everything that keeps these packs from being composed, whatever the facts (scoring.md section 1). Repeats are dropped first. */
export function refusalsOf(packs: readonly Pack[], elsewhere: Elsewhere): Refusal[] {
  const refusals: Refusal[] = []
  const collect: Collect = (pack, place, reason) => refusals.push({ pack, place, reason })
  checkIdentity(packs, collect)
  if (refusals.length > 0) return refusals
  checkQuestions(packs, collect)
  checkComponents(packs, collect)
  const world = worldOf(packs, elsewhere)
  for (const pack of packs) {
    for (const rule of rulesOf(pack)) checkRule(rule, world, (place, reason) => collect(pack.id, place, reason))
    checkLevels(pack, world, collect)
    checkCovers(pack, world, collect)
  }
  checkRuleIds(packs, collect)
  checkFacts(packs, collect)
  if (refusals.length === 0) checkCycles(packs, collect)
  return refusals
}

function worldOf(packs: readonly Pack[], elsewhere: Elsewhere): RuleWorld {
  const questions = new Map(packs.flatMap((pack) => pack.questions.map((question) => [question.id, question])))
  return {
    question: (id) => questions.get(id),
    knownQuestion: (id) => questions.has(id) || elsewhere.question(id),
  }
}

function checkIdentity(packs: readonly Pack[], collect: Collect): void {
  const seen = new Map<string, Pack>()
  for (const pack of packs) {
    const other = seen.get(pack.id)
    if (other && other.version !== pack.version) {
      collect(pack.id, 'version', `given in two versions, ${other.version} and ${pack.version}`)
    } else if (other && canonicalJson(other) !== canonicalJson(pack)) {
      collect(pack.id, 'version', `version ${pack.version} is given twice with different content`)
    }
    seen.set(pack.id, pack)
  }
  const baselines = [...seen.values()].filter((pack) => pack.kind === 'baseline')
  if (baselines.length === 1) return
  const which = baselines.length === 0 ? 'none is' : `${baselines.map((pack) => pack.id).join(', ')} are`
  collect(baselines.at(-1)?.id ?? packs[0]?.id ?? '', 'kind', `exactly one pack must be of kind baseline; ${which}`)
}

function bestScore(spec: AnswerSpec): number {
  if (spec.type === 'single') return Math.max(...spec.choices.map((choice) => choice.score ?? 0))
  if (spec.type === 'multi') {
    const open = spec.choices.filter((choice) => choice.exclusive !== true)
    return Math.min(
      1,
      open.reduce((sum, choice) => sum + (choice.score ?? 0), 0),
    )
  }
  if (spec.type === 'number' || spec.type === 'date') {
    const bands = (spec.bands ?? []).map((band) => band.score)
    return Math.max(...bands, spec.otherwise ?? 0, spec.none?.score ?? 0)
  }
  return 1
}

function checkQuestions(packs: readonly Pack[], collect: Collect): void {
  const owner = new Map<string, string>()
  for (const pack of packs) {
    pack.questions.forEach((question, i) => {
      const other = owner.get(question.id)
      if (other !== undefined) collect(pack.id, `questions[${i}].id`, `"${question.id}" is also a question of ${other}`)
      owner.set(question.id, pack.id)
      if (isScored(question) && round9(bestScore(question.answer)) !== 1) {
        const best = bestScore(question.answer)
        collect(pack.id, `questions[${i}].answer`, `the best score of "${question.id}" is ${best}, it must be 1`)
      }
    })
  }
}

function checkComponents(packs: readonly Pack[], collect: Collect): void {
  const weights = new Map<string, { pack: string; weight: number }>()
  for (const pack of packs) {
    const own = new Set<string>()
    pack.components?.forEach((component, i) => {
      const other = weights.get(component.id)
      if (own.has(component.id)) collect(pack.id, `components[${i}].id`, `"${component.id}" is defined twice`)
      own.add(component.id)
      if (other && other.weight !== component.weight) {
        const reason = `"${component.id}" has weight ${component.weight} here and ${other.weight} in ${other.pack}`
        collect(pack.id, `components[${i}].weight`, reason)
      }
      weights.set(component.id, { pack: pack.id, weight: component.weight })
      const scored = pack.questions.some((question) => question.component === component.id && isScored(question))
      if (!scored) collect(pack.id, `components[${i}]`, `no question of "${component.id}" in this pack is scored`)
    })
  }
  for (const pack of packs) {
    pack.questions.forEach((question, i) => {
      if (weights.has(question.component)) return
      collect(pack.id, `questions[${i}].component`, `no pack defines the component "${question.component}"`)
    })
  }
}

function checkLevels(pack: Pack, world: RuleWorld, collect: Collect): void {
  const own = new Set(pack.questions.map((question) => question.id))
  const ids = new Set<string>()
  pack.levels?.forEach((level, i) => {
    const at = `levels[${i}]`
    if (ids.has(level.id)) collect(pack.id, `${at}.id`, `two levels are called "${level.id}"`)
    ids.add(level.id)
    if (level.asks !== 'all') {
      level.asks.forEach((id, a) => {
        if (!own.has(id))
          collect(pack.id, `${at}.asks[${a}]`, `unknown question "${id}": a level asks its own pack's questions`)
      })
    }
    for (const id of Object.keys(level.multipliers?.questions ?? {})) {
      if (!world.knownQuestion(id)) collect(pack.id, `${at}.multipliers.questions.${id}`, `unknown question "${id}"`)
    }
  })
}

function checkCovers(pack: Pack, world: RuleWorld, collect: Collect): void {
  pack.questions.forEach((question: Question, i) => {
    const cover = coverOf(question, world)
    if (!cover) return
    const place = `questions[${i}].coveredBy`
    if (!isScored(cover)) collect(pack.id, place, `the covering question "${cover.id}" is not scored`)
    if (cover.coveredBy !== undefined) collect(pack.id, place, `the covering question "${cover.id}" is itself covered`)
  })
}

function checkRuleIds(packs: readonly Pack[], collect: Collect): void {
  const caps = new Set<string>()
  const knockOuts = new Map<string, string>()
  for (const pack of packs) {
    pack.questions.forEach((question, i) => {
      question.caps?.forEach((cap, c) => {
        if (caps.has(cap.id)) collect(pack.id, `questions[${i}].caps[${c}].id`, `two caps are called "${cap.id}"`)
        caps.add(cap.id)
      })
    })
    pack.knockOuts?.forEach((knockOut, i) => {
      const content = canonicalJson(knockOut)
      const other = knockOuts.get(knockOut.id)
      if (other !== undefined && other !== content) {
        collect(pack.id, `knockOuts[${i}].id`, `two different knock-outs are called "${knockOut.id}"`)
      }
      knockOuts.set(knockOut.id, content)
    })
  }
}

function checkFacts(packs: readonly Pack[], collect: Collect): void {
  const types = new Map<string, { pack: string; type: string }>()
  for (const pack of packs) {
    for (const [name, declaration] of Object.entries(pack.facts ?? {})) {
      const other = types.get(name)
      if (other && other.type !== declaration.type) {
        collect(pack.id, `facts.${name}`, `declared as ${declaration.type} here and as ${other.type} in ${other.pack}`)
      }
      types.set(name, { pack: pack.id, type: declaration.type })
    }
  }
}

function checkCycles(packs: readonly Pack[], collect: Collect): void {
  const clocks = packs.flatMap((pack) => pack.clocks?.flatMap((clock) => clock.when ?? []) ?? [])
  const result = dependencyOrder(
    packs.flatMap((pack) => pack.questions),
    clocks,
  )
  if (!('cycle' in result)) return
  const { cycle } = result
  for (const pack of packs) {
    const i = pack.questions.findIndex((question) => question.id === cycle[0])
    if (i < 0) continue
    collect(pack.id, `questions[${i}].appliesWhen`, `a cycle among applicability rules: ${cycle.join(' → ')}`)
  }
}

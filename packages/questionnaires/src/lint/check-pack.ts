import { leavesOf, type Rule, rulesOf } from '../compose/conditions'
import { questionsNamed } from '../compose/conditions'
import { type Elsewhere, refusalsOf } from '../compose/refusals'
import { isScored } from '../compose/scored'
import { factNamed } from '../content/facts'
import type { Condition, Leaf } from '../model/condition'
import type { Pack } from '../model/pack'
import type { Question } from '../model/question'
import { comparisonWarning } from './comparison-warning'

/** One thing an error forbids or a warning points at, with pack and place. */
export type Finding = { severity: 'error' | 'warning'; pack: string; place: string; message: string }

type Warn = (place: string, message: string) => void

/**
 * Checks packs composed together (scoring.md sections 1 and 9): every refusal is an error; warnings name what composes
 * but is likely a slip. Packs whose files hold no baseline are checked beside `baseline`.
 */
export function checkPacks(packs: readonly Pack[], elsewhere: Elsewhere, baseline?: Pack): Finding[] {
  const given = new Set(packs.map((pack) => pack.id))
  const needsBaseline = baseline !== undefined && !packs.some((pack) => pack.kind === 'baseline')
  const together = needsBaseline ? [baseline, ...packs] : [...packs]
  const errors = refusalsOf(together, elsewhere).map(({ pack, place, reason }): Finding => {
    return { severity: 'error', pack, place, message: reason }
  })
  const questions = new Map(together.flatMap((pack) => pack.questions.map((question) => [question.id, question])))
  const components = new Set(together.flatMap((pack) => pack.components?.map((component) => component.id) ?? []))
  const declared = new Map(together.flatMap((pack) => Object.entries(pack.facts ?? {})))
  const warnings = packs.flatMap((pack) => {
    const found: Finding[] = []
    const warn: Warn = (place, message) => found.push({ severity: 'warning', pack: pack.id, place, message })
    for (const rule of rulesOf(pack))
      checkRule(rule, { questions, factType: (name) => declared.get(name)?.type ?? factNamed(name)?.type }, warn)
    checkTexts(pack, warn)
    checkSme(pack, together, warn)
    checkCovers(pack, { questions, elsewhere }, warn)
    checkComponents(pack, (id) => components.has(id) || elsewhere.component(id), warn)
    return found
  })
  return [...errors.filter((each) => given.has(each.pack) || each.pack === ''), ...warnings]
}

type World = { questions: ReadonlyMap<string, Question>; factType(name: string): string | undefined }

function checkRule(rule: Rule, world: World, warn: Warn): void {
  for (const leaf of leavesOf(rule.condition)) {
    const facts = 'fact' in leaf ? [leaf.fact, ...factsNamed(leaf)] : factsNamed(leaf)
    for (const name of facts) {
      if (world.factType(name) === undefined)
        warn(rule.place, `no pack declares the fact "${name}": it is compared as the JSON value it is`)
    }
    const message = comparisonWarning(leaf, world)
    if (message !== undefined) warn(rule.place, message)
    const rewardsFault =
      ('value' in leaf || 'component' in leaf) && (leaf.atLeast !== undefined || leaf.above !== undefined)
    if (rewardsFault) warn(rule.place, 'good work fires this: "atLeast" or "above" over a value or a component')
    if ('value' in leaf) {
      const question = world.questions.get(leaf.value)
      if (question && !isScored(question))
        warn(rule.place, `"${leaf.value}" is not scored, so a comparison over its value is always false`)
    }
  }
  if (rule.kind === 'knockOut') warnNegations(rule.condition, { guarded: new Set(), place: rule.place, warn })
}

function factsNamed(leaf: Leaf): string[] {
  const { in: among, outside } = leaf as { in?: unknown; outside?: unknown }
  return [leaf.atLeast, leaf.atMost, leaf.above, leaf.below, among, outside].flatMap((each) =>
    typeof each === 'object' && each !== null && 'fact' in each && typeof each.fact === 'string' ? [each.fact] : [],
  )
}

type Negation = { guarded: ReadonlySet<string>; place: string; warn: Warn }

/** A comparison over what isn't asked is false, so its negation fires a knock-out unless the same `all` says `answered`. */
function warnNegations(condition: Condition, { guarded, place, warn }: Negation): void {
  if ('all' in condition) {
    const here = condition.all.flatMap((each) => ('answer' in each && each.answered === true ? [each.answer] : []))
    for (const each of condition.all) warnNegations(each, { guarded: new Set([...guarded, ...here]), place, warn })
  } else if ('any' in condition) {
    for (const each of condition.any) warnNegations(each, { guarded: new Set(), place, warn })
  } else if ('not' in condition) {
    for (const id of questionsNamed(condition.not)) {
      if (!guarded.has(id))
        warn(
          place,
          `"not" over "${id}" is true where it isn't asked: add {"answer": "${id}", "answered": true} to the same "all"`,
        )
    }
  }
}

function checkTexts(pack: Pack, warn: Warn): void {
  pack.questions.forEach((question, i) => {
    question.caps?.forEach((cap, c) => {
      if (!cap.reason) warn(`questions[${i}].caps[${c}]`, `the cap "${cap.id}" has no reason`)
      if (cap.source === undefined) warn(`questions[${i}].caps[${c}]`, `the cap "${cap.id}" has no source`)
    })
    if (!('choices' in question.answer)) return
    for (const choice of question.answer.choices) {
      if (!choice.text) warn(`questions[${i}].answer`, `the choice "${choice.id}" has no text`)
      if (isScored(question) && choice.score === undefined && choice.exclusive !== true) {
        warn(`questions[${i}].answer`, `the choice "${choice.id}" has no score and counts as 0`)
      }
    }
  })
  pack.knockOuts?.forEach((each, i) => {
    if (!each.reason) warn(`knockOuts[${i}]`, `the knock-out "${each.id}" has no reason`)
    if (each.source === undefined) warn(`knockOuts[${i}]`, `the knock-out "${each.id}" has no source`)
  })
}

/** In the short variant, a kept question whose applicability names a dropped one can never come to apply by it. */
function checkSme(pack: Pack, together: readonly Pack[], warn: Warn): void {
  const named = new Set(
    together.flatMap((each) => (each.knockOuts ?? []).flatMap((rule) => [...questionsNamed(rule.when)])),
  )
  const kept = new Set(
    together.flatMap((each) => {
      const whole = !each.questions.some((question) => question.sme)
      return each.questions
        .filter(
          (question) => whole || question.sme || named.has(question.id) || question.caps?.some((cap) => cap.cap < 70),
        )
        .map((question) => question.id)
    }),
  )
  const all = new Set(together.flatMap((each) => each.questions.map((question) => question.id)))
  pack.questions.forEach((question, i) => {
    if (!question.appliesWhen || !kept.has(question.id)) return
    for (const id of questionsNamed(question.appliesWhen)) {
      if (all.has(id) && !kept.has(id))
        warn(
          `questions[${i}].appliesWhen`,
          `in the sme variant "${question.id}" is kept and "${id}", which it depends on, is dropped`,
        )
    }
  })
}

function checkCovers(
  pack: Pack,
  { questions, elsewhere }: { questions: ReadonlyMap<string, Question>; elsewhere: Elsewhere },
  warn: Warn,
): void {
  pack.questions.forEach((question, i) => {
    const { coveredBy } = question
    if (coveredBy === undefined || questions.has(coveredBy) || elsewhere.question(coveredBy)) return
    warn(`questions[${i}].coveredBy`, `no pack at hand has the covering question "${coveredBy}"`)
  })
}

/** A component that no pack has is never assessed: its floor, its multiplier, a comparison over it do nothing. */
function checkComponents(pack: Pack, known: (id: string) => boolean, warn: Warn): void {
  const check = (id: string, place: string): void => {
    if (!known(id)) warn(place, `no pack at hand has the component "${id}"`)
  }
  for (const { condition, place } of rulesOf(pack)) {
    for (const leaf of leavesOf(condition)) if ('component' in leaf) check(leaf.component, place)
  }
  pack.levels?.forEach((level, i) => {
    for (const id of Object.keys(level.multipliers?.components ?? {})) check(id, `levels[${i}].multipliers.components`)
    level.floors?.forEach((floor, f) => {
      if ('component' in floor) check(floor.component, `levels[${i}].floors[${f}]`)
    })
  })
}

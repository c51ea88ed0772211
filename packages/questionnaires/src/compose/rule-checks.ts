import { jsonEqual } from '../applicability/compare'
import type { Compares, Condition, Json, Leaf } from '../model/condition'
import type { Question } from '../model/question'
import { isLeaf, type Rule, walk } from './conditions'

export type RuleWorld = {
  question(id: string): Question | undefined
  knownQuestion(id: string): boolean
}

/** The question that covers this one, where it is among the packs. */
export const coverOf = (question: Question, world: RuleWorld): Question | undefined =>
  question.coveredBy === undefined ? undefined : world.question(question.coveredBy)

type Report = (place: string, reason: string) => void

const sameChoices = (a: Question, b: Question): boolean => {
  const ids = (question: Question): string[] =>
    'choices' in question.answer ? question.answer.choices.map((choice) => choice.id).sort() : []
  return a.answer.type === b.answer.type && jsonEqual(ids(a), ids(b))
}

/** What the rules of a pack may not say: unknown ids, things out of their place, contradictions (scoring.md sections 1 and 9). */
export function checkRule(rule: Rule, world: RuleWorld, report: Report): void {
  walk(rule.condition, rule.place, (node, place) => {
    if ('all' in node) contradiction(node.all, (reason) => report(place, reason))
    if (!isLeaf(node)) return
    checkSubject(node, rule, (reason) => report(place, reason))
    checkNames(node, world, (reason) => report(place, reason))
  })
}

function checkSubject(leaf: Leaf, rule: Rule, report: (reason: string) => void): void {
  if (('value' in leaf || 'component' in leaf) && rule.kind !== 'cap' && rule.kind !== 'knockOut') {
    report('a condition over a value or a component is allowed in caps and knock-outs only')
  }
  if (rule.kind === 'level' && !('fact' in leaf)) report('a level depends on facts alone')
  if (rule.kind !== 'level' && rule.kind !== 'clock') return
  const bounds = [leaf.atLeast, leaf.atMost, leaf.above, leaf.below]
  if (bounds.some((bound) => typeof bound === 'object' && 'clock' in bound)) {
    report(`the condition of a ${rule.kind} can't be bound by a clock`)
  }
}

function checkNames(leaf: Leaf, world: RuleWorld, report: (reason: string) => void): void {
  const id = 'answer' in leaf ? leaf.answer : 'value' in leaf ? leaf.value : undefined
  if (id === undefined) return
  if (!world.knownQuestion(id)) report(`unknown question "${id}"`)
  if (!('answer' in leaf) || leaf.answered !== undefined) return
  const named = world.question(id)
  if (!named) return
  const cover = coverOf(named, world)
  if (cover && !sameChoices(named, cover)) {
    report(
      `"${id}" is covered by "${cover.id}", whose answer is of another type or has other choices: write it over "value"`,
    )
  }
}

/** Members of an `all`, those of `all`s inside it included: they must be true together. */
function together(members: readonly Condition[]): Leaf[] {
  return members.flatMap((each) => ('all' in each ? together(each.all) : isLeaf(each) ? [each] : []))
}

function allowedValues(compares: Compares): readonly Json[] | undefined {
  if (compares.is !== undefined) return [compares.is]
  return Array.isArray(compares.in) ? compares.in : undefined
}

function contradiction(members: readonly Condition[], report: (reason: string) => void): void {
  const seen = new Map<string, readonly Json[]>()
  for (const leaf of together(members)) {
    const values = allowedValues(leaf)
    if (!values) continue
    const key = 'fact' in leaf ? `fact "${leaf.fact}"` : 'answer' in leaf ? `answer "${leaf.answer}"` : ''
    const before = seen.get(key)
    const left = before ? before.filter((value) => values.some((other) => jsonEqual(value, other))) : values
    if (before && before.length > 0 && left.length === 0)
      report(`contradicts itself: two values of the ${key} under one "all"`)
    seen.set(key, left)
  }
}

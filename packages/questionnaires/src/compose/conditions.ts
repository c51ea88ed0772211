import type { Condition, Leaf } from '../model/condition'
import type { Pack } from '../model/pack'

export type RulePlace = 'appliesWhen' | 'cap' | 'knockOut' | 'level' | 'clock'
export type Rule = { place: string; kind: RulePlace; condition: Condition; question?: string }

/** Every condition of a pack, with the place it stands at. */
export function rulesOf(pack: Pack): Rule[] {
  const rules: Rule[] = []
  pack.questions.forEach((question, i) => {
    const at = `questions[${i}]`
    if (question.appliesWhen) {
      rules.push({
        place: `${at}.appliesWhen`,
        kind: 'appliesWhen',
        condition: question.appliesWhen,
        question: question.id,
      })
    }
    question.caps?.forEach((cap, c) => {
      rules.push({ place: `${at}.caps[${c}].when`, kind: 'cap', condition: cap.when, question: question.id })
    })
  })
  pack.levels?.forEach((level, i) => rules.push({ place: `levels[${i}].when`, kind: 'level', condition: level.when }))
  pack.knockOuts?.forEach((each, i) =>
    rules.push({ place: `knockOuts[${i}].when`, kind: 'knockOut', condition: each.when }),
  )
  pack.clocks?.forEach((each, i) => {
    if (each.when) rules.push({ place: `clocks[${i}].when`, kind: 'clock', condition: each.when })
  })
  return rules
}

/** Calls `visit` for every node of a condition, with its place. */
export function walk(condition: Condition, place: string, visit: (node: Condition, place: string) => void): void {
  visit(condition, place)
  if ('all' in condition) condition.all.forEach((each, i) => walk(each, `${place}.all[${i}]`, visit))
  else if ('any' in condition) condition.any.forEach((each, i) => walk(each, `${place}.any[${i}]`, visit))
  else if ('not' in condition) walk(condition.not, `${place}.not`, visit)
}

export const isLeaf = (condition: Condition): condition is Leaf =>
  !('all' in condition) && !('any' in condition) && !('not' in condition)

/** The leaves of a condition, in order. */
export function leavesOf(condition: Condition): Leaf[] {
  const leaves: Leaf[] = []
  walk(condition, '', (node) => {
    if (isLeaf(node)) leaves.push(node)
  })
  return leaves
}

/** The questions a condition names, by `answer` or `value`. */
export function questionsNamed(condition: Condition): Set<string> {
  const named = new Set<string>()
  for (const leaf of leavesOf(condition)) {
    if ('answer' in leaf) named.add(leaf.answer)
    else if ('value' in leaf) named.add(leaf.value)
  }
  return named
}

/** The facts a condition compares, itself or as what they are compared with. */
export function factsNamed(condition: Condition): Set<string> {
  const named = new Set<string>()
  for (const leaf of leavesOf(condition)) {
    if ('fact' in leaf) named.add(leaf.fact)
    const lists = 'in' in leaf || 'outside' in leaf ? [leaf.in, leaf.outside] : []
    for (const bound of [leaf.atLeast, leaf.atMost, leaf.above, leaf.below, ...lists]) {
      if (typeof bound === 'object' && 'fact' in bound) named.add(bound.fact)
    }
  }
  return named
}

export function namesClock(condition: Condition): boolean {
  return leavesOf(condition).some((leaf) =>
    [leaf.atLeast, leaf.atMost, leaf.above, leaf.below].some((bound) => typeof bound === 'object' && 'clock' in bound),
  )
}

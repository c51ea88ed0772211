import type { AskedCondition } from './asked-types'

/** `all` with what is known taken out: false decides, true falls away. */
export function allOf(members: readonly AskedCondition[]): AskedCondition {
  if (members.includes(false)) return false
  const left = members.filter((each) => each !== true)
  if (left.every((each) => each === null)) return left.length === 0 ? true : null
  return left.length === 1 ? (left[0] ?? null) : { all: left }
}

/** `any` with what is known taken out: true decides, false falls away. */
export function anyOf(members: readonly AskedCondition[]): AskedCondition {
  if (members.includes(true)) return true
  const left = members.filter((each) => each !== false)
  if (left.every((each) => each === null)) return left.length === 0 ? false : null
  return left.length === 1 ? (left[0] ?? null) : { any: left }
}

export function notOf(member: AskedCondition): AskedCondition {
  if (member === null) return null
  return typeof member === 'boolean' ? !member : { not: member }
}

/** True where no answers can make the condition true: then the question is never shown, and at most undecided. */
export function canNeverBeTrue(condition: AskedCondition): boolean {
  return !reach(condition).true
}

/** Which of true and false a condition may come to; leaves over answers may come to both. */
function reach(condition: AskedCondition): { true: boolean; false: boolean } {
  if (condition === null) return { true: false, false: false }
  if (typeof condition === 'boolean') return { true: condition, false: !condition }
  if ('not' in condition) {
    const inner = reach(condition.not)
    return { true: inner.false, false: inner.true }
  }
  if ('all' in condition) {
    const members = condition.all.map(reach)
    return { true: members.every((each) => each.true), false: members.some((each) => each.false) }
  }
  if ('any' in condition) {
    const members = condition.any.map(reach)
    return { true: members.some((each) => each.true), false: members.every((each) => each.false) }
  }
  return { true: true, false: true }
}

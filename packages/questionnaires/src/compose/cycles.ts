import type { Condition } from '../model/condition'
import { namesClock, questionsNamed } from './conditions'

export type Dependent = { id: string; appliesWhen?: Condition | undefined; coveredBy?: string | undefined }

/**
 * The order in which applicability is evaluated, or the questions of a cycle. A question follows every question its
 * rule names and the questions that cover these, for a covered question's state is its covering question's. A rule
 * bound by a clock follows whatever the clocks' conditions name.
 */
export function dependencyOrder(
  questions: readonly Dependent[],
  clockConditions: readonly Condition[],
): { order: string[] } | { cycle: string[] } {
  const byId = new Map(questions.map((each) => [each.id, each]))
  const clockNames = clockConditions.flatMap((each) => [...questionsNamed(each)])
  const needs = (question: Dependent): Dependent[] => {
    if (!question.appliesWhen) return []
    const names = [...questionsNamed(question.appliesWhen), ...(namesClock(question.appliesWhen) ? clockNames : [])]
    const covers = names.flatMap((name) => byId.get(name)?.coveredBy ?? [])
    return [...names, ...covers].flatMap((name) => byId.get(name) ?? [])
  }
  const order: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const path: string[] = []
  const visit = (question: Dependent): string[] | undefined => {
    const { id } = question
    if (state.get(id) === 'done') return undefined
    if (state.get(id) === 'open') return [...path.slice(path.indexOf(id)), id]
    state.set(id, 'open')
    path.push(id)
    for (const next of needs(question)) {
      const cycle = visit(next)
      if (cycle) return cycle
    }
    path.pop()
    state.set(id, 'done')
    order.push(id)
    return undefined
  }
  for (const question of questions) {
    const cycle = visit(question)
    if (cycle) return { cycle }
  }
  return { order }
}

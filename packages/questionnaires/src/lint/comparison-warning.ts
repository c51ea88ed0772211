import { numericComparison } from '../applicability/evaluate'
import { factNamed } from '../content/facts'
import type { Leaf } from '../model/condition'
import type { AnswerSpec, Question } from '../model/question'

type World = { questions: ReadonlyMap<string, Question>; factType(name: string): string | undefined }

const numericAnswers: readonly AnswerSpec['type'][] = [
  'maturity',
  'number',
  'date',
  'multi',
  'countries',
  'subProcessors',
]
const listAnswers: readonly AnswerSpec['type'][] = ['multi', 'countries', 'subProcessors']

/** Why a comparison can never be true of what it compares: wrong kind of comparison, or a value nobody can give. */
export function comparisonWarning(leaf: Leaf, world: World): string | undefined {
  if ('answer' in leaf) {
    const question = world.questions.get(leaf.answer)
    return question && answerWarning(leaf, question)
  }
  return 'fact' in leaf ? factWarning(leaf, world.factType(leaf.fact)) : undefined
}

const wantsList = (leaf: Extract<Leaf, { answer: string } | { fact: string }>): boolean =>
  leaf.includes !== undefined || leaf.outside !== undefined

function literals(leaf: Extract<Leaf, { answer: string } | { fact: string }>): unknown[] {
  if (leaf.includes !== undefined) return [leaf.includes]
  if (leaf.is !== undefined) return [leaf.is]
  return Array.isArray(leaf.in) ? leaf.in : []
}

function answerWarning(leaf: Extract<Leaf, { answer: string }>, { id, answer }: Question): string | undefined {
  if (numericComparison(leaf) !== undefined && !numericAnswers.includes(answer.type)) {
    return `"${id}" is answered by ${answer.type}, which has no numeric comparison`
  }
  if (wantsList(leaf) && !listAnswers.includes(answer.type))
    return `"${id}" is answered by ${answer.type}, which is no list`
  const possible = valuesOf(answer)
  if (!possible || (answer.type === 'multi' && leaf.includes === undefined)) return undefined
  const never = literals(leaf).find((value) => !possible.includes(value))
  return never === undefined ? undefined : `"${id}" can never be answered ${JSON.stringify(never)}`
}

function valuesOf(answer: AnswerSpec): readonly unknown[] | undefined {
  if (answer.type === 'maturity') return [0, 1, 2, 3, 4]
  if (answer.type === 'yesNo') return answer.partial === true ? ['yes', 'no', 'partial'] : ['yes', 'no']
  return 'choices' in answer ? answer.choices.map((choice) => choice.id) : undefined
}

function factWarning(leaf: Extract<Leaf, { fact: string }>, type: string | undefined): string | undefined {
  if (type === undefined) return undefined
  if (numericComparison(leaf) !== undefined && type !== 'number' && type !== 'date' && type !== 'list') {
    return `the fact "${leaf.fact}" is a ${type}, which has no numeric comparison`
  }
  if (wantsList(leaf) && type !== 'list') return `the fact "${leaf.fact}" is a ${type}, no list`
  const known = factNamed(leaf.fact)
  const possible: readonly unknown[] | undefined = type === 'boolean' ? [true, false] : known?.values
  if (!possible || (type === 'list' && leaf.includes === undefined)) return undefined
  const never = literals(leaf).find((value) => !possible.includes(value))
  return never === undefined ? undefined : `the fact "${leaf.fact}" is never ${JSON.stringify(never)}`
}

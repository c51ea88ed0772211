import type { Asked, AskedCondition, AskedQuestion } from './asked-types'

/**
 * The part of a questionnaire that one person is to answer: the questions of these ids in their order, and nothing of the others. A rule
 * that looks at another's answer holds, since what is named applied when it was; rules within the part go on deciding.
 */
export function partOf(asked: Asked, questionIds: readonly string[]): Asked {
  const wanted = new Set(questionIds)
  if (asked.questions.every(({ id }) => wanted.has(id))) return asked
  const questions = asked.questions.filter(({ id }) => wanted.has(id)).map((question) => within(question, wanted))
  const packs = new Set(questions.map(({ pack }) => pack))
  const components = new Set(questions.map(({ component }) => component))
  return {
    ...asked,
    packs: asked.packs.filter(({ id }) => packs.has(id)),
    components: asked.components.filter(({ id }) => components.has(id)),
    questions,
    undecidable: [],
    order: asked.order.filter((id) => wanted.has(id)),
  }
}

/** Ids of a section's questions that make a part: those asked now, and those that only answers within the section can open. */
export function sectionPart(asked: Asked, standing: readonly string[], sectionId: string): string[] {
  const applies = new Set(standing)
  const own = asked.questions.filter(({ component }) => component === sectionId)
  const ids = new Set(own.map(({ id }) => id))
  return own.filter((question) => applies.has(question.id) || decidedBy(question, ids)).map(({ id }) => id)
}

function within(question: AskedQuestion, ids: ReadonlySet<string>): AskedQuestion {
  const { coveredBy, appliesWhen, ...rest } = question
  return {
    ...rest,
    appliesWhen: looksAt(appliesWhen).every((id) => ids.has(id)) ? appliesWhen : true,
    ...(coveredBy !== undefined && ids.has(coveredBy) ? { coveredBy } : {}),
  }
}

const decidedBy = ({ coveredBy, appliesWhen }: AskedQuestion, ids: ReadonlySet<string>): boolean =>
  looksAt(appliesWhen).every((id) => ids.has(id)) && (coveredBy === undefined || ids.has(coveredBy))

/** The questions whose answers a condition reads. */
function looksAt(condition: AskedCondition): string[] {
  if (condition === null || typeof condition === 'boolean') return []
  if ('all' in condition) return condition.all.flatMap(looksAt)
  if ('any' in condition) return condition.any.flatMap(looksAt)
  return 'not' in condition ? looksAt(condition.not) : [condition.answer]
}

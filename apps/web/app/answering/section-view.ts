import type { Asked, AskedAnswers, AskedCondition, AskedQuestion } from '@rantai/questionnaires/asked'
import type { AnsweringSectionPage } from '@rantai/use-cases'

/**
 * What one section's page needs of the questionnaire: its own questions, and the rules and answers that decide whether
 * they apply. The rest stays on the server, so that the page is small.
 */
export function sectionView({ asked, questionIds, answers }: AnsweringSectionPage): {
  readonly asked: Asked
  /** Answers of other sections that conditions read. */
  readonly outside: AskedAnswers
} {
  const own = new Set(questionIds)
  const needed = closure(asked, questionIds)
  const rules = [...asked.questions, ...asked.undecidable].filter(({ id }) => needed.has(id) && !own.has(id))
  return {
    asked: {
      ...asked,
      packs: asked.packs,
      questions: asked.questions.filter(({ id }) => own.has(id)),
      undecidable: rules.map(({ id, appliesWhen, answer, coveredBy }) => ({
        id,
        appliesWhen,
        answer,
        ...(coveredBy !== undefined && { coveredBy }),
      })),
      order: asked.order.filter((id) => needed.has(id)),
    },
    outside: Object.fromEntries(
      rules.flatMap(({ id }) => {
        const stored = answers[id]
        const answer = stored && stored.status !== 'toConfirm' ? contentOf(stored) : undefined
        return answer ? [[id, answer]] : []
      }),
    ),
  }
}

/** A stored answer as conditions read it; undefined where it was cleared. */
export function contentOf(stored: { readonly value: unknown; readonly notApplicable: string | null }) {
  if (stored.value !== null && stored.value !== undefined) return { value: stored.value }
  return stored.notApplicable === null ? undefined : { notApplicable: stored.notApplicable }
}

/** These questions, and all that their conditions read, however deep. */
function closure(asked: Asked, ids: readonly string[]): Set<string> {
  const rules = new Map([...asked.questions, ...asked.undecidable].map((rule) => [rule.id, rule]))
  const found = new Set<string>()
  const visit = (id: string): void => {
    const rule = rules.get(id)
    if (!rule || found.has(id)) return
    found.add(id)
    answersRead(rule.appliesWhen).forEach(visit)
    if (rule.coveredBy !== undefined) visit(rule.coveredBy)
  }
  ids.forEach(visit)
  return found
}

/** The questions whose answers a condition reads. */
export function answersRead(condition: AskedCondition): string[] {
  if (condition === null || typeof condition === 'boolean') return []
  if ('all' in condition) return condition.all.flatMap(answersRead)
  if ('any' in condition) return condition.any.flatMap(answersRead)
  return 'not' in condition ? answersRead(condition.not) : [condition.answer]
}

/** What came back first, each with what its answer brings right below it as long as that is open; then the rest. */
export function withReturnedFirst<Question extends Pick<AskedQuestion, 'id' | 'appliesWhen'>>(
  shown: readonly Question[],
  { returned, isOpen }: { readonly returned: readonly string[]; readonly isOpen: (id: string) => boolean },
): Question[] {
  const first: Question[] = []
  const place = (question: Question): void => {
    if (first.includes(question)) return
    first.push(question)
    const brought = shown.filter(({ appliesWhen }) => answersRead(appliesWhen).includes(question.id))
    brought.filter(({ id }) => !returned.includes(id) && isOpen(id)).forEach(place)
  }
  shown.filter(({ id }) => returned.includes(id)).forEach(place)
  return [...first, ...shown.filter((question) => !first.includes(question))]
}

/** The question of the same section that brought this one, if any. */
export function causeOf(question: AskedQuestion, among: readonly AskedQuestion[]): AskedQuestion | undefined {
  const read = answersRead(question.appliesWhen)
  return among.find(({ id }) => id !== question.id && read.includes(id))
}

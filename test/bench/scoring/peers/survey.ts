import { ConditionRunner, Model } from 'survey-core'
import type { Prepared } from '../contestant'
import { type Judge, sumUp } from '../plain'
import { conditionsOf, type Question, questionsById, RESULTS, type Workload } from '../workload'

function expressionOf(question: Question, all: ReadonlyMap<string, Question>): string {
  const conditions = conditionsOf(question, all)
  return conditions
    .map((when) => `(${when.in.map((value) => `{${when.question}} = '${value}'`).join(' or ')})`)
    .join(' and ')
}

/** The library's own model: the vendor's data is set, and each question asked whether it is visible. */
export function surveyModel(workload: Workload): Prepared {
  const { questions, overlays, vendors } = workload
  const all = questionsById(workload)
  const model = new Model({
    elements: [...all.values()].map((question) => ({
      type: question.kind === 'multi' ? 'checkbox' : question.kind === 'number' ? 'text' : 'radiogroup',
      name: question.id,
      ...(question.when && { visibleIf: expressionOf(question, all) }),
    })),
  })
  const elements = questions.map(({ id }) => model.getQuestionByName(id))
  const indexOf = new Map(questions.map(({ id }, i) => [id, i]))
  return {
    name: 'survey-core 3.1.1 model, sums as code',
    use: 'conditions',
    vendors: 25,
    run(from, to, results) {
      for (let v = from; v < to; v++) {
        const { answers, marks } = vendors[v]!
        model.data = answers
        const isAsked = (index: number): boolean => elements[index]?.isVisible === true
        const judge: Judge = {
          isAsked,
          isKnockedOut: ({ question, is }) => answers[question] === is && isAsked(indexOf.get(question)!),
        }
        const applies = (o: number): boolean => marks[overlays[o]!.mark] === true
        sumUp(workload, { answers, applies, judge }, { results, at: RESULTS * (v - from) })
      }
    },
  }
}

/** Only the library's conditions, parsed beforehand: its fastest part. */
export function surveyConditions(workload: Workload): Prepared {
  const { questions, overlays, vendors } = workload
  const all = questionsById(workload)
  const runners = questions.map((each) => (each.when ? new ConditionRunner(expressionOf(each, all)) : undefined))
  const indexOf = new Map(questions.map(({ id }, i) => [id, i]))
  return {
    name: 'survey-core 3.1.1 conditions, sums as code',
    use: 'conditions',
    vendors: 250,
    run(from, to, results) {
      for (let v = from; v < to; v++) {
        const { answers, marks } = vendors[v]!
        const isAsked = (index: number): boolean => runners[index]?.runValues(answers as never) !== false
        const judge: Judge = {
          isAsked,
          isKnockedOut: ({ question, is }) => answers[question] === is && isAsked(indexOf.get(question)!),
        }
        const applies = (o: number): boolean => marks[overlays[o]!.mark] === true
        sumUp(workload, { answers, applies, judge }, { results, at: RESULTS * (v - from) })
      }
    },
  }
}

import { Engine } from 'json-rules-engine'
import type { Prepared } from '../contestant'
import { type Judge, sumUp } from '../plain'
import { conditionsOf, questionsById, RESULTS, type Workload } from '../workload'

/** 43 rules, one per conditional question and overlay; what fires is counted, the sums are code. */
export function jsonRulesEngine(workload: Workload): Prepared {
  const { questions, overlays, vendors } = workload
  const all = questionsById(workload)
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const question of questions) {
    const conditions = conditionsOf(question, all)
    if (conditions.length === 0) continue
    engine.addRule({
      conditions: {
        all: conditions.map((when) => ({ fact: when.question, operator: 'in', value: when.in })),
      },
      event: { type: question.id },
    })
  }
  for (const { mark } of overlays) {
    engine.addRule({ conditions: { all: [{ fact: mark, operator: 'equal', value: true }] }, event: { type: mark } })
  }
  const ids = questions.map(({ id }) => id)
  return {
    name: 'json-rules-engine 7.3.1, sums as code',
    use: 'conditions',
    vendors: 250,
    async run(from, to, results) {
      for (let v = from; v < to; v++) {
        const { answers, marks } = vendors[v]!
        const { events } = await engine.run({ ...answers, ...marks })
        const fired = new Set(events.map(({ type }) => type))
        const judge: Judge = {
          isAsked: (index) => fired.has(ids[index]!),
          isKnockedOut: ({ question, is }) =>
            answers[question] === is && (all.get(question)?.when === undefined || fired.has(question)),
        }
        const applies = (o: number): boolean => fired.has(overlays[o]!.mark)
        sumUp(workload, { answers, applies, judge }, { results, at: RESULTS * (v - from) })
      }
    },
  }
}

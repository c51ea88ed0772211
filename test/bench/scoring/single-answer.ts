import { compose, type Answer, packs, shipped, startRescoring } from '../../../packages/questionnaires/src'
import type { AnswerSpec } from '../../../packages/questionnaires/src'
import type { TimeReport } from './report'

const CHANGES = 2_000

function answerTo(spec: AnswerSpec): Answer {
  switch (spec.type) {
    case 'maturity':
      return { value: 2 }
    case 'yesNo':
      return { value: 'yes' }
    case 'single':
      return { value: spec.choices[0]?.id ?? '' }
    case 'multi':
      return { value: spec.choices.slice(0, 1).map(({ id }) => id) }
    case 'number':
      return { value: 3 }
    case 'date':
      return { value: '2026-06-01' }
    case 'text':
    case 'file':
      return { value: 'words' }
    default:
      return { value: [] }
  }
}

/** What a vendor's autosave costs the engine: one answer of the shipped baseline changed, everything scored anew. */
export function singleAnswer(repetitions: number): TimeReport {
  const questionnaire = compose({ packs: [packs.dmf!], variant: 'standard', facts: {} }, shipped)
  const given = questionnaire.questions.map(({ id, answer }) => [id, answerTo(answer)] as const)
  const answers = Object.fromEntries(given)
  const { change } = startRescoring(questionnaire, { facts: {}, answers, asOf: '2026-11-21' })
  const times: number[] = []
  for (let repetition = 0; repetition <= repetitions; repetition += 1) {
    const before = process.cpuUsage()
    for (let i = 0; i < CHANGES; i++) {
      const [id, answer] = given[i % given.length]!
      change(id, i % 2 === 0 ? undefined : answer)
    }
    const { user, system } = process.cpuUsage(before)
    if (repetition > 0) times.push((user + system) / 1000 / CHANGES)
  }
  const sorted = times.toSorted((a, b) => a - b)
  return {
    name: 'one answer of the baseline scored anew',
    ms: sorted[Math.floor(sorted.length / 2)] ?? NaN,
    goalMs: 0.05,
  }
}

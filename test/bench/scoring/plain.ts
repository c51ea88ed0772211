import type { Prepared, Results } from './contestant'
import {
  choiceScores,
  type KnockOut,
  numberBands,
  type Overlay,
  partScore,
  type Question,
  RESULTS,
  type Value,
  type Workload,
} from './workload'

/** Score of an answer, 0 to 1. */
export function scoreOf({ kind }: Question, value: Value): number {
  if (kind === 'single') return choiceScores[value as string]!
  if (kind === 'yesNo') return value === 'yes' ? 1 : 0
  if (kind === 'multi')
    return Math.min(
      1,
      (value as string[]).reduce((sum) => sum + partScore, 0),
    )
  for (const band of numberBands) if ((value as number) <= band.upTo) return band.score
  return 0
}

export type Answers = Readonly<Record<string, Value>>
/** Whether the question at this index of the base, or the knock-out of this id, is so for the vendor at hand. */
export type Judge = { isAsked: (index: number) => boolean; isKnockedOut: (knockOut: KnockOut) => boolean }

/** What libraries that only judge conditions leave to code: the sums, for the base and for each overlay that applies. */
export function sumUp(
  { questions, knockOuts, overlays }: Workload,
  { answers, applies, judge }: { answers: Answers; applies: (overlay: number) => boolean; judge: Judge },
  { results, at }: { results: Results; at: number },
): void {
  const asked: boolean[] = []
  const scores: number[] = []
  let out = false
  let open = 0
  for (let i = 0; i < questions.length; i++) {
    const question = questions[i]!
    asked[i] = question.when === undefined || judge.isAsked(i)
    if (!asked[i]) continue
    const value = answers[question.id]
    if (value === undefined) open++
    scores[i] = value === undefined ? 0 : scoreOf(question, value)
  }
  for (const each of knockOuts) if (judge.isKnockedOut(each)) out = true
  const total = { score: 0, weight: 0 }
  for (let r = 0; r < RESULTS; r++) {
    const overlay = r === 0 ? undefined : overlays[r - 1]
    if (overlay && !applies(r - 1)) {
      results.points[at + r] = results.points[at]!
      results.knockedOut[at + r] = results.knockedOut[at]!
      results.unanswered[at + r] = results.unanswered[at]!
      continue
    }
    total.score = 0
    total.weight = 0
    for (let i = 0; i < questions.length; i++) {
      if (!asked[i]) continue
      const weight = weightOf(questions[i]!, overlay)
      total.score += weight * scores[i]!
      total.weight += weight
    }
    results.unanswered[at + r] = open + (overlay ? addOverlay(overlay, answers, total) : 0)
    results.points[at + r] = (100 * total.score) / total.weight
    results.knockedOut[at + r] = out || overlay?.knockOuts.some((each) => judge.isKnockedOut(each)) === true ? 1 : 0
  }
}

const weightOf = ({ id, weight }: Question, overlay: Overlay | undefined): number =>
  weight * (overlay?.factors[id] ?? 1)

/** Adds an overlay's own questions, and returns how many of them are unanswered. */
function addOverlay(overlay: Overlay, answers: Answers, total: { score: number; weight: number }): number {
  let open = 0
  for (const question of overlay.questions) {
    const value = answers[question.id]
    if (value === undefined) open++
    else total.score += question.weight * scoreOf(question, value)
    total.weight += question.weight
  }
  return open
}

/** The same as plain code over the vendors' objects: no library, and nothing that a person could change at run time. */
export function plain(workload: Workload): Prepared {
  const { questions, overlays, vendors } = workload
  const indexOf = new Map(questions.map(({ id }, i) => [id, i]))
  const parents = questions.map(({ when }) => (when ? indexOf.get(when.question)! : -1))
  const isAsked = (index: number, answers: Answers): boolean => {
    const { when } = questions[index]!
    if (!when) return true
    return when.in.includes(answers[when.question] as string) && isAsked(parents[index]!, answers)
  }
  return {
    name: 'plain code over objects',
    vendors: 1_000,
    run(from, to, results) {
      for (let v = from; v < to; v++) {
        const { answers, marks } = vendors[v]!
        const judge: Judge = {
          isAsked: (index) => isAsked(index, answers),
          isKnockedOut: ({ question, is }) => answers[question] === is && isAsked(indexOf.get(question)!, answers),
        }
        const applies = (o: number): boolean => marks[overlays[o]!.mark] === true
        sumUp(workload, { answers, applies, judge }, { results, at: RESULTS * (v - from) })
      }
    },
  }
}

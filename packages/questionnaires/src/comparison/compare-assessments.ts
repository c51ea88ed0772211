import { valueProblem } from '../completeness/answer-problems'
import { byCodeUnits, type Questionnaire } from '../compose/questionnaire'
import type { Band, Tier } from '../inherent/inherent'
import type { Answer, Answers } from '../model/answer'
import type { RuleState } from '../scoring/explain'
import { score, type ScoreResult } from '../scoring/result'
import type { ScoreInput } from '../scoring/row'

/** One assessment as it was scored. */
export type Assessed = { questionnaire: Questionnaire; input: ScoreInput }

/** What one assessment is turned into the other by, in this order (scoring.md section 6). */
export const comparisonSteps = ['content', 'facts', 'answers', 'evidence', 'review'] as const
export type ComparisonStep = (typeof comparisonSteps)[number]

/** A cap, floor or knock-out that isn't what it was. Floors are called by their component, `overall` or `confidence`. */
export type RuleChange = { kind: 'cap' | 'floor' | 'knockOut'; id: string; before: RuleState; after: RuleState }

export type Compared = {
  /** 0 to 100; null where nothing is assessed. */
  uncapped: number | null
  capped: number | null
  band: Band | null
  residual: Tier | null
}
export type Step = Compared & {
  by: ComparisonStep
  /** Points of the uncapped overall that this step alone brought or took; nothing assessed counts as 0. */
  change: number
  rules: RuleChange[]
}
export type AssessmentComparison = {
  before: Compared
  after: Compared
  /** Of the uncapped overall; the changes of all steps add up to it, to within 1e-9. */
  change: number
  steps: Step[]
  /** Rules that differ between the two assessments, whichever step it was. */
  rules: RuleChange[]
}

/**
 * Compares two assessments: the earlier one is turned into the later part by part and scored in full each time. Content
 * is the new questionnaire with the old answers, those left out that it doesn't allow; evidence goes with `asOf`, review
 * with exceptions.
 */
export function compareAssessments(before: Assessed, after: Assessed): AssessmentComparison {
  const results = [score(before.questionnaire, before.input), ...stepInputs(before, after).map(scored)]
  const steps = comparisonSteps.map((by, i): Step => {
    const [earlier, later] = [results[i]!, results[i + 1]!]
    return { by, ...shown(later), change: points(later) - points(earlier), rules: ruleChanges(earlier, later) }
  })
  const [first, last] = [results[0]!, results.at(-1)!]
  return {
    before: shown(first),
    after: shown(last),
    change: points(last) - points(first),
    steps,
    rules: ruleChanges(first, last),
  }
}

const scored = ({ questionnaire, input }: Assessed): ScoreResult => score(questionnaire, input)
const points = (result: ScoreResult): number => result.overall.uncapped ?? 0
const shown = ({ overall, residual }: ScoreResult): Compared => ({ ...overall, residual })

/** After each step, what there is to score. */
function stepInputs(before: Assessed, after: Assessed): Assessed[] {
  const { questionnaire } = after
  const [old, now] = [before.input, after.input]
  const allowed = allowedBy(questionnaire, old.answers, old.asOf)
  const inputs: ScoreInput[] = [
    { ...old, answers: allowed },
    { ...old, answers: allowed, facts: now.facts },
    { ...old, answers: merged({ claim: now.answers, evidence: allowed, review: allowed }), facts: now.facts },
    {
      ...old,
      answers: merged({ claim: now.answers, evidence: now.answers, review: allowed }),
      facts: now.facts,
      asOf: now.asOf,
    },
    now,
  ]
  return inputs.map((input) => ({ questionnaire, input }))
}

/** The answers whose values the questionnaire still takes; of another type or a choice that is gone there is none. */
function allowedBy(questionnaire: Questionnaire, answers: Answers, asOf: string): Record<string, Answer> {
  const allowed: Record<string, Answer> = {}
  for (const { id, answer: spec } of questionnaire.questions) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
    if (!answer || (answer.value !== undefined && valueProblem(spec, answer.value, asOf) !== undefined)) continue
    const review = answer.review?.value
    const reviewAllowed = review === undefined || valueProblem(spec, review, asOf) === undefined
    const { review: _, ...unreviewed } = answer
    allowed[id] = reviewAllowed ? answer : unreviewed
  }
  return allowed
}

/** Answers put together from what was claimed, proven and reviewed at different times. */
function merged({ claim, evidence, review }: Record<'claim' | 'evidence' | 'review', Answers>): Record<string, Answer> {
  const answers: Record<string, Answer> = {}
  for (const [id, { evidence: _, review: __, ...claimed }] of Object.entries(claim)) {
    const [proof, judged] = [evidence[id]?.evidence, review[id]?.review]
    answers[id] = { ...claimed, ...(proof && { evidence: proof }), ...(judged && { review: judged }) }
  }
  return answers
}

function ruleStates({
  caps,
  floors,
  knockOuts,
}: ScoreResult): Map<string, Omit<RuleChange, 'before' | 'after'> & { state: RuleState }> {
  const missed = floors.missed.map((floor) =>
    'component' in floor ? floor.component : 'overall' in floor ? 'overall' : 'confidence',
  )
  const listed = [
    ...caps.fired.map((id) => ({ kind: 'cap' as const, id, state: 'fired' as const })),
    ...caps.open.map((id) => ({ kind: 'cap' as const, id, state: 'open' as const })),
    ...missed.map((id) => ({ kind: 'floor' as const, id, state: 'fired' as const })),
    ...knockOuts.fired.map((id) => ({ kind: 'knockOut' as const, id, state: 'fired' as const })),
    ...knockOuts.open.map((id) => ({ kind: 'knockOut' as const, id, state: 'open' as const })),
  ]
  return new Map(listed.map((each) => [`${each.kind} ${each.id}`, each]))
}

function ruleChanges(before: ScoreResult, after: ScoreResult): RuleChange[] {
  const [earlier, later] = [ruleStates(before), ruleStates(after)]
  const keys = [...new Set([...earlier.keys(), ...later.keys()])].sort(byCodeUnits)
  return keys.flatMap((key): RuleChange[] => {
    const [was, is] = [earlier.get(key), later.get(key)]
    const rule = is ?? was
    if (!rule || was?.state === is?.state) return []
    return [{ kind: rule.kind, id: rule.id, before: was?.state ?? 'clear', after: is?.state ?? 'clear' }]
  })
}

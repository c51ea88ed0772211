import {
  type Band,
  type ComposedQuestion,
  type Explanation,
  type Maturity,
  maturityOf,
  pathToBand,
  type Questionnaire,
  shownScore,
  type Tier,
} from '@rantai/questionnaires'
import type { ScoreFile } from '../scores/score-input'
import { limitsOf, type LimitView } from './limits'

export type ComponentView = {
  readonly id: string
  readonly title: string
  readonly pack: string
  readonly weight: number
  /** Where a level multiplies the weight: by how much and which pack's. */
  readonly multiplier: { readonly factor: number; readonly pack: string } | null
  readonly baseWeight: number
  /** 0 to 100; null where nothing in it is scored. */
  readonly score: number | null
  readonly maturity: Maturity | null
  readonly points: number
  readonly floor: number | null
  /** The first of the packs that were added to the baseline. */
  readonly added: boolean
}

export type ImprovementView = {
  readonly question: string
  readonly text: string
  readonly capped: number
  readonly uncapped: number
  readonly residual: Tier | null
}

export type Rating = {
  readonly asOf: string
  readonly uncapped: number | null
  readonly capped: number | null
  /** The whole number shown. */
  readonly shown: number | null
  readonly band: Band | null
  readonly confidence: number | null
  readonly residual: Tier | null
  readonly inherent: Explanation['inherent']
  readonly cadence: Explanation['cadence']
  readonly components: readonly ComponentView[]
  readonly sum: { readonly weight: number; readonly points: number }
  readonly limits: readonly LimitView[]
  readonly limitsChecked: number
  readonly improvements: readonly ImprovementView[]
  readonly improvementCount: number
  readonly path: {
    readonly band: Band
    readonly reached: boolean
    readonly steps: readonly ImprovementView[]
    readonly forbiddenBy: readonly string[]
  } | null
  /** The five-block view of the same questions: another way to read the maturity, never another score. */
  readonly blocks: readonly { readonly id: string; readonly maturity: Maturity }[]
  /** `asked` are those that the vendor answers itself; `covered` take their value from one of these. */
  readonly questions: {
    readonly asked: number
    readonly covered: number
    readonly undecided: number
    readonly unanswered: number
  }
}

const shownImprovements = 8

/** What the rating page says, from an explanation: nothing in it is computed anew but the path and the five blocks. */
export function ratingOf(questionnaire: Questionnaire, file: ScoreFile, explanation: Explanation): Rating {
  const { overall, confidence, residual, inherent, cadence } = explanation
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const textOf = (id: string): string => titleOf(byId.get(id))
  const components = componentsOf(questionnaire, explanation, byId)
  return {
    asOf: file.asOf,
    uncapped: overall.uncapped,
    capped: overall.capped,
    shown: overall.capped === null ? null : shownScore(overall.capped),
    band: overall.band,
    confidence,
    residual,
    inherent,
    cadence,
    components,
    sum: {
      weight: components.reduce((sum, each) => sum + (each.score === null ? 0 : each.weight), 0),
      points: components.reduce((sum, each) => sum + each.points, 0),
    },
    limits: limitsOf(questionnaire, explanation),
    limitsChecked: explanation.rules.caps.length + explanation.rules.floors.length + explanation.rules.knockOuts.length,
    improvements: explanation.improvements.slice(0, shownImprovements).map((each) => ({
      ...each,
      text: textOf(each.question),
    })),
    improvementCount: explanation.improvements.length,
    path: pathOf(questionnaire, file, { explanation, textOf }),
    blocks: blocksOf(explanation, byId),
    questions: {
      ...askedAndCovered(explanation, byId),
      undecided: explanation.undecided.length,
      unanswered: explanation.unanswered.length,
    },
  }
}

/** The applicable questions, in the two that lists and the review count alike. */
function askedAndCovered({ applicable }: Explanation, byId: ReadonlyMap<string, ComposedQuestion>) {
  const applies = new Set(applicable)
  const covered = applicable.filter((id) => applies.has(byId.get(id)?.coveredBy ?? '')).length
  return { asked: applicable.length - covered, covered }
}

/** A question as those who judge read it: its formal wording, as in the review. */
export function titleOf(question: ComposedQuestion | undefined): string {
  return question?.text.en ?? ''
}

function componentsOf(
  questionnaire: Questionnaire,
  explanation: Explanation,
  byId: ReadonlyMap<string, ComposedQuestion>,
): ComponentView[] {
  const points = new Map<string, number>()
  for (const [id, each] of Object.entries(explanation.questions)) {
    const component = byId.get(id)?.component ?? ''
    points.set(component, (points.get(component) ?? 0) + each.points)
  }
  const kinds = new Map(questionnaire.packs.map((pack) => [pack.id, pack.kind]))
  const order = [...new Set(questionnaire.order.map((id) => byId.get(id)?.component))]
  const sorted = [...questionnaire.components].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return sorted.map((component) => {
    const of = explanation.components[component.id]
    const floors = explanation.rules.floors.filter((floor) => floor.on === component.id).map((floor) => floor.min)
    return {
      id: component.id,
      title: component.title?.en ?? component.id,
      pack: component.pack,
      baseWeight: component.weight,
      weight: component.weight * (component.multiplier?.factor ?? 1),
      multiplier: component.multiplier
        ? { factor: component.multiplier.factor, pack: component.multiplier.pack }
        : null,
      score: of?.score === null || of === undefined ? null : of.score * 100,
      maturity: of?.maturity ?? null,
      points: points.get(component.id) ?? 0,
      floor: floors.length > 0 ? Math.max(...floors) : null,
      added: kinds.get(component.pack) !== 'baseline',
    }
  })
}

const bands: readonly Band[] = ['A', 'B', 'C', 'D', 'E']

/** The way to the next better band; none for a strong one, or where nothing is scored. */
function pathOf(
  questionnaire: Questionnaire,
  file: ScoreFile,
  { explanation, textOf }: { explanation: Explanation; textOf: (id: string) => string },
): Rating['path'] {
  const { band } = explanation.overall
  const target = band === null ? undefined : bands[bands.indexOf(band) - 1]
  if (target === undefined) return null
  const path = pathToBand(questionnaire, file, target)
  return { ...path, band: target, steps: path.steps.map((step) => ({ ...step, text: textOf(step.question) })) }
}

/** The same questions regrouped: one maturity per block, from the values and weights that count. */
function blocksOf(explanation: Explanation, byId: ReadonlyMap<string, ComposedQuestion>): Rating['blocks'] {
  const sums = new Map<string, { weight: number; value: number }>()
  for (const [id, { weight, value }] of Object.entries(explanation.questions)) {
    const block = byId.get(id)?.block
    if (block === undefined) continue
    const sum = sums.get(block) ?? { weight: 0, value: 0 }
    sums.set(block, { weight: sum.weight + weight, value: sum.value + weight * value })
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { weight, value }]) => ({ id, maturity: maturityOf(value / weight) }))
}

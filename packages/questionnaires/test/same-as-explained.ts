import { compose, CompositionRefused, type Questionnaire, score, type ScoreResult } from '../src/index'
import { bands, tiers } from '../src/inherent/inherent'
import {
  emptyScores,
  packPortfolio,
  type PortfolioScores,
  programFor,
  programsFor,
  scorePortfolio,
} from '../src/scoring/portfolio'
import { packRow, type PackedScores, PackedScorer } from '../src/scoring/packed'
import type { ManyRows } from './many-rows'
import { nowhere } from './small-pack'

/** What a portfolio's results say of one row, in the shape of what the explained path says. */
function shown(scores: PackedScores & Partial<PortfolioScores>, row: number): Record<string, unknown> {
  const orNull = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value)
  return {
    uncapped: orNull(scores.uncapped[row]),
    capped: orNull(scores.capped[row]),
    ...(scores.confidence && { confidence: orNull(scores.confidence[row]) }),
    band: bands[(scores.band[row] ?? 0) - 1] ?? null,
    residual: tiers[(scores.residual[row] ?? 0) - 1] ?? null,
    knockedOut: scores.knockedOut[row] === 1,
    ...(scores.unanswered && { unanswered: scores.unanswered[row] }),
    undecided: scores.undecided[row],
    caps: [scores.firedCaps[row], scores.openCaps[row]],
    knockOuts: [scores.firedKnockOuts[row], scores.openKnockOuts[row]],
    ...(scores.missedFloors && { missedFloors: scores.missedFloors[row] }),
  }
}

function expected(result: ScoreResult): Record<string, unknown> {
  const { overall, caps, knockOuts } = result
  return {
    ...overall,
    confidence: result.confidence,
    residual: result.residual,
    knockedOut: knockOuts.fired.length > knockOuts.waived.length,
    unanswered: result.unanswered.length,
    undecided: result.undecided.length,
    caps: [caps.fired.length, caps.open.length],
    knockOuts: [knockOuts.fired.length, knockOuts.open.length],
    missedFloors: result.floors.missed.length,
  }
}

/** Rows by the questionnaire that their facts compose; undefined where the packs are refused. */
function rowsByQuestionnaire({ packs, variant, asOf, rows }: ManyRows): Map<Questionnaire, number[]> | undefined {
  const groups = new Map<Questionnaire, number[]>()
  try {
    rows.forEach(({ facts }, row) => {
      const questionnaire = compose({ packs, variant, facts, asOf }, nowhere)
      groups.set(questionnaire, [...(groups.get(questionnaire) ?? []), row])
    })
  } catch (error) {
    if (error instanceof CompositionRefused) return undefined
    throw error
  }
  return groups
}

/**
 * Scores many rows both ways. Returns how many were compared and the rows on which the two paths don't agree to the
 * last bit; none are compared where the packs are refused.
 */
export function compareWithExplained(many: ManyRows): { compared: number; differing: object[] } {
  const groups = rowsByQuestionnaire(many)
  if (!groups) return { compared: 0, differing: [] }
  const portfolio = packPortfolio([...groups.keys()], many.rows)
  const scores = emptyScores(portfolio)
  const differing: object[] = []
  for (const [questionnaire, numbers] of groups) {
    scorePortfolio(programFor(questionnaire, portfolio, many.asOf), scores, Int32Array.from(numbers))
    differing.push(...differences(questionnaire, many, { scores, numbers }))
  }
  return { compared: many.rows.length, differing }
}

/** The same by way of packed rows; `notPacked` counts those that codes can't say. */
export function comparePacked(many: ManyRows): { compared: number; differing: object[]; notPacked: number } {
  const groups = rowsByQuestionnaire(many) ?? new Map<Questionnaire, number[]>()
  const differing: object[] = []
  let [compared, notPacked] = [0, 0]
  for (const [questionnaire, numbers] of groups) {
    const packed = numbers.flatMap((number) => {
      const row = packRow(questionnaire, many.rows[number]!)
      return row ? [{ number, row }] : []
    })
    const scorer = new PackedScorer(questionnaire, many.asOf)
    // In two batches, the second of which is larger: what the first taught has to hold for it.
    const third = Math.ceil(packed.length / 3)
    for (const batch of [packed.slice(0, third), packed]) {
      const bytesOf = (part: 'cells' | 'more') => Uint8Array.from(batch.flatMap(({ row }) => [...row[part]]))
      const profiles = batch.map(({ row }) => row.profile)
      const scores = scorer.score({ cells: bytesOf('cells'), more: bytesOf('more'), profiles })
      const rows = batch.map(({ number }) => many.rows[number]!)
      differing.push(...differences(questionnaire, { ...many, rows }, { scores, numbers: [...rows.keys()] }))
    }
    compared += packed.length
    notPacked += numbers.length - packed.length
  }
  return { compared, differing, notPacked }
}

/** The same with every row scored by all packs and by fewer, the programs going on from the fewest packs' one. */
export function compareGoingOn(many: ManyRows): { compared: number; differing: object[]; goingOn: number } {
  const { packs, variant, asOf } = many
  const [first, second, third] = packs
  const facts = many.rows[0]?.facts ?? {}
  try {
    const given = [[first!], [first!, second!], [first!, third!], packs]
    const questionnaires = given.map((each) => compose({ packs: each, variant, facts, asOf }, nowhere))
    const portfolio = packPortfolio(questionnaires, many.rows)
    const numbers = many.rows.map((_, row) => row)
    const programs = programsFor(questionnaires, portfolio, asOf)
    const differing = programs.flatMap((program, i) => {
      const scores = emptyScores(portfolio)
      if (i > 0 && !program.after) scorePortfolio(program, scores)
      scorePortfolio(programs[0]!, scores)
      scorePortfolio(program, scores)
      return differences(questionnaires[i]!, many, { scores, numbers })
    })
    const goingOn = programs.filter((program) => program.after !== undefined).length
    return { compared: many.rows.length * programs.length, differing, goingOn }
  } catch (error) {
    if (error instanceof CompositionRefused) return { compared: 0, differing: [], goingOn: 0 }
    throw error
  }
}

type Scored = { scores: PackedScores & Partial<PortfolioScores>; numbers: readonly number[] }

function differences(questionnaire: Questionnaire, many: ManyRows, { scores, numbers }: Scored): object[] {
  return numbers.flatMap((row): object[] => {
    const right = expected(score(questionnaire, { ...many.rows[row]!, asOf: many.asOf }))
    const found = shown(scores, row)
    const fields = Object.keys(found).filter((field) => JSON.stringify(right[field]) !== JSON.stringify(found[field]))
    return fields.length > 0 ? [{ row, fields, right, found }] : []
  })
}

import type { MovedScore, PackedGroup } from '@rantai/db'
import {
  bands,
  emptyScores,
  portfolioMovesOn,
  programFor,
  type Questionnaire,
  scorePortfolio,
  tiers,
  unpackPortfolio,
} from '@rantai/questionnaires'

/** What an engagement's copies become. `before` is what they say now, null where only the day moves. */
export type Difference = {
  readonly copies: Omit<MovedScore, 'event'>
  readonly before: Readonly<Pick<MovedScore, 'overall' | 'band' | 'residual'>> | null
  readonly dayHasCome: boolean
}

/** Two scores this near are the same: copies went through decimal text. */
const NEAR = 1e-9

/** Scores what was asked with one questionnaire at the ISO day `today`: whose copies say something else, or whose day has come. */
export function differences(questionnaire: Questionnaire, group: PackedGroup, today: string): Difference[] {
  const { ids, versions, overalls, bands: bandsBefore, residuals, movesOn } = group
  const portfolio = unpackPortfolio(questionnaire, group)
  const scores = emptyScores(portfolio)
  scorePortfolio(programFor(questionnaire, portfolio, today), scores)
  const found: Difference[] = []
  let days: (string | null)[] | undefined
  for (let row = 0; row < portfolio.length; row++) {
    const overall = scores.capped[row]!
    const band = bands[scores.band[row]! - 1] ?? null
    const residual = tiers[scores.residual[row]! - 1] ?? null
    const was = overalls[row]!
    const stays =
      (was === '' ? Number.isNaN(overall) : Math.abs(Number(was) - overall) < NEAR) &&
      bandsBefore[row] === (band ?? '') &&
      residuals[row] === (residual ?? '')
    const day = movesOn[row]!
    const dayHasCome = day !== '' && day <= today
    if (stays && !dayHasCome) continue
    days ??= portfolioMovesOn(questionnaire, portfolio, today)
    const [id, version] = [ids[row]!, versions[row]!]
    const copies = { id, version, overall: orNull(overall), band, residual, movesOn: days[row] ?? null }
    const before = {
      overall: was === '' ? null : Number(was),
      band: bandsBefore[row] || null,
      residual: residuals[row] || null,
    }
    found.push({ copies, before: stays ? null : before, dayHasCome })
  }
  return found
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value)

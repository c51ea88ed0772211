import { dayNumber, type MovedScore, type PackedGroup, type StandingCopies } from '@rantai/db'
import { bands, PackedScorer, type PackedScores, type Questionnaire, tiers } from '@rantai/questionnaires'

type Score = Readonly<Pick<MovedScore, 'overall' | 'band' | 'residual'>>

/** What an engagement's copies become. `before` is what they say now, null where only the day moves. */
export type Difference = {
  readonly copies: MovedScore
  readonly before: Score | null
  readonly dayHasCome: boolean
}

/** Two scores this near are the same: copies went through decimal text. */
const NEAR = 1e-9

/** Goes with the questionnaire: what its answers are worth on a day is found once, for all portfolios of that day. */
const scorers = new WeakMap<Questionnaire, PackedScorer>()

/** One a questionnaire and ISO day: what its answers are worth is found once. */
export function scorerOf(questionnaire: Questionnaire, today: string): PackedScorer {
  const known = scorers.get(questionnaire)
  if (known?.asOf === today) return known
  const scorer = new PackedScorer(questionnaire, today)
  scorers.set(questionnaire, scorer)
  return scorer
}

/** Scores what was asked with one questionnaire at the ISO day `today`: whose copies say something else, or whose day has come. */
export function differences(questionnaire: Questionnaire, group: PackedGroup, today: string): Difference[] {
  const { copies } = group
  const scorer = scorerOf(questionnaire, today)
  const scores = scorer.score(group)
  const now = dayNumber(today)
  const found: Difference[] = []
  for (let row = 0; row < copies.length; row++) {
    const stays = isSame(copies, scores, row)
    const dayHasCome = copies.movesOn(row) <= now
    if (stays && !dayHasCome) continue
    const movesOn = scorer.movesOn(row)
    found.push({
      copies: { id: copies.id(row), version: copies.version(row), ...scoreOf(scores, row), movesOn },
      before: stays
        ? null
        : { overall: orNull(copies.overall(row)), band: copies.band(row), residual: copies.residual(row) },
      dayHasCome,
    })
  }
  return found
}

function isSame(copies: StandingCopies, { capped, band, residual }: PackedScores, row: number): boolean {
  if (copies.letters(row) !== lettersOf[band[row]! * TIERS + residual[row]!]) return false
  const [was, is] = [copies.overall(row), capped[row]!]
  return Math.abs(was - is) < NEAR || (Number.isNaN(was) && Number.isNaN(is))
}

const TIERS = tiers.length + 1
const lettersOf = ['', ...bands].flatMap((band) =>
  ['', ...tiers].map((tier) => 256 * (band.codePointAt(0) ?? 0) + (tier.codePointAt(0) ?? 0)),
)

const scoreOf = ({ capped, band, residual }: PackedScores, row: number): Score => ({
  overall: orNull(capped[row]!),
  band: bands[band[row]! - 1] ?? null,
  residual: tiers[residual[row]! - 1] ?? null,
})

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value)

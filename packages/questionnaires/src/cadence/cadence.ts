import type { Tier } from '../inherent/inherent'

export type Cadence = { fullMonths: number | null; deltaMonths: number | null }

const fullByTier: Record<Tier, number> = { critical: 12, high: 18, moderate: 24, low: 36 }
const deltaByTier: Record<Tier, number | null> = { critical: 6, high: 12, moderate: null, low: null }

const least = (months: readonly (number | null | undefined)[]): number | null => {
  const given = months.filter((each) => typeof each === 'number')
  return given.length === 0 ? null : Math.min(...given)
}

/**
 * Months between full and delta assessments: the least of the tier's and the applying levels' (scoring.md section 10).
 * No delta where it would not come before the full one. Without a tier only the levels count.
 */
export function cadenceOf(
  levels: readonly { cadenceMonths?: number; deltaMonths?: number }[],
  tier: Tier | null,
): Cadence {
  const fullMonths = least([tier === null ? null : fullByTier[tier], ...levels.map((level) => level.cadenceMonths)])
  const deltaMonths = least([tier === null ? null : deltaByTier[tier], ...levels.map((level) => level.deltaMonths)])
  const useless = deltaMonths === null || (fullMonths !== null && deltaMonths >= fullMonths)
  return { fullMonths, deltaMonths: useless ? null : deltaMonths }
}

import type { Band, RiskLevel } from '@rantai/ui'

const levels: readonly RiskLevel[] = ['low', 'moderate', 'high', 'critical']
const bands: readonly Band[] = ['A', 'B', 'C', 'D', 'E']

/** A stored tier as the badge takes it; none yet is unknown. */
export const riskLevelOf = (tier: string | null): RiskLevel => levels.find((level) => level === tier) ?? 'unknown'

/** A stored band as the badge takes it. */
export const bandOf = (stored: string | null): Band => bands.find((band) => band === stored) ?? 'none'

import type { ProfileHead } from './profile-types'

export const outcomeWords = {
  approved: 'Approved',
  approvedWithConditions: 'Approved with conditions',
  rejected: 'Rejected',
} as const

export const maturityWords = {
  foundational: 'Foundational',
  defined: 'Defined',
  managed: 'Managed',
  advanced: 'Advanced',
} as const

/** An inherent tier, as it stands alone. */
export const tierWords = {
  low: 'Low tier',
  moderate: 'Moderate tier',
  high: 'High tier',
  critical: 'Critical tier',
  unknown: 'Tier not known',
} as const

export const causeWords: Readonly<Record<string, string>> = {
  fullCadence: 'the full cycle',
  deltaCadence: 'the cycle between full ones',
  evidenceExpiry: 'evidence that runs out',
  contractEnd: 'the end of the contract',
  trigger: 'something that happened',
}

/** Where an assessment stands, for people: letter, tone and words of its pill. */
export function standingOf({ assessingState, answeringState }: { assessingState: string; answeringState: string }): {
  letter: string
  tone: 'neutral' | 'info' | 'good' | 'attention' | 'act'
  words: string
} {
  if (assessingState === 'decided') return { letter: 'D', tone: 'good', words: 'Decided' }
  if (assessingState === 'cancelled' || assessingState === 'recalled')
    return { letter: 'N', tone: 'neutral', words: assessingState === 'cancelled' ? 'Cancelled' : 'Recalled' }
  if (assessingState === 'returned')
    return answeringState === 'submitted'
      ? { letter: 'C', tone: 'attention', words: 'Returned to the vendor' }
      : { letter: 'C', tone: 'info', words: 'The vendor is changing answers' }
  if (answeringState === 'submitted')
    return assessingState === 'inReview'
      ? { letter: 'R', tone: 'info', words: 'In review' }
      : { letter: 'S', tone: 'attention', words: 'Submitted, waits for review' }
  if (answeringState === 'amending') return { letter: 'P', tone: 'info', words: 'The vendor took its answers back' }
  if (answeringState === 'declined') return { letter: 'X', tone: 'act', words: 'Declined, needs an answer' }
  if (answeringState === 'wantsTime') return { letter: 'X', tone: 'attention', words: 'Asks for more time' }
  if (answeringState === 'notOpened') return { letter: 'I', tone: 'neutral', words: 'Invited' }
  return { letter: 'P', tone: 'info', words: 'In progress' }
}

/** The assessment that is under way, if there is one. */
export function openAssessmentOf(head: ProfileHead) {
  return head.assessments.find(({ assessingState }) => !['decided', 'cancelled', 'recalled'].includes(assessingState))
}

/** Ends a sentence with one mark: what ends in a full stop itself, such as "Pte. Ltd.", gets no second one. */
export function sentence(text: string): string {
  return /[.!?…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`
}

type Condition = { readonly dueOn: string; readonly met: unknown }

/** How a condition of the decision that stands is doing on an ISO day; its own day is not late yet. */
export function conditionStanding({ dueOn, met }: Condition, today: string): 'met' | 'late' | 'open' {
  if (met !== null) return 'met'
  return dueOn < today ? 'late' : 'open'
}

type Cycle = { readonly fullMonths?: number | null | undefined; readonly deltaMonths?: number | null | undefined }

/** The cycle that was chosen with the last decision; the rules' where nothing was decided, or it was rejected. */
export function cycleOf(
  decision: { readonly outcome: string; readonly cadence: Cycle } | undefined,
  rules: Cycle,
): Cycle {
  return decision === undefined || decision.outcome === 'rejected' ? rules : decision.cadence
}

/** "Full every 9 months, delta every 6"; null where there is none. */
export function cycleWords({ fullMonths, deltaMonths }: Cycle): string | null {
  if (fullMonths == null) return null
  return `Full every ${fullMonths} months${deltaMonths == null ? '' : `, delta every ${deltaMonths}`}`
}

import { english, type Say } from '@rantai/ui/words'
import type { ProfileHead } from './profile-types'

export const outcomeWords = english({
  approved: 'Approved',
  approvedWithConditions: 'Approved with conditions',
  rejected: 'Rejected',
})

export const maturityWords = english({
  foundational: 'Foundational',
  defined: 'Defined',
  managed: 'Managed',
  advanced: 'Advanced',
})

/** An inherent tier, as it stands alone. */
export const tierWords = english({
  low: 'Low tier',
  moderate: 'Moderate tier',
  high: 'High tier',
  critical: 'Critical tier',
  unknown: 'Tier not known',
})

/** Where an assessment stands, for people: letter, tone and words of its pill, in English to be said. */
export function standingOf({ assessingState, answeringState }: { assessingState: string; answeringState: string }): {
  letter: string
  tone: 'neutral' | 'info' | 'good' | 'attention' | 'act'
  words: string
} {
  if (assessingState === 'decided') return { letter: 'D', tone: 'good', words: english('Decided') }
  if (assessingState === 'cancelled' || assessingState === 'recalled')
    return {
      letter: 'N',
      tone: 'neutral',
      words: assessingState === 'cancelled' ? english('Cancelled') : english('Recalled'),
    }
  if (assessingState === 'returned')
    return answeringState === 'submitted'
      ? { letter: 'C', tone: 'attention', words: english('Returned to the vendor') }
      : { letter: 'C', tone: 'info', words: english('The vendor is changing answers') }
  if (answeringState === 'submitted')
    return assessingState === 'inReview'
      ? { letter: 'R', tone: 'info', words: english('In review') }
      : { letter: 'S', tone: 'attention', words: english('Submitted, waits for review') }
  if (answeringState === 'amending')
    return { letter: 'P', tone: 'info', words: english('The vendor took its answers back') }
  if (answeringState === 'declined') return { letter: 'X', tone: 'act', words: english('Declined, needs an answer') }
  if (answeringState === 'wantsTime') return { letter: 'X', tone: 'attention', words: english('Asks for more time') }
  if (answeringState === 'notOpened') return { letter: 'I', tone: 'neutral', words: english('Invited') }
  return { letter: 'P', tone: 'info', words: english('In progress') }
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
export function cycleWords(say: Say, { fullMonths, deltaMonths }: Cycle): string | null {
  if (fullMonths == null) return null
  return deltaMonths == null
    ? say('Full every {fullMonths, plural, one {# month} other {# months}}', { fullMonths })
    : say('Full every {fullMonths, plural, one {# month} other {# months}}, delta every {deltaMonths}', {
        fullMonths,
        deltaMonths,
      })
}

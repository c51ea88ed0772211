/** What became of a notice while it could be answered. */
export const noticeStates = ['announced', 'approved', 'approvedWithTerms', 'objected', 'deemed', 'unanswered'] as const
export type NoticeState = (typeof noticeStates)[number]

/** How it ended; null while it is open. */
export type NoticeOutcome = 'withdrawn' | 'effective' | null

export type NoticeStanding = {
  readonly state: NoticeState
  readonly outcome: NoticeOutcome
  /** When the objection window ends. */
  readonly endsAt: Date
  /** When the change begins: the first moment of its day by the organisation's clocks. */
  readonly startsAt: Date
  /** Null where nobody is to be reminded any more. */
  readonly remindAt: Date | null
  /** Whether the contract lets the vendor change its list unless somebody objects. */
  readonly general: boolean
}

/** What time alone does to a notice. */
export type NoticeStep = 'remind' | 'deemed' | 'unanswered' | 'effective'

/**
 * What is due on a notice now. An elapsed window counts as consent under a general authorisation, and is recorded as that, never as an
 * approval. Nothing takes effect while it can be objected to, nor after an objection.
 */
export function dueStep(notice: NoticeStanding, now: Date): NoticeStep | null {
  const next = nextMoment(notice)
  if (next === null || next > now) return null
  if (notice.state !== 'announced') return 'effective'
  if (notice.endsAt <= now) return notice.general ? 'deemed' : 'unanswered'
  return 'remind'
}

/** The next moment at which time does something to a notice; null where it doesn't any more. */
export function nextMoment({ state, outcome, endsAt, startsAt, remindAt }: NoticeStanding): Date | null {
  if (outcome !== null || state === 'objected') return null
  if (state !== 'announced') return startsAt
  return remindAt !== null && remindAt < endsAt ? remindAt : endsAt
}

/** An answer counts until the window ends; where silence isn't consent, also later, as long as nothing took effect. */
export const mayBeAnswered = ({ state, outcome, endsAt }: NoticeStanding, now: Date): boolean =>
  outcome === null && ((state === 'announced' && now < endsAt) || state === 'unanswered')

/** What was objected to stays open until it is withdrawn or somebody says what was agreed. */
export const mayBeAgreed = ({ state, outcome }: Pick<NoticeStanding, 'state' | 'outcome'>): boolean =>
  outcome === null && state === 'objected'

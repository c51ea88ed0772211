import type { FindingEntryKind, SharedFindingRow } from '@rantai/db'

/** Open: the vendor has the word. Answered: the customer has. Closed: fixed, accepted as it is, or withdrawn. */
export type FindingState = 'open' | 'answered' | 'closed'

/** Where a finding stands by the last word said, and by when it is due by the last day named. */
export type FindingStanding = {
  readonly state: FindingState
  readonly closedAs: 'fixed' | 'accepted' | 'withdrawn' | null
  readonly dueOn: string
  /** Open, and the day has passed. */
  readonly late: boolean
}

type Said = Pick<SharedFindingRow, 'dueOn'> & {
  readonly entries: readonly { readonly kind: FindingEntryKind; readonly dueOn: string | null }[]
}

export function standingOf({ dueOn: first, entries }: Said, today: string): FindingStanding {
  const last = entries.at(-1)?.kind
  const closedAs = last === 'fixed' || last === 'accepted' || last === 'withdrawn' ? last : null
  const state = closedAs !== null ? 'closed' : last === 'answered' ? 'answered' : 'open'
  const dueOn = entries.reduce((day, entry) => entry.dueOn ?? day, first)
  return { state, closedAs, dueOn, late: state === 'open' && dueOn < today }
}

const next: Readonly<Record<FindingState, readonly FindingEntryKind[]>> = {
  open: ['answered', 'fixed', 'accepted', 'withdrawn'],
  answered: ['answered', 'returned', 'fixed', 'accepted', 'withdrawn'],
  closed: ['reopened'],
}

/** Whether this can be said now. What stands on a condition of a decision is met or waived, never withdrawn. */
export const maySay = (
  { state }: Pick<FindingStanding, 'state'>,
  kind: FindingEntryKind,
  of: SharedFindingRow['kind'] = 'finding',
): boolean => next[state].includes(kind) && !(of === 'condition' && kind === 'withdrawn')

import type { FindingEntryKind, SharedFindingRow } from '@rantai/db'

/** Open: the vendor has the word. Answered: the customer has. Closed: fixed, accepted as it is, or withdrawn. */
export type FindingState = 'open' | 'answered' | 'closed'

/** The state that each word brings about; the last one said counts, and before any a finding is open. */
const brings = {
  answered: 'answered',
  returned: 'open',
  reopened: 'open',
  fixed: 'closed',
  accepted: 'closed',
  withdrawn: 'closed',
} as const satisfies Record<FindingEntryKind, FindingState>

type Closing = { [Kind in FindingEntryKind]: (typeof brings)[Kind] extends 'closed' ? Kind : never }[FindingEntryKind]

/** The words that bring a state about. */
export const bringing = (state: FindingState): FindingEntryKind[] =>
  (Object.keys(brings) as FindingEntryKind[]).filter((kind) => brings[kind] === state)

const isClosing = (kind: FindingEntryKind): kind is Closing => brings[kind] === 'closed'

/** Where a finding stands by the last word said. */
type LastWord = { readonly state: FindingState; readonly closedAs: Closing | null }

/** The same, with the last day named. */
export type FindingStanding = LastWord & {
  readonly dueOn: string
  /** Open, and the day has passed. */
  readonly late: boolean
}

type Entries = readonly { readonly kind: FindingEntryKind; readonly dueOn: string | null }[]
type Said = { readonly dueOn: string; readonly entries: Entries }

export function saidOf({ entries }: Pick<Said, 'entries'>): LastWord {
  const last = entries.at(-1)?.kind
  if (last === undefined) return { state: 'open', closedAs: null }
  return { state: brings[last], closedAs: isClosing(last) ? last : null }
}

/** The last day named. */
export const dueOnOf = ({ dueOn, entries }: Said): string => entries.reduce((day, entry) => entry.dueOn ?? day, dueOn)

export function standingOf(said: Said, today: string): FindingStanding {
  const { state, closedAs } = saidOf(said)
  const dueOn = dueOnOf(said)
  return { state, closedAs, dueOn, late: state === 'open' && dueOn < today }
}

const next: Readonly<Record<FindingState, readonly FindingEntryKind[]>> = {
  open: ['answered', 'fixed', 'accepted', 'withdrawn'],
  answered: ['answered', 'returned', 'fixed', 'accepted', 'withdrawn'],
  closed: ['reopened'],
}

/** What nobody says of a condition: it is met, or a later decision takes its place, for good. */
const neverOfConditions: readonly FindingEntryKind[] = ['accepted', 'withdrawn']

/** Whether somebody can say this now. */
export function maySay(
  { state, closedAs }: LastWord,
  kind: FindingEntryKind,
  of: SharedFindingRow['kind'] = 'finding',
): boolean {
  if (of === 'condition' && (neverOfConditions.includes(kind) || closedAs === 'withdrawn')) return false
  return next[state].includes(kind)
}

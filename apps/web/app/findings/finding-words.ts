import type { StatusTone } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import type { FindingView } from '@rantai/use-cases'

type Status = { readonly word: string; readonly letter: string; readonly tone: StatusTone }

const states: Readonly<Record<'open' | 'late' | 'answered' | 'fixed' | 'accepted' | 'withdrawn', Status>> = english({
  open: { word: 'Open', letter: 'O', tone: 'attention' },
  late: { word: 'Late', letter: '!', tone: 'act' },
  answered: { word: 'Answered', letter: 'A', tone: 'info' },
  fixed: { word: 'Fixed', letter: 'F', tone: 'good' },
  accepted: { word: 'Accepted as it is', letter: 'R', tone: 'neutral' },
  withdrawn: { word: 'Withdrawn', letter: 'W', tone: 'neutral' },
})

/** Where a finding stands, as its pill. */
export const findingStatus = ({ state, closedAs, late }: Pick<FindingView, 'state' | 'closedAs' | 'late'>): Status =>
  states[closedAs ?? (late ? 'late' : state === 'answered' ? 'answered' : 'open')]

/** What was said, before the name of who said it. */
export const entryWords: Readonly<Record<FindingView['entries'][number]['kind'], string>> = english({
  answered: 'Answered by {name}, {date}',
  returned: 'Sent back by {name}, {date}',
  fixed: 'Called fixed by {name}, {date}',
  accepted: 'Accepted as it is by {name}, {date}',
  withdrawn: 'Withdrawn by {name}, {date}',
  reopened: 'Opened again by {name}, {date}',
})

/** What a refused act on a finding stands for, by the state it is in. */
export const findingRefusals: Readonly<Record<string, string>> = english({
  open: 'This finding stands open in the meantime. Nothing was changed; what you typed is still here.',
  answered: 'This finding was answered in the meantime. Look at the answer first; what you typed is still here.',
  closed: 'This finding was closed in the meantime. Nothing was changed; what you typed is still here.',
  notSent: 'Its vendor sent newer answers, or none yet. Open the findings again; what you typed is still here.',
  forbidden: 'Conditions of a decision are closed by who may decide. Nothing was changed.',
})

import { english, type Say, type StatusTone } from '@rantai/ui'
import type { Obligation, ProofState } from '@rantai/questionnaires/chain'
import type { ProofView } from '@rantai/use-cases/flow-down/flow-down.schema'
import { obligationWords } from '../chains/chain-words'
import type { Formats } from '../locale/formats'

type Mark = { readonly letter: string; readonly tone: StatusTone; readonly word: string }

/** How a duty stands on a link; `soon` is given still and ends within two months. */
export const standingWords: Readonly<Record<ProofState | 'soon', Mark>> = english({
  given: { letter: 'G', tone: 'good', word: 'Given' },
  soon: { letter: 'S', tone: 'attention', word: 'Ends soon' },
  expired: { letter: 'X', tone: 'act', word: 'Expired' },
  refused: { letter: 'R', tone: 'act', word: 'Refused' },
  moved: { letter: 'M', tone: 'act', word: 'Made for other places' },
  never: { letter: '?', tone: 'neutral', word: 'Never given' },
})

export const viewWords: Readonly<Record<ProofView, string>> = english({
  all: 'All',
  broken: 'Refused or expired',
  soon: 'End within 60 days',
  never: 'Never given',
  given: 'Given',
})

export const dutyWords = (say: Say, duties: readonly Obligation[]): string =>
  duties.map((duty) => say(obligationWords[duty])).join('; ')

/** "Expired since 3 Mar 2026", or the state alone where its first day isn't known. */
export function standingSince(
  { say, date }: Formats,
  { state, since }: { readonly state: ProofState; readonly since: string | null },
): string {
  const word = say(standingWords[state].word)
  return since === null || state === 'never'
    ? word
    : say('{state} since {date}', { state: word, date: date(since, 'short') })
}

export const doneWords: Readonly<Record<string, string>> = english({
  recorded: 'The proofs are recorded. What was there before stays in the history.',
  reconfirmed: 'Confirmed as last time.',
  withdrawn: 'The proof is taken back. It stays in the history, marked.',
  file: 'The file is added. Choose it where you record what it proves.',
})

export const actWords: Readonly<Record<string, string>> = english({
  nothingToConfirm: 'There is nothing to confirm: nothing was promised on this link before today.',
})

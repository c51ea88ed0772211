import { factNamed } from '@rantai/questionnaires/facts'
import { english, type Say } from '@rantai/ui'
import type { MergeRow, NamedLink } from '@rantai/use-cases'
import { factWords } from '../what-if/fact-words'

export const sourceWords: Readonly<Record<NamedLink['source'], string>> = english({
  answer: 'Its answer',
  notice: 'Its notice of change',
  list: 'Its list',
  hand: 'Added by hand',
  profile: 'Its published list',
})

/** Kinds of data in the words of the intake; what is no kind of it as it was written. */
export function dataAsWritten(say: Say, data: readonly string[]): string {
  const { valueLabel } = factWords(say, { name: 'dataCategories', ask: '' })
  return data.map(valueLabel).join(', ')
}

/** Why two companies may be one. */
const reasons: Readonly<Record<string, string>> = english({
  registration: 'the same registration number',
  name: 'the same name',
  domain: 'the same domain',
  legalForm: 'the same name with another legal form',
  nameAlone: 'the same name, another country or number',
  initials: 'one may be the other’s initials',
  diacritics: 'the same name without its marks',
  addedWords: 'the same name with more words',
  spelling: 'names spelled alike',
})
export const reasonWord = (say: Say, reason: string): string => say(reasons[reason] ?? reason)

export const mergeStates: Readonly<Record<MergeRow['state'], string>> = english({
  proposed: 'To decide',
  confirmed: 'Merged',
  refused: 'Kept apart',
  split: 'Taken apart again',
})

export const doneWords: Readonly<Record<string, string>> = english({
  added: 'The sub-processor is in the chain.',
  ended: 'The link ended. It stays in the history.',
  confirm: 'The two are one company now. You can take them apart again.',
  refuse: 'The two stay two companies.',
  split: 'The two are apart again, each with its own links.',
  imported: 'The list is in force.',
  subscribe: 'You are subscribed. The list as it was published last arrives in a moment.',
  unsubscribe: 'The subscription ended. What was copied stays, with its date; nothing new comes.',
})

/** What a refused decision on two companies stands for. */
export const mergeRefusals: Readonly<Record<string, string>> = english({
  merged: 'One of the two is part of another company already. Take that apart first.',
  proposed: 'Somebody changed this meanwhile. Nothing was changed; look at it again.',
  confirmed: 'Somebody changed this meanwhile. Nothing was changed; look at it again.',
  refused: 'Somebody changed this meanwhile. Nothing was changed; look at it again.',
  split: 'Somebody changed this meanwhile. Nothing was changed; look at it again.',
})

export const applyRefusals: Readonly<Record<string, string>> = english({
  older: 'A later list is in force already. Give this one a later date, or leave it.',
  conflict: 'Somebody confirmed this list meanwhile.',
})

/** The kinds of data of the intake, to be ticked. */
export function dataChoices(say: Say): { value: string; label: string }[] {
  const { valueLabel } = factWords(say, { name: 'dataCategories', ask: '' })
  return (factNamed('dataCategories')?.values ?? []).map((value) => ({ value, label: valueLabel(value) }))
}

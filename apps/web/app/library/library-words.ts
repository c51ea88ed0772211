import type { Staleness } from '@rantai/questionnaires'
import type { StatusTone } from '@rantai/ui'
import { english, type Say } from '@rantai/ui/words'
import type { libraryViews } from '@rantai/use-cases/library/library.schema'

type LibraryView = (typeof libraryViews)[number]

export const viewWords: Readonly<Record<LibraryView, string>> = english({
  current: 'Can be used',
  stale: 'To look at again',
  takenBack: 'Taken back',
})

/** What a list says where a view has nothing. */
export const emptyWords: Readonly<Record<LibraryView, string>> = english({
  current: 'No answer that can be used',
  stale: 'No answer has to be looked at again',
  takenBack: 'No consent was taken back',
})

type Kept = {
  readonly staleness: Staleness
  readonly answeredOn: string
  readonly evidenceUntil: string | null
  readonly revokedAt: Date | string | null
}

/** Whether an answer may be used for others now: a letter with its word. */
export function standingOf(
  say: Say,
  { staleness, revokedAt }: Kept,
): { letter: string; tone: StatusTone; word: string } {
  if (revokedAt !== null) return { letter: 'X', tone: 'neutral', word: say('Taken back') }
  if (staleness === 'current') return { letter: 'U', tone: 'good', word: say('Can be used') }
  return { letter: 'L', tone: 'attention', word: say('To look at again') }
}

/** Why an answer has to be looked at before anybody else gets it; undefined where it needn't be. */
export function staleWords(
  say: Say,
  { staleness, evidenceUntil, revokedAt }: Kept,
  date: (day: string) => string,
): string | undefined {
  if (revokedAt !== null || staleness === 'current') return undefined
  return staleness === 'old'
    ? say('It was given 12 months ago or more.')
    : say('A file with it was valid until {date}.', { date: date(evidenceUntil ?? '') })
}

export const revokeRefusals = english({
  revoked: 'The consent was taken back already, perhaps by a colleague a moment ago. Nothing was changed.',
})

export const keepRefusals = english({
  otherQuestionnaire:
    'The questionnaire changed since these answers were sent, so they can’t be kept. Send them again first.',
})

import type { StatusTone } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import type { PassedRequest } from '@rantai/use-cases'

type Standing = PassedRequest['state'] | 'late'

const words: Readonly<Record<Standing, string>> = english({
  queued: 'Being sent',
  sent: 'Waits for an answer',
  late: 'Late',
  answered: 'Answered',
  takenBack: 'Taken back',
})

const looks: Readonly<Record<Standing, readonly [letter: string, tone: StatusTone]>> = {
  queued: ['Q', 'neutral'],
  sent: ['W', 'info'],
  late: ['L', 'act'],
  answered: ['A', 'good'],
  takenBack: ['T', 'neutral'],
}

/** Where a request stands, as its pill. */
export function standingOf({ state, late }: Pick<PassedRequest, 'state' | 'late'>) {
  const standing: Standing = late ? 'late' : state
  const [letter, tone] = looks[standing]
  return { word: words[standing], letter, tone }
}

/** What is said once an act is done, by its name. */
export const doneWords: Readonly<Record<string, string>> = english({
  pass: 'The questions are on their way. You get a mail when the answers are here.',
  remind: 'A reminder is on its way.',
  takeBack: 'The questions are taken back. The link no longer works.',
  agree: 'You agreed. Your customer sees these answers with yours.',
  disagree: 'Withdrawn. Your customer doesn’t see these answers.',
  takeUp: 'The answer is yours now. What you had written before stays in the history.',
})

/** What a refused act stands for, by its state. */
export const passingRefusals: Readonly<Record<string, string>> = english({
  tooMany:
    'As many questions as possible at a time wait for answers already. Nothing was sent. Take something back, or wait for an answer.',
  recalled: 'The questionnaire was taken back. Nothing was sent.',
  cancelled: 'The questionnaire was taken back. Nothing was sent.',
  decided: 'The questionnaire is closed. Nothing was sent.',
  reminded: 'A reminder went out before; nobody gets two. Write to the contact yourself.',
  queued: 'The questions are just being sent. Nothing was changed; try again in a minute.',
  sent: 'No answers have come yet. Nothing was changed.',
  answered: 'The answers came in the meantime. Nothing was changed.',
  takenBack: 'The questions were taken back in the meantime. Nothing was changed.',
  shared: 'Your customer has these answers already. That can’t be undone here; write to your customer.',
  submitted: 'Your answers were sent, so this one can’t be changed now. Nothing was changed.',
  conflict: 'Your own answer was changed in the meantime. Nothing was changed; look at it below, then choose again.',
})

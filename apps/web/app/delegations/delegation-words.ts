import type { StatusTone } from '@rantai/ui'
import { english, type Say } from '@rantai/ui/words'
import type { Handed } from '@rantai/use-cases'

type Standing = 'sent' | 'opened' | 'late' | 'answered' | 'takenBack'

const words: Readonly<Record<Standing, string>> = english({
  sent: 'Not opened yet',
  opened: 'Being answered',
  late: 'Late',
  answered: 'Answered',
  takenBack: 'Taken back',
})

const looks: Readonly<Record<Standing, readonly [letter: string, tone: StatusTone]>> = {
  sent: ['N', 'neutral'],
  opened: ['B', 'info'],
  late: ['L', 'act'],
  answered: ['A', 'good'],
  takenBack: ['T', 'neutral'],
}

/** Where a part stands, as its pill. */
export function standingOf(part: Handed) {
  const standing = standingNow(part)
  const [letter, tone] = looks[standing]
  return { word: words[standing], letter, tone }
}

function standingNow({ takenBackAt, answered, total, late, openedAt }: Handed): Standing {
  if (takenBackAt !== null) return 'takenBack'
  if (total > 0 && answered >= total) return 'answered'
  if (late) return 'late'
  return openedAt === null ? 'sent' : 'opened'
}

/** What somebody holds, in words. */
export function partWords(say: Say, { part, questions }: Handed, sectionTitle: string | undefined): string {
  switch (part) {
    case 'takeOver':
      return say('The whole questionnaire, with signing and sending')
    case 'everything':
      return say('Every question, without signing')
    case 'section':
      return say('The section “{title}”', { title: sectionTitle ?? '' })
    case 'questions':
      return say('{count, plural, one {# question} other {# questions}}', { count: questions.length })
  }
}

/** What is said once an act is done, by its name. */
export const doneWords: Readonly<Record<string, string>> = english({
  handOver: 'Handed over. The mail with the link is on its way.',
  remind: 'A reminder is on its way.',
  takeBack: 'Taken back. The link no longer works; everything answered there stays.',
})

/** What a refused act stands for, by its state. */
export const delegationRefusals: Readonly<Record<string, string>> = english({
  tooMany: 'Fifty parts are in others’ hands already. Nothing was sent. Take something back first.',
  reminded: 'There was a mail within the last day already. Nothing was sent; try again tomorrow.',
  takenBack: 'It was taken back in the meantime. Nothing was changed.',
  submitted: 'The answers were sent, so there is nothing to hand over now. Nothing was sent.',
  opened: 'Nothing can be answered now. Nothing was sent.',
  inProgress: 'Nothing can be answered now. Nothing was sent.',
  amending: 'Nothing can be answered now. Nothing was sent.',
  declined: 'Nothing can be answered now. Nothing was sent.',
  wantsTime: 'Nothing can be answered now. Nothing was sent.',
  forbidden: 'Your role may not do that. Nothing was changed; ask an administrator.',
})

import type { StatusTone } from '@rantai/ui'
import { english, type Say } from '@rantai/ui/words'
import type { NoticeView } from '@rantai/use-cases'

type Change = NoticeView['change']
type State = NoticeView['state']
type Shown = Pick<NoticeView, 'state' | 'outcome'>

/** What changes, as a heading. */
export function changeTitle(say: Say, { change, partyName: name }: Pick<NoticeView, 'change' | 'partyName'>): string {
  switch (change) {
    case 'add':
      return say('{name} is added', { name })
    case 'change':
      return say('{name} changes', { name })
    case 'remove':
      return say('{name} goes', { name })
  }
}

export const changeWords: Readonly<Record<Change, string>> = english({
  add: 'A new sub-processor',
  change: 'A change of a sub-processor',
  remove: 'A sub-processor is no longer used',
})

const stateWords: Readonly<Record<State, string>> = english({
  announced: 'Waits for an answer',
  approved: 'Approved',
  approvedWithTerms: 'Approved with terms',
  objected: 'Objected',
  deemed: 'Deemed accepted',
  unanswered: 'Unanswered',
})

const looks: Readonly<Record<State, readonly [letter: string, tone: StatusTone]>> = {
  announced: ['W', 'attention'],
  approved: ['A', 'good'],
  approvedWithTerms: ['T', 'good'],
  objected: ['O', 'act'],
  deemed: ['D', 'info'],
  unanswered: ['U', 'act'],
}

/** Where a notice stands, as its pill. */
export const stateOf = (state: State) => ({ word: stateWords[state], letter: looks[state][0], tone: looks[state][1] })

/** How it ended, beside its state; undefined while it is open. */
export function outcomeWord(say: Say, { outcome }: Pick<Shown, 'outcome'>): string | undefined {
  if (outcome === 'withdrawn') return say('Withdrawn')
  return outcome === 'effective' ? say('In effect') : undefined
}

export const channelWords: Readonly<Record<NoticeView['channel'], string>> = english({
  portal: 'Through Rantai',
  mail: 'By e-mail',
  letter: 'By letter',
  other: 'In another way',
})

export const answerWords: Readonly<Record<'approved' | 'approvedWithTerms' | 'objected', string>> = english({
  approved: 'Approve',
  approvedWithTerms: 'Approve with terms',
  objected: 'Object',
})

/** What a refused act on a notice stands for, by the state it is in. */
export const noticeRefusals: Readonly<Record<string, string>> = english({
  approved: 'This notice was answered in the meantime. Nothing was changed; what you typed is still here.',
  approvedWithTerms: 'This notice was answered in the meantime. Nothing was changed; what you typed is still here.',
  objected: 'This notice was answered in the meantime. Nothing was changed; what you typed is still here.',
  announced: 'This notice wasn’t objected to. Nothing was changed.',
  deemed: 'The time to object is over. Nothing was changed; write to the vendor if you object still.',
  portal: 'It came through the portal: the vendor takes it back there. Nothing was changed.',
  withdrawn: 'The vendor withdrew this notice. There is nothing left to answer.',
  effective: 'This change took effect already. Nothing was changed; write to the vendor if you object still.',
})

export const announceRefusals: Readonly<Record<string, string>> = english({
  noCustomers: 'No customer is linked to your company here, so there is nobody to tell yet.',
})

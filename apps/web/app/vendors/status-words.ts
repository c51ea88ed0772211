import type { StatusTone } from '@rantai/ui'
import { english } from '@rantai/ui/words'

/** Where an open assessment stands, in the list's words. */
export type Status = {
  readonly letter: string
  readonly tone: StatusTone
  /** In English, to be said. */
  readonly word: string
  /** Whose turn it is. */
  readonly waitsFor: 'vendor' | 'us' | null
}

type States = {
  readonly assessingState: string | null
  readonly answeringState: string | null
  /** Whose turn it is, where that was read: right after returned answers were sent again it is ours. */
  readonly waitsFor?: 'vendor' | 'us' | null
}

const none: Status = { letter: '–', tone: 'neutral', word: english('Nothing open'), waitsFor: null }

const byAnswering: Readonly<Record<string, Status>> = english({
  notOpened: { letter: 'I', tone: 'neutral', word: 'Invited', waitsFor: 'vendor' },
  opened: { letter: 'O', tone: 'info', word: 'Opened', waitsFor: 'vendor' },
  inProgress: { letter: 'P', tone: 'info', word: 'In progress', waitsFor: 'vendor' },
  submitted: { letter: 'S', tone: 'good', word: 'Submitted', waitsFor: 'us' },
  amending: { letter: 'P', tone: 'info', word: 'Amending', waitsFor: 'vendor' },
  declined: { letter: 'X', tone: 'attention', word: 'Says it doesn’t fit', waitsFor: 'us' },
  wantsTime: { letter: 'X', tone: 'attention', word: 'Asks for more time', waitsFor: 'us' },
})

/** Both sides' states as one: what the customer does with it comes first, else where the vendor is. */
export function statusOf({ assessingState, answeringState, waitsFor }: States): Status {
  switch (assessingState) {
    case null:
      return none
    case 'draft':
      return { letter: 'N', tone: 'neutral', word: english('Not invited'), waitsFor: 'us' }
    case 'inReview':
      return { letter: 'R', tone: 'info', word: english('In review'), waitsFor: 'us' }
    case 'returned':
      // The vendor's own state stays 'submitted' from the first sending until it changes an answer.
      if (answeringState !== 'submitted')
        return { letter: 'C', tone: 'attention', word: english('Clarifying'), waitsFor: 'vendor' }
      return waitsFor === 'us'
        ? { letter: 'S', tone: 'good', word: english('Answered again'), waitsFor: 'us' }
        : { letter: 'C', tone: 'attention', word: english('Returned'), waitsFor: 'vendor' }
    default:
      return byAnswering[answeringState ?? ''] ?? none
  }
}

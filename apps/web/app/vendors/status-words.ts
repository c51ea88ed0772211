import type { StatusTone } from '@rantai/ui'

/** Where an open assessment stands, in the list's words. */
export type Status = {
  readonly letter: string
  readonly tone: StatusTone
  readonly word: string
  /** Whose turn it is. */
  readonly waitsFor: 'vendor' | 'us' | null
}

type States = { readonly assessingState: string | null; readonly answeringState: string | null }

const none: Status = { letter: '–', tone: 'neutral', word: 'Nothing open', waitsFor: null }

const byAnswering: Readonly<Record<string, Status>> = {
  notOpened: { letter: 'I', tone: 'neutral', word: 'Invited', waitsFor: 'vendor' },
  opened: { letter: 'O', tone: 'info', word: 'Opened', waitsFor: 'vendor' },
  inProgress: { letter: 'P', tone: 'info', word: 'In progress', waitsFor: 'vendor' },
  submitted: { letter: 'S', tone: 'good', word: 'Submitted', waitsFor: 'us' },
  amending: { letter: 'P', tone: 'info', word: 'Amending', waitsFor: 'vendor' },
  declined: { letter: 'X', tone: 'attention', word: 'Says it doesn’t fit', waitsFor: 'us' },
  wantsTime: { letter: 'X', tone: 'attention', word: 'Asks for more time', waitsFor: 'us' },
}

/** Both sides' states as one: what the customer does with it comes first, else where the vendor is. */
export function statusOf({ assessingState, answeringState }: States): Status {
  switch (assessingState) {
    case null:
      return none
    case 'draft':
      return { letter: 'N', tone: 'neutral', word: 'Not invited', waitsFor: 'us' }
    case 'inReview':
      return { letter: 'R', tone: 'info', word: 'In review', waitsFor: 'us' }
    case 'returned':
      return answeringState === 'submitted'
        ? { letter: 'S', tone: 'good', word: 'Answered again', waitsFor: 'us' }
        : { letter: 'C', tone: 'attention', word: 'Clarifying', waitsFor: 'vendor' }
    default:
      return byAnswering[answeringState ?? ''] ?? none
  }
}

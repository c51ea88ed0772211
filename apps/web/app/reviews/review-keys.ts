import type { KeyGroup } from '@rantai/ui'
import { english } from '@rantai/ui/words'

export const queueKeys: KeyGroup = english({
  title: 'In the queue',
  keys: [
    { keys: ['J', 'K'], label: 'next, previous' },
    { keys: ['O'], label: 'open (or Enter)' },
    { keys: ['D'], label: 'decide' },
  ],
})

export const reviewKeys: KeyGroup = english({
  title: 'In this review',
  keys: [
    { keys: ['J', 'K'], label: 'next, previous question' },
    { keys: ['0', '4'], label: 'your value, 0 to 4, on a scale' },
    { keys: ['1', '9'], label: 'your value among choices, from the top' },
    { keys: ['A'], label: 'accept, with your value' },
    { keys: ['R'], label: 'return: write why, then Ctrl Enter' },
    { keys: ['Ctrl', 'Enter'], label: 'in the reason: accept with your value' },
    { keys: ['C'], label: 'comment: write to the vendor, then Ctrl Enter' },
    { keys: ['U'], label: 'undo what you did last' },
    { keys: ['O'], label: 'download the evidence' },
    { keys: ['Shift', 'A'], label: 'accept the evidence' },
    { keys: ['Esc'], label: 'leave the field you write in' },
    { keys: ['D'], label: 'decide' },
    { keys: ['N'], label: 'next vendor of the queue' },
    { keys: ['Q'], label: 'back to the queue' },
  ],
})

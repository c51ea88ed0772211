import { english } from '@rantai/ui/words'
import type { ReviewItem } from './review-types'

/** The letter, look and words, in English to be said, of a question in the list. */
export const itemWords: Readonly<Record<ReviewItem['state'], { letter: string; look: string; words: string }>> =
  english({
    open: { letter: '', look: 'n', words: '' },
    accepted: { letter: 'A', look: 'a', words: 'Accepted' },
    adjusted: { letter: 'V', look: 'x', words: 'Given another value' },
    returned: { letter: 'R', look: 'r', words: 'Returned, waits for the vendor' },
    answeredAgain: { letter: '', look: 'n', words: 'Answered again after the return' },
  })

export const changeWords: Readonly<Record<ReviewItem['change'], string>> = english({
  changed: 'Changed since last time',
  evidence: 'Other evidence than last time',
  new: 'Not asked last time',
  same: 'Same as last time',
  first: '',
})

/** Who has the word on a question, as the customer reads it. */
export const turnWords: Readonly<Record<NonNullable<ReviewItem['turn']>, string>> = english({
  vendor: 'Asked, waits for the vendor’s reply',
  customer: 'The vendor wrote, waits for you',
})

/** What stands under a question's name, in English to be said. */
export function lineOf(item: ReviewItem): string {
  const { words } = itemWords[item.state]
  if (words !== '') return words
  return item.notApplicable ? english('Says it doesn’t apply') : changeWords[item.change]
}

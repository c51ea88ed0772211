import { english } from '@rantai/ui/words'

/** What a note refuses, where that has words of its own. */
export const noteRefusals = english({
  conflict: 'You changed this note in another window meanwhile. Reload the page to see it; what you typed stays here.',
  removed: 'You removed this note in another window meanwhile.',
})

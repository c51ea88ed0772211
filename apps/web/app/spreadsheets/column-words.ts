import type { Say } from '@rantai/ui/words'

/** What the columns of the questions are called. */
export const columnWordsOf = (say: Say) => ({
  key: say('Key'),
  section: say('Section'),
  question: say('Question'),
  how: say('How to answer'),
  answer: say('Answer'),
  notApplicable: say('Doesn’t apply, because'),
  comment: say('Comment'),
  state: say('Where it stands'),
})

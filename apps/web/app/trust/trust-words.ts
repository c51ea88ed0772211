import { english } from '@rantai/ui/words'

export const trustDone: Readonly<Record<string, string | undefined>> = english({
  save: 'Saved. Nobody outside reads it before you publish it.',
  publish: 'Published. Anybody can read it now.',
  withdraw: 'Withdrawn. Nobody outside can read it any more.',
})

const saving = english({
  conflict:
    'A colleague saved this in the meantime. Theirs stands under “How it looks”; yours is in the fields and not saved. Saving again puts yours in place of theirs.',
})
const publishing = english({
  conflict: 'It was changed since you looked at it. Nothing was published. Look at it below, then publish it.',
  unpublished: 'It is withdrawn already. Nobody outside can read it.',
})

/** Why nothing was done, by what was to be done. */
export const trustRefusals = (intent: string): Readonly<Record<string, string>> =>
  intent === 'save' ? saving : publishing

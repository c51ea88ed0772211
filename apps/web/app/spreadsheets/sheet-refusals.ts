import { english } from '@rantai/ui/words'

/** What the forms of this room say where the state doesn’t allow it. */
export const sheetRefusals = english({
  tooManySheets: 'Ten of your files wait already. Confirm or remove one of them first. Nothing was kept of this one.',
  sheetMoved:
    'Answers were saved here while you looked. Nothing was written; the comparison below is new, and what you chose is kept.',
  broughtMoved:
    'One of these questions has been answered meanwhile, so nothing was written. The list below is as things stand now.',
})

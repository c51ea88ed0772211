import { english } from '@rantai/ui/words'

/** What was done, after the page came back. */
export const doneWords: Readonly<Record<string, string>> = english({
  added: 'The vendor is in the register. Next: describe what it does for you, in an engagement.',
  updated: 'Saved.',
  contactAdded: 'The contact is saved. Invitations can go to it.',
  contactUpdated: 'The contact is saved.',
  contactRemoved: 'The contact is removed. Links already sent to it keep working until you recall them.',
  archived: 'The vendor is archived. Nothing was deleted; you can bring it back.',
  restored: 'The vendor is back in the list.',
})

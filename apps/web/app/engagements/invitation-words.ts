import { english, type Say } from '@rantai/ui/words'

/** What a mail was, in the words of a list. */
export const mailWords: Readonly<Record<string, string>> = english({
  invitation: 'Invitation',
  freshLink: 'Fresh link',
  reminder: 'Reminder',
  escalation: 'Overdue notice',
  submitted: 'Answers came in',
  vendorSaid: 'Message from the vendor',
  customerSaid: 'Message to the vendor',
  returned: 'Answers sent back to the vendor',
  recalled: 'Recall',
  contactReplaced: 'Notice to the earlier contact that another one is asked',
  handoverAsked: 'Question to the earlier contact whether the new one may have its answers',
})

/** A mail of the list with what became of it. */
export const mailStateWords: Readonly<Record<string, string>> = english({
  queued: '{mail} to {name}, waiting to be sent {date}',
  sending: '{mail} to {name}, being sent {date}',
  sent: '{mail} to {name}, sent {date}',
  delivered: '{mail} to {name}, delivered {date}',
  bounced: '{mail} to {name}, came back {date}',
  unknown: '{mail} to {name}, not known whether it was sent {date}',
  failed: '{mail} to {name}, not sent {date}',
})

export const reminderWords: Readonly<Record<string, string>> = english({
  half: 'Half of the time has passed',
  threeQuarters: 'Three quarters of the time have passed',
  dueDay: 'The day it is due',
  after3: 'Three days after',
  after7: 'Seven days after',
  owner: 'To the owner',
  ownersHead: 'To the administrators',
})

/** What became of a planned reminder. */
export function reminderStateWord(say: Say, state: string): string {
  if (state === 'planned') return say('planned')
  if (state === 'sent') return say('sent')
  return state === 'skipped' ? say('not needed') : state
}

/** Who said something, and what kind of thing: what was said comes after it. */
export const messageWords: Readonly<Record<string, string>> = english({
  clarification: '<b>{name}</b> wrote',
  returned: '<b>{name}</b> returned a question',
  doesNotFit: '<b>{name}</b> says that it doesn’t fit',
  moreTime: '<b>{name}</b> asks for more time',
  declined: '<b>{name}</b> declined',
  documentPack: '<b>{name}</b> hands out its own document pack',
  timeGranted: '<b>{name}</b> moved the due date',
  timeRefused: '<b>{name}</b> refused more time',
})

const words: Readonly<Record<string, string>> = english({
  notOpened: 'Invited, the link was not opened yet',
  opened: 'The link was opened, nothing is answered yet',
  inProgress: 'The vendor is answering',
  submitted: 'The answers are in',
  amending: 'The vendor is changing its answers',
  declined: 'The vendor says that it doesn’t fit',
  wantsTime: 'The vendor asks for more time',
})

/** Where an assessment stands, in one sentence. */
export function standsAt(say: Say, assessingState: string, answeringState: string): string {
  if (assessingState === 'recalled') return say('Recalled: the links are dead')
  if (assessingState === 'cancelled') return say('Cancelled')
  if (assessingState === 'decided') return say('Decided')
  if (assessingState === 'returned') return say('Questions were returned to the vendor')
  return say(words[answeringState] ?? answeringState)
}

/** What an act of the page did, by the name of its form. */
export const doneWords: Readonly<Record<string, string>> = english({
  resend: 'A fresh link is on its way.',
  recall: 'The questions are taken back, and the contact is told.',
  replace: 'The new contact gets a mail with a link, and whoever was asked before is told.',
  due: 'The due date has moved, and the vendor is told.',
  refuseTime: 'The due date stays, and the vendor is told why.',
  write: 'The message is sent.',
})

type Said = { readonly kind: string; readonly data: Readonly<Record<string, unknown>> }

/** The day that the vendor's newest wish for more time names; messages come newest first. */
export function dayProposed(messages: readonly Said[]): string | undefined {
  const day = messages.find(({ kind }) => kind === 'moreTime')?.data['proposedOn']
  return typeof day === 'string' ? day : undefined
}

/** What a mail was, in the words of a list. */
export const mailWords: Readonly<Record<string, string>> = {
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
}

export const mailStateWords: Readonly<Record<string, string>> = {
  queued: 'Waiting to be sent',
  sending: 'Being sent',
  sent: 'Sent',
  delivered: 'Delivered',
  bounced: 'Came back',
  unknown: 'Not known whether it was sent',
  failed: 'Not sent',
}

export const reminderWords: Readonly<Record<string, string>> = {
  half: 'Half of the time has passed',
  threeQuarters: 'Three quarters of the time have passed',
  dueDay: 'The day it is due',
  after3: 'Three days after',
  after7: 'Seven days after',
  owner: 'To the owner',
  ownersHead: 'To the administrators',
}

export const reminderStateWords: Readonly<Record<string, string>> = {
  planned: 'planned',
  sent: 'sent',
  skipped: 'not needed',
}

export const messageWords: Readonly<Record<string, string>> = {
  clarification: 'wrote',
  returned: 'returned a question',
  doesNotFit: 'says that it doesn’t fit',
  moreTime: 'asks for more time',
  declined: 'declined',
  documentPack: 'hands out its own document pack',
  timeGranted: 'moved the due date',
  timeRefused: 'refused more time',
}

const words: Readonly<Record<string, string>> = {
  notOpened: 'Invited, the link was not opened yet',
  opened: 'The link was opened, nothing is answered yet',
  inProgress: 'The vendor is answering',
  submitted: 'The answers are in',
  amending: 'The vendor is changing its answers',
  declined: 'The vendor says that it doesn’t fit',
  wantsTime: 'The vendor asks for more time',
}

/** Where an assessment stands, in one sentence. */
export function standsAt(assessingState: string, answeringState: string): string {
  if (assessingState === 'recalled') return 'Recalled: the links are dead'
  if (assessingState === 'cancelled') return 'Cancelled'
  if (assessingState === 'decided') return 'Decided'
  if (assessingState === 'returned') return 'Questions were returned to the vendor'
  return words[answeringState] ?? answeringState
}

/** What an act of the page did, by the name of its form. */
export const doneWords: Readonly<Record<string, string>> = {
  resend: 'A fresh link is on its way.',
  recall: 'The questions are taken back, and the contact is told.',
  replace: 'The new contact gets a mail with a link, and whoever was asked before is told.',
  due: 'The due date has moved, and the vendor is told.',
  refuseTime: 'The due date stays, and the vendor is told why.',
  write: 'The message is sent.',
}

type Said = { readonly kind: string; readonly data: Readonly<Record<string, unknown>> }

/** The day that the vendor's newest wish for more time names; messages come newest first. */
export function dayProposed(messages: readonly Said[]): string | undefined {
  const day = messages.find(({ kind }) => kind === 'moreTime')?.data['proposedOn']
  return typeof day === 'string' ? day : undefined
}

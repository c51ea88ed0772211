import { english } from '@rantai/ui/words'

/** What doesn't fit, as the form offers it; `kind` is what the message is. */
export const unfitReasons = english([
  {
    reason: 'notOurService',
    kind: 'doesNotFit',
    label: 'We don’t provide this service',
    help: 'Or only a part of it. Say which part below.',
  },
  {
    reason: 'wrongCompany',
    kind: 'doesNotFit',
    label: 'This is the wrong company',
    help: 'For example a sister company with a similar name signs the contract.',
  },
  {
    reason: 'ownPack',
    kind: 'documentPack',
    label: 'We answer with our own document pack',
    help: 'Add the files below, then send. They decide whether it is enough.',
  },
  {
    reason: 'moreTime',
    kind: 'moreTime',
    label: 'We need more time',
    help: 'Propose a day. The date changes only when they agree.',
  },
  {
    reason: 'notRightPerson',
    kind: 'doesNotFit',
    label: 'I am not the right person',
    help: 'Say who is, with their address if you have it.',
  },
])

export type UnfitReason = (typeof unfitReasons)[number]['reason']
type UnfitMessage = {
  readonly reason: UnfitReason
  readonly kind: (typeof unfitReasons)[number]['kind']
  readonly body: string
  readonly proposedOn?: string
}
type Issues = { readonly issues: readonly { readonly path: readonly string[]; readonly message: string }[] }

/** The form as a message, or what is missing in it. */
export function unfitMessage(reason: string, body: string, proposedOn: string): UnfitMessage | Issues {
  const chosen = unfitReasons.find((each) => each.reason === reason)
  if (!chosen) return { issues: [{ path: ['reason'], message: english('Choose what doesn’t fit.') }] }
  if (chosen.reason === 'moreTime' && proposedOn === '')
    return { issues: [{ path: ['proposedOn'], message: english('Propose a day by which you can send the answers.') }] }
  // A reason that says it all needs no further words.
  const words = body.trim() || `${chosen.label}.`
  return {
    reason: chosen.reason,
    kind: chosen.kind,
    body: words,
    ...(chosen.reason === 'moreTime' && { proposedOn }),
  }
}

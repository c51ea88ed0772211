import { english } from '@rantai/ui/words'
import type { ErrorCode } from '@rantai/use-cases'

export type ProblemWords = { readonly title: string; readonly safe: string; readonly next: string }

/** What happened, what is safe, what to do: one text per refusal. Not there and not yours share one. */
export const problemWords = english({
  notFound: {
    title: 'There is nothing here for you',
    safe: 'Nothing was changed.',
    next: 'The address may be mistyped, or the page belongs to an organisation you are not working in. Go to the start page and find it from there. Came by a mail? Open its link again, as it stands there.',
  },
  notSignedIn: {
    title: 'Please sign in',
    safe: 'Your session ended; what you saved before is kept.',
    next: 'Sign in and open this page again.',
  },
  forbidden: {
    title: 'Your role does not allow this',
    safe: 'Nothing was changed.',
    next: 'Ask an administrator of your organisation to do it, or to give you the role for it.',
  },
  invalidInput: {
    title: 'Something in the form cannot be taken',
    safe: 'Nothing was changed.',
    next: 'Go back, look at the fields again and send it once more.',
  },
  conflict: {
    title: 'Somebody else changed this in the meantime',
    safe: 'Their change is kept and yours was not saved.',
    next: 'Open the page again, see what changed, then make your change.',
  },
  gone: {
    title: 'This link no longer works',
    safe: 'Nothing you answered is lost.',
    next: 'Use the newest mail you got, or ask the sender for a fresh link.',
  },
  tooManyAttempts: {
    title: 'Too many attempts',
    safe: 'Nothing was changed.',
    next: 'Wait a few minutes, then try again.',
  },
  notAllowedNow: {
    title: 'This step is not possible any more',
    safe: 'Nothing was changed.',
    next: 'Open the page again to see where things stand now.',
  },
  tooLarge: {
    title: 'That file is too large',
    safe: 'Nothing was uploaded.',
    next: 'Choose a smaller file, or split it.',
  },
  unsupportedType: {
    title: 'That kind of file is not accepted',
    safe: 'Nothing was uploaded.',
    next: 'Save it as PDF, an office document or a picture and try again.',
  },
  infected: {
    title: 'The check for malware found something in that file',
    safe: 'Nothing of it was kept.',
    next: 'Check this device, and get the file anew from where it comes from.',
  },
  unavailable: {
    title: 'A part of the portal does not answer right now',
    safe: 'What you saved before is kept.',
    next: 'Try again in a minute.',
  },
} as const satisfies Record<ErrorCode, ProblemWords>)

/** The network broke, and nobody's portal did. */
export const unreachableWords: ProblemWords = english({
  title: 'The portal can’t be reached',
  safe: 'What you saved before is kept; what you were just sending may not have arrived.',
  next: 'Look whether this device is online, then open this page again.',
})

/** For everything that is no expected refusal. */
export const unexpectedWords: ProblemWords = english({
  title: 'Something went wrong on our side',
  safe: 'What you saved before is kept.',
  next: 'Try again. If it stays, tell whoever runs this portal the reference below.',
})

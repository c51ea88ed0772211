import { english } from '@rantai/ui/words'
import type { Formats } from '../locale/formats'
import { kindWords } from '../answering/evidence-kinds'

type Described = {
  readonly kind: string
  readonly issuedOn: string | null
  readonly expiresOn: string | null
}

/** What a file is and until when it holds, on one line. */
export function describedLine({ kind, issuedOn, expiresOn }: Described, format: Formats): string {
  const { say } = format
  return [
    kindWords(say, kind) ?? say('Document'),
    issuedOn === null ? '' : say('Issued {day}', { day: format.date(issuedOn) }),
    expiresOn === null ? '' : say('Valid until {day}', { day: format.date(expiresOn, 'long') }),
  ]
    .filter((each) => each !== '')
    .join(' · ')
}

/** Whether a file has run out, or does within the days in which customers ask for the next one. */
export function expiryMark(expiresOn: string | null, today: string): 'expired' | 'expiring' | null {
  if (expiresOn === null) return null
  if (expiresOn < today) return 'expired'
  return (Date.parse(expiresOn) - Date.parse(today)) / 86_400_000 <= 60 ? 'expiring' : null
}

export const libraryDone: Readonly<Record<string, string>> = english({
  describe: 'Saved. Answers that are not sent yet say it this way.',
  replace: 'The newer file is in its place, on every answer that has it.',
})

/** What the forms refuse, where that has words of its own. */
export const libraryRefusals = english({
  conflict: 'Somebody put another file in its place meanwhile. Reload the page, look at it, and decide again.',
  tooLarge: 'The file is larger than 50 MB. Nothing was changed.',
  unsupportedType: 'This kind of file isn’t taken, or its content doesn’t fit its name. Nothing was changed.',
})

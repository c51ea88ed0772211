import type { ShownClock, ShownInstrument, ShownStatement } from '@rantai/use-cases'
import { english, type Say, type StatusTone } from '@rantai/ui'

export const labelWords: Readonly<Record<ShownStatement['label'], string>> = english({
  officialText: 'Official text',
  officialSummary: 'Summary by whoever issued it',
  interpretation: 'Interpretation',
  announced: 'Announced, not in force',
  organisationPolicy: 'A setting of this product, no law',
  withdrawn: 'Withdrawn',
})

export const basisWords: Readonly<Record<ShownStatement['basis'], string>> = english({
  read: 'Read in the source named',
  reported: 'Reported, the official text not opened',
  general: 'General knowledge, no source was read',
  notFound: 'Looked for, not found',
})

/** Where it was read, by what the source is: one that reports of a law isn't its text. */
const readWords: Readonly<Partial<Record<ShownStatement['label'], string>>> = english({
  officialText: 'Read in the official text',
  officialSummary: 'Read in that summary',
  interpretation: 'Read in the source named, which isn’t the official text',
})

/** How a statement was come by. */
export function basisOf(say: Say, { basis, label }: Pick<ShownStatement, 'basis' | 'label'>): string {
  return say((basis === 'read' ? readWords[label] : undefined) ?? basisWords[basis])
}

type Status = { readonly word: string; readonly letter: string; readonly tone: StatusTone }
export const statusWords: Readonly<Record<ShownInstrument['status'], Status>> = english({
  inForce: { word: 'In force', letter: 'F', tone: 'good' },
  enacted: { word: 'Passed, not in force', letter: 'P', tone: 'attention' },
  draft: { word: 'Draft, not in force', letter: 'D', tone: 'attention' },
  tracked: { word: 'Agreed or announced, not in force', letter: 'A', tone: 'attention' },
  reference: { word: 'For reference, binds nobody', letter: 'R', tone: 'neutral' },
  replaced: { word: 'Replaced', letter: 'X', tone: 'neutral' },
})

const figureWords: Readonly<Record<NonNullable<ShownClock['unit']>, string>> = english({
  hours: '{amount, plural, one {# hour} other {# hours}}',
  calendarDays: '{amount, plural, one {# calendar day} other {# calendar days}}',
  workingDays: '{amount, plural, one {# working day} other {# working days}}',
})

/** "72 hours", "At once", or "Not known": a figure that nobody read is never shown as if it bound. */
export function clockWords(
  say: Say,
  { amount, unit, wording }: Pick<ShownClock, 'amount' | 'unit' | 'wording'>,
): string {
  if (amount !== null && unit !== null) return say(figureWords[unit], { amount })
  return wording ?? say('Not known')
}

/** "72 hours reported, not verified"; undefined where nothing was reported. */
export function reportedWords(say: Say, { reported }: Pick<ShownClock, 'reported'>): string | undefined {
  if (reported === null) return undefined
  const time = say(figureWords[reported.unit], { amount: reported.amount })
  return say('{time} reported, not verified', { time })
}

export const clockToWords: Readonly<Record<ShownClock['to'], string>> = english({
  authority: 'To the authority',
  people: 'To the people',
  organisation: 'To the organisation',
  nobody: 'To find out',
})
export const clockStageWords: Readonly<Record<ShownClock['stage'], string>> = english({
  assess: 'assessment',
  first: 'first notice',
  details: 'details',
  final: 'final report',
})
export const clockRegimeWords: Readonly<Record<ShownClock['regime'], string>> = english({
  dataProtection: 'Personal data',
  cyber: 'Cyber incidents',
  criticalInfrastructure: 'Critical infrastructure',
})
const startWords: Readonly<Record<NonNullable<ShownClock['from']>, string>> = english({
  incident: 'from the incident',
  discovery: 'from its discovery',
  awareness: 'from knowing of it',
  assessment: 'from the assessment',
  firstNotice: 'from the first notice',
})
export const clockFromWords = (say: Say, from: ShownClock['from']): string =>
  from === null ? say('its start is not known') : say(startWords[from])

export const modelWords: Readonly<Record<string, string>> = english({
  comparable: 'Comparable protection',
  accountability: 'The sender answers',
  safeguards: 'Adequacy or safeguards',
  filing: 'With a filing',
  consent: 'With consent',
  few: 'Few limits',
  none: 'No general rule',
})
export const mechanismWords: Readonly<Record<string, string>> = english({
  mcc: 'ASEAN model clauses',
  euScc: 'EU standard clauses',
  contract: 'Contract',
  bindingRules: 'Binding rules within a group',
  certificate: 'Certificate',
  adequacy: 'Adequate destination',
  consent: 'Consent',
  assessment: 'Assessment by the state or a dossier',
  agreement: 'Agreement between states',
})
export const acceptedWords: Readonly<Record<string, string>> = english({
  yes: 'Accepted',
  voluntary: 'Voluntary',
  unclear: 'Unclear',
  no: 'Not recognised',
})

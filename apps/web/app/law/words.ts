import type { ShownClock, ShownInstrument, ShownStatement } from '@rantai/use-cases'
import { english, type StatusTone } from '@rantai/ui'

export const labelWords: Readonly<Record<ShownStatement['label'], string>> = english({
  officialText: 'Official text',
  officialSummary: 'Summary by whoever issued it',
  interpretation: 'Interpretation',
  announced: 'Announced, not in force',
  organisationPolicy: 'A setting of this product, no law',
  withdrawn: 'Withdrawn',
})

export const basisWords: Readonly<Record<ShownStatement['basis'], string>> = english({
  read: 'Read in its source',
  reported: 'Reported, the official text not opened',
  general: 'General knowledge, not checked',
  notFound: 'Looked for, not found',
})

type Status = { readonly word: string; readonly letter: string; readonly tone: StatusTone }
export const statusWords: Readonly<Record<ShownInstrument['status'], Status>> = {
  inForce: { word: 'In force', letter: 'F', tone: 'good' },
  enacted: { word: 'Passed, not in force', letter: 'P', tone: 'attention' },
  draft: { word: 'Draft, not in force', letter: 'D', tone: 'attention' },
  tracked: { word: 'Agreed or announced, not in force', letter: 'A', tone: 'attention' },
  reference: { word: 'For reference, binds nobody', letter: 'R', tone: 'neutral' },
  replaced: { word: 'Replaced', letter: 'X', tone: 'neutral' },
}

const unitWords: Readonly<Record<NonNullable<ShownClock['unit']>, readonly [string, string]>> = {
  hours: ['hour', 'hours'],
  calendarDays: ['calendar day', 'calendar days'],
  workingDays: ['working day', 'working days'],
}

function figureWords(amount: number, unit: NonNullable<ShownClock['unit']>): string {
  return `${amount} ${unitWords[unit][amount === 1 ? 0 : 1]}`
}

/** "72 hours", "At once", or "Not known": a figure that nobody read is never shown as if it bound. */
export function clockWords({ amount, unit, wording }: Pick<ShownClock, 'amount' | 'unit' | 'wording'>): string {
  if (amount !== null && unit !== null) return figureWords(amount, unit)
  return wording ?? 'Not known'
}

/** "72 hours reported, not verified"; undefined where nothing was reported. */
export function reportedWords({ reported }: Pick<ShownClock, 'reported'>): string | undefined {
  return reported === null ? undefined : `${figureWords(reported.amount, reported.unit)} reported, not verified`
}

export const clockToWords: Readonly<Record<ShownClock['to'], string>> = {
  authority: 'To the authority',
  people: 'To the people',
  organisation: 'To the organisation',
  nobody: 'To find out',
}
export const clockStageWords: Readonly<Record<ShownClock['stage'], string>> = {
  assess: 'assessment',
  first: 'first notice',
  details: 'details',
  final: 'final report',
}
export const clockRegimeWords: Readonly<Record<ShownClock['regime'], string>> = {
  dataProtection: 'Personal data',
  cyber: 'Cyber incidents',
  criticalInfrastructure: 'Critical infrastructure',
}
const startWords: Readonly<Record<NonNullable<ShownClock['from']>, string>> = {
  incident: 'from the incident',
  discovery: 'from its discovery',
  awareness: 'from knowing of it',
  assessment: 'from the assessment',
  firstNotice: 'from the first notice',
}
export const clockFromWords = (from: ShownClock['from']): string =>
  from === null ? 'its start is not known' : startWords[from]

export const modelWords: Readonly<Record<string, string>> = {
  comparable: 'Comparable protection',
  accountability: 'The sender answers',
  safeguards: 'Adequacy or safeguards',
  filing: 'With a filing',
  consent: 'With consent',
  few: 'Few limits',
  none: 'No general rule',
}
export const mechanismWords: Readonly<Record<string, string>> = {
  mcc: 'ASEAN model clauses',
  euScc: 'EU standard clauses',
  contract: 'Contract',
  bindingRules: 'Binding rules within a group',
  certificate: 'Certificate',
  adequacy: 'Adequate destination',
  consent: 'Consent',
  assessment: 'Assessment by the state or a dossier',
  agreement: 'Agreement between states',
}
export const acceptedWords: Readonly<Record<string, string>> = {
  yes: 'Accepted',
  voluntary: 'Voluntary',
  unclear: 'Unclear',
  no: 'Not recognised',
}

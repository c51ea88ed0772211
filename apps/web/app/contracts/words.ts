import { english, type Say, type StatusTone } from '@rantai/ui'
import type { Role } from '@rantai/use-cases/access'

type Status = { readonly word: string; readonly letter: string; readonly tone: StatusTone }

export const stateWords: Readonly<Record<string, Status>> = english({
  draft: { word: 'Draft', letter: 'D', tone: 'neutral' },
  inLegalReview: { word: 'In legal review', letter: 'L', tone: 'info' },
  signed: { word: 'Signed', letter: 'S', tone: 'good' },
  superseded: { word: 'Superseded', letter: 'P', tone: 'neutral' },
  ended: { word: 'Ended', letter: 'E', tone: 'neutral' },
})

/** What leads to each state. */
export const stateActs: Readonly<Record<string, string>> = english({
  draft: 'Back to draft',
  inLegalReview: 'Give to legal review',
  signed: 'Mark as signed',
  superseded: 'Mark as superseded',
  ended: 'Mark as ended',
})

export const instrumentWords: Readonly<Record<string, string>> = english({
  aseanMcc: 'ASEAN model clauses',
  euScc: 'EU standard clauses',
  ukIdta: 'UK transfer agreement',
  ukAddendum: 'UK addendum',
  cnStandard: 'China standard contract',
  vnContract: 'Vietnam transfer contract',
  hkModel: 'Hong Kong model clauses',
  bindingRules: 'Binding rules within a group',
  custom: 'Terms of our own',
  none: 'Nothing yet',
})

export const relationshipWords: Readonly<Record<string, string>> = english({
  C2P: 'Controller to processor',
  C2C: 'Controller to controller',
  P2P: 'Processor to processor',
  P2C: 'Processor to controller',
})

export const resultWords: Readonly<Record<string, Status>> = english({
  met: { word: 'Met', letter: 'M', tone: 'good' },
  partial: { word: 'Partly met', letter: 'P', tone: 'attention' },
  absent: { word: 'Absent', letter: 'A', tone: 'act' },
  notRelevant: { word: 'Not applicable', letter: 'N', tone: 'neutral' },
  exceeds: { word: 'Stricter than the model', letter: 'X', tone: 'good' },
})

export const deviationWords: Readonly<Record<string, string>> = english({
  better: 'Better for us than the model',
  worse: 'Worse for us than the model',
  neutral: 'Different, no better or worse',
})

export const fileKindWords: Readonly<Record<string, string>> = english({
  signed: 'Signed copy',
  annex: 'Annex',
  other: 'Other',
})

export const suggestionWords: Readonly<Record<string, string>> = english({
  partial: 'The facts name something on this: read the clause.',
  absent: 'The facts name nothing on this: it is probably absent.',
})

export const noteWords: Readonly<Record<string, string>> = english({
  rule: 'What the law of the place of origin asks',
  mechanism: 'How this instrument is taken there',
  filing: 'To file or to have approved',
  assessment: 'Transfer impact assessment',
})

const writers: readonly string[] = ['administrator', 'procurement', 'riskManager', 'dataProtection'] satisfies Role[]
const lawyers: readonly string[] = ['administrator', 'dataProtection'] satisfies Role[]
/** Whether to show the acts; the policy of the use-cases decides. */
export const mayWriteContracts = (role: Role | undefined): boolean => role !== undefined && writers.includes(role)
export const mayReviewContracts = (role: Role | undefined): boolean => role !== undefined && lawyers.includes(role)

/** "in 39 days", "today", "12 days ago". */
export function leftWords(say: Say, days: number): string {
  if (days === 0) return say('today')
  return days > 0
    ? say('in {days, plural, one {# day} other {# days}}', { days })
    : say('{days, plural, one {# day} other {# days}} ago', { days: -days })
}

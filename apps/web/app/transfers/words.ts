import { english, type StatusTone } from '@rantai/ui'
import type { TransferListRow, TransferView } from '@rantai/use-cases'
import type { Role } from '@rantai/use-cases/access'

type Status = { readonly word: string; readonly letter: string; readonly tone: StatusTone }

export const mechanismStateWords: Readonly<Record<TransferListRow['mechanismState'], Status>> = english({
  valid: { word: 'Valid mechanism', letter: 'V', tone: 'good' },
  missing: { word: 'Mechanism missing', letter: 'M', tone: 'act' },
  person: { word: 'Needs a person', letter: 'P', tone: 'attention' },
  blocked: { word: 'Blocked', letter: 'B', tone: 'act' },
})

export const transferStateWords: Readonly<Record<TransferListRow['state'], Status>> = english({
  announced: { word: 'Announced', letter: 'N', tone: 'attention' },
  active: { word: 'Active', letter: 'A', tone: 'info' },
  ended: { word: 'Ended', letter: 'E', tone: 'neutral' },
})

export const reasonWords: Readonly<Record<TransferView['check']['reason'], string>> = english({
  listed: 'The law of the place of origin lists this mechanism, and it covers the destination.',
  adequate: 'The place of origin found the destination adequate.',
  confirmed: 'A person said that its conditions are met.',
  none: 'No mechanism is chosen yet.',
  noContract: 'This mechanism stands on a contract, and none is named.',
  contractEnded: 'The contract it stands on isn’t signed, or has ended.',
  wrongInstrument: 'The contract named is written on something else than this mechanism needs.',
  notAccepted: 'The place of origin doesn’t recognise this mechanism.',
  notForDestination: 'This mechanism doesn’t cover the destination.',
  lawUnknown: 'Nothing is written here of the law of the place of origin. Ask somebody who knows it.',
  noRule: 'No general rule on transfers was found there. Somebody has to look and say so.',
  notNamed: 'The law of the place of origin, as written here, doesn’t name this mechanism.',
  unclear: 'Whether this mechanism is enough there is voluntary or unclear.',
  ownCase: 'This mechanism needs a case of its own: somebody has to say that its conditions are met.',
  destinationLaw: 'No general data-protection law in force is known at the destination: somebody has to weigh that.',
  staysElsewhere: 'By the intake the data has to stay in other countries.',
  saidBlocked: 'Somebody recorded that the data must not leave.',
})

export const alertWords: Readonly<Record<TransferListRow['alerts'][number], string>> = english({
  mechanismMissing: 'Mechanism missing',
  blocked: 'Data has to stay elsewhere',
  contractEnded: 'Contract ended',
  filingLate: 'Filing late',
  assessmentExpired: 'Assessment expired',
  assessmentStop: 'Assessed: stop',
})

export const useWords: Readonly<Record<string, string>> = english({
  storage: 'Stored there',
  access: 'Reached from there',
  chain: 'Passed on to there',
})

export const decisionWords: Readonly<Record<'go' | 'goWithMeasures' | 'stop', Status>> = english({
  go: { word: 'Go', letter: 'G', tone: 'good' },
  goWithMeasures: { word: 'Go with measures', letter: 'M', tone: 'attention' },
  stop: { word: 'Stop', letter: 'S', tone: 'act' },
})

export const legalBasisWords: Readonly<Record<string, string>> = english({
  consent: 'Consent',
  contract: 'Contract with the person',
  legalDuty: 'Duty by law',
  vitalInterest: 'Vital interest',
  publicTask: 'Public task',
  legitimateInterest: 'Legitimate interest',
})

export const localisationWords: Readonly<Record<string, string>> = english({
  allowed: 'May leave',
  copyNeeded: 'May leave, a copy has to stay',
  blocked: 'Must not leave',
})

export const filingStageWords: Readonly<Record<string, string>> = english({
  first: 'First filing',
  update: 'Update after a change',
  reorganisation: 'Update after a reorganisation',
})

export const filingStateWords: Readonly<Record<TransferView['filings'][number]['state'], Status>> = english({
  waiting: { word: 'Its start isn’t known', letter: 'W', tone: 'neutral' },
  open: { word: 'To file', letter: 'O', tone: 'attention' },
  late: { word: 'Late', letter: 'L', tone: 'act' },
  filed: { word: 'Filed', letter: 'F', tone: 'good' },
  notNeeded: { word: 'Not needed', letter: 'N', tone: 'neutral' },
})

export const missingWords: Readonly<Record<string, string>> = english({
  relationship: 'Relationship',
  purpose: 'Purpose',
  legalBasis: 'Legal basis',
  mechanism: 'Mechanism',
  contract: 'Contract',
  encryptionTransit: 'Encryption on the way',
  encryptionRest: 'Encryption in storage',
  keyHolder: 'Who holds the keys',
  retention: 'How long it is kept',
  atTheEnd: 'What happens at the end',
  firstSentOn: 'First sent on',
})

export const lookAgainWords: Readonly<Record<string, string>> = english({
  law: 'What is written of the law has changed.',
  newParty: 'Somebody new is on the way: {detail}.',
  newData: 'Another kind of data goes there: {detail}.',
  incident: 'An incident reaches this engagement: {detail}.',
})

/** A name at the end of a sentence: its own full stop is left out. */
export const endOf = (detail: string): string => detail.replace(/\.$/u, '')

export const endedWords: Readonly<Record<string, string>> = english({
  chain: 'Neither the intake nor the chain leads there any more.',
  engagement: 'The engagement is closed.',
  noticeWithdrawn: 'The change that announced it was withdrawn or objected to.',
})

export const harmWords: Readonly<Record<number, string>> = english({
  1: '1, minimal',
  2: '2, limited',
  3: '3, serious',
  4: '4, severe',
})

const writers: readonly string[] = ['administrator', 'procurement', 'riskManager', 'dataProtection'] satisfies Role[]
const signers: readonly string[] = ['administrator', 'riskManager', 'dataProtection'] satisfies Role[]
/** Whether to show the acts; the policy of the use-cases decides. */
export const mayWriteTransfers = (role: Role | undefined): boolean => role !== undefined && writers.includes(role)
export const maySignTransfers = (role: Role | undefined): boolean => role !== undefined && signers.includes(role)

import { english, type Say, type StatusTone } from '@rantai/ui'
import type { EngagementChain, ShownLink, ShownPromise, ShownSum } from '@rantai/use-cases'
import type { MissingKind } from '@rantai/use-cases/chains/chains.schema'
import { factWords } from '../what-if/fact-words'

/** What is missing, as a mark in a list. */
export const missingWords: Readonly<Record<MissingKind, string>> = english({
  contract: 'Contract',
  country: 'Country',
  flowDown: 'Proof of flow-down',
  mechanism: 'Transfer mechanism',
  assessment: 'Assessment',
})

/** What gets there, in the words of the intake; null is not limited. */
export function dataWords(say: Say, data: readonly string[] | null): string {
  if (data === null) return say('Everything')
  if (data.length === 0) return say('None')
  const { valueLabel } = factWords(say, { name: 'dataCategories', ask: '' })
  return [...data].sort().map(valueLabel).join(', ')
}

export const obligationWords: Readonly<Record<ShownPromise['obligation'], string>> = english({
  objection: 'Told of changes, and able to object',
  sameDuties: 'The same duties, in writing',
  liability: 'Liable for what follows',
  breachHours: 'Tells of a breach within',
  audit: 'Can be audited',
  location: 'Keeps to the agreed places',
  deletionDays: 'Deletes within',
  noAiTraining: 'Trains no AI with the data',
})

export function promiseWords(say: Say, { unit, value }: Pick<ShownPromise, 'unit' | 'value'>): string {
  if (value === null) return say('Not recorded')
  if (unit === 'hours') return hourWords(say, value)
  if (unit === 'days') return say('{days, plural, one {# day} other {# days}}', { days: value })
  return value === 1 ? say('Yes') : say('No')
}

export const hourWords = (say: Say, hours: number): string =>
  say('{hours, plural, one {# hour} other {# hours}}', { hours })

/** "96 hours", "at least 48 hours", or that nothing is known. */
export function sumWords(say: Say, { hours, atLeast }: Pick<ShownSum, 'hours' | 'atLeast'>): string {
  if (!atLeast) return hourWords(say, hours)
  return hours === 0 ? say('Not known') : say('at least {time}', { time: hourWords(say, hours) })
}

type Mark = { readonly letter: string; readonly tone: StatusTone; readonly word: string }
export const fitWords: Readonly<Record<ShownSum['fits'], Mark>> = english({
  yes: { letter: 'Y', tone: 'good', word: 'In time' },
  no: { letter: 'N', tone: 'act', word: 'Too late' },
  notKnown: { letter: '?', tone: 'attention', word: 'Not known' },
})

export const ownWords: Readonly<Record<EngagementChain['rollUp']['ownFrom'], string>> = english({
  decision: 'as decided',
  answers: 'as its answers stand',
  tier: 'its inherent tier, nobody decided',
  unknown: 'nothing is known of it',
})

/** "Awan → Kabel"; the engagement's own arrow is the contract with the vendor. */
export const linkWords = (say: Say, { kind, from, to }: ShownLink): string =>
  kind === 'engagement' ? say('our contract with {vendor}', { vendor: to.name }) : `${from.name} → ${to.name}`

/** The links without hours, in words. */
export const unknownWords = (say: Say, links: readonly ShownLink[]): string =>
  say('No hours known: {links}', { links: [...new Set(links.map((link) => linkWords(say, link)))].join('; ') })

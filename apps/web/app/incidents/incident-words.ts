import { english, type Say, type StatusTone } from '@rantai/ui'
import { isDueAtOnce } from '@rantai/questionnaires'
import type { IncidentClockView, IncidentView } from '@rantai/use-cases'
import { factWords } from '../what-if/fact-words'
import { clockRegimeWords } from '../law/words'

type Severity = IncidentView['severity']
export const severityWords: Readonly<Record<Severity, string>> = english({
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
  critical: 'Critical',
})

type Mark = { readonly letter: string; readonly tone: StatusTone; readonly word: string }
const clockStateMarks: Readonly<Record<IncidentClockView['state'], Mark>> = english({
  notStarted: { letter: 'W', tone: 'neutral', word: 'Has not begun' },
  running: { letter: 'R', tone: 'attention', word: 'Running' },
  overdue: { letter: '!', tone: 'act', word: 'Deadline has passed' },
  noFigure: { letter: '?', tone: 'attention', word: 'No deadline is known' },
  inTime: { letter: 'T', tone: 'good', word: 'Told in time' },
  late: { letter: 'L', tone: 'act', word: 'Told late' },
  done: { letter: 'T', tone: 'good', word: 'Told' },
  notNeeded: { letter: 'N', tone: 'neutral', word: 'Not needed' },
})

const dueAsWorded: Mark = english({ letter: '!', tone: 'attention', word: 'Running; the rule gives no figure' })

/** How a clock stands; one that runs by words ("at once") is not one of which nothing is known. */
export const clockMark = (clock: Pick<IncidentClockView, 'state' | 'wording' | 'stage'>): Mark =>
  isDueAtOnce(clock) ? dueAsWorded : clockStateMarks[clock.state]

export const regimeWords: Readonly<Record<IncidentClockView['regime'], string>> = {
  ...clockRegimeWords,
  ...english({ finance: 'Supervisor of finance' }),
}

/** Kinds of data in the words of the intake. */
export function categoryWords(say: Say, category: string): string {
  return factWords(say, { name: 'dataCategories', ask: '' }).valueLabel(category)
}

/** Whom a duty tells. */
export function recipientWords(say: Say, { to, recipient }: Pick<IncidentClockView, 'to' | 'recipient'>): string {
  if (to === 'people') return say('The people affected')
  if (to === 'nobody') return say('Find out whether it has to be notified')
  return recipient?.replace(/\.$/, '') ?? say('Authority: not known')
}

export const momentFields = english([
  ['beganAt', 'It began'],
  ['discoveredAt', 'It was discovered'],
  ['awareAt', 'We became aware'],
  ['assessedAt', 'We found that it has to be notified'],
  ['vendorKnewAt', 'The vendor knew'],
  ['vendorToldAt', 'The vendor told us'],
] as const)
export type MomentField = (typeof momentFields)[number][0]

const fieldWords: Readonly<Record<string, string>> = english({
  title: 'title',
  severity: 'severity',
  people: 'number of people',
  personalData: 'whether personal data is affected',
  ownerMemberId: 'owner',
  dataCategories: 'kinds of data',
  peopleCountries: 'countries of the people',
  whatHappened: 'what happened',
  doneSoFar: 'what was done',
})

type Entry = IncidentView['entries'][number]

/** An entry of the timeline that the product wrote, in words; what people wrote stands beside it. */
export function entryWords(say: Say, { kind, data }: Entry, list: (texts: readonly string[]) => string): string {
  const rule = typeof data['rule'] === 'string' ? data['rule'] : ''
  switch (kind) {
    case 'opened':
      return say('Opened')
    case 'event':
      return say('Happened')
    case 'note':
      return typeof data['shared'] === 'string' ? say('Shared with {vendor}', { vendor: data['shared'] }) : say('Note')
    case 'vendorSaid':
      return say('The vendor said')
    case 'changed':
      return say('Changed: {fields}', { fields: list(fieldsOf(say, data['fields'])) })
    case 'told':
      return say('Told: {rule}', { rule })
    case 'notNeeded':
      return say('Not needed: {rule}', { rule })
    case 'undone':
      return say('Taken back: {rule}', { rule })
    case 'hits':
      return say('{count, plural, one {# engagement is} other {# engagements are}} reached through the chain', {
        count: Number(data['count'] ?? 0),
      })
    case 'taskAdded':
      return say('Task added')
    case 'taskDone':
      return say('Task done')
    case 'taskReopened':
      return say('Task open again')
    default:
      return say('Closed')
  }
}

function fieldsOf(say: Say, fields: unknown): string[] {
  const moments: Readonly<Record<string, string>> = Object.fromEntries(momentFields)
  if (!Array.isArray(fields)) return []
  return fields.map((each) => {
    const word = fieldWords[String(each)] ?? moments[String(each)]
    return word === undefined ? String(each) : say(word)
  })
}

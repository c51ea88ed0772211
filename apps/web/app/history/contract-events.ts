import { english } from '@rantai/ui/words'
import { resultWords, stateWords } from '../contracts/words'
import type { Formats } from '../locale/formats'
import { day, text, type Tellers } from './event'

/** What happens to a contract of the register. */
export const contractEvents: Tellers<`contract.${string}`> = {
  'contract.registered': (_, { say }) => ({ words: say('Taken into the register'), mark: 'done' }),
  'contract.updated': (data, format) => ({
    words: format.say('Changed: {facts}', { facts: changed(data['changed'], format) }),
    mark: 'done',
  }),
  'contract.stateChanged': (data, { say }) => ({
    words: say('Status: {state}', { state: say(stateWord(data['to'])) }),
    mark: 'done',
  }),
  'contract.clauseReviewed': (data, { say }) => ({
    words: say('{key} looked at: {result}', { key: text(data['clauseKey']), result: say(resultWord(data['after'])) }),
    mark: 'done',
  }),
  'contract.fileAdded': (data, { say }) => ({
    words: say('File {file} added', { file: text(data['fileName']) }),
    mark: 'done',
  }),
  'contract.filePutAside': (data, { say }) => ({
    words: say('File {file} put aside', { file: text(data['fileName']) }),
    mark: 'note',
  }),
  'contract.annexMade': (_, { say }) => ({ words: say('Annex downloaded'), mark: 'note' }),
  'contract.reminded': (data, format) => ({
    words: format.say('Reminder sent, {days, plural, one {# day} other {# days}} before {date}', {
      days: Number(data['daysBefore'] ?? 0),
      date: day(data['eventOn'], format),
    }),
    mark: 'note',
  }),
}

const stateWord = (state: unknown): string => stateWords[text(state)]?.word ?? ''

const resultWord = (after: unknown): string => {
  const result = typeof after === 'object' && after !== null && 'result' in after ? text(after.result) : ''
  return resultWords[result]?.word ?? ''
}

/** As the form calls them. */
const fieldWords: Readonly<Record<string, string>> = english({
  engagementId: 'Engagement',
  title: 'Title',
  instrument: 'Written on',
  instrumentVersion: 'Version',
  relationship: 'Relationship',
  exporter: 'Exporter',
  importer: 'Importer',
  breachHours: 'Notice of a breach within',
  subProcessors: 'Sub-processors are agreed',
  noticeDays: 'Notice of a new sub-processor',
  objectionDays: 'Time to object',
  deletionDays: 'Deletion after the end within',
  terms: 'Terms',
  optionalKept: 'Optional clauses that were kept',
  extraKeys: 'Asked for beyond the model clauses',
  signedOn: 'Signed on',
  startsOn: 'Starts on',
  endsOn: 'Ends on',
  renewsOn: 'Renews on',
  reviewOn: 'To be looked at again on',
  ownerMemberId: 'Looked after by',
})

const changed = (fields: unknown, { say, list }: Formats): string =>
  Array.isArray(fields) ? list(fields.map((field) => say(fieldWords[text(field)] ?? ''))) : say('the facts')

import { english } from '@rantai/ui/words'
import type { Formats } from '../locale/formats'
import { day, text, type Tellers } from './event'

/** What happens to a contract of the register. */
export const contractEvents: Tellers<`contract.${string}`> = {
  'contract.registered': (_, { say }) => ({ words: say('Taken into the register'), mark: 'done' }),
  'contract.updated': (data, format) => ({
    words: format.say('Changed: {facts}', { facts: changed(data['changed'], format) }),
    mark: 'done',
  }),
  'contract.stateChanged': (data, { say }) => ({ words: say(stateWord(data['to'])), mark: 'done' }),
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

const stateWords: Readonly<Record<string, string>> = english({
  draft: 'Back to draft',
  inLegalReview: 'Given to legal review',
  signed: 'Signed',
  superseded: 'Superseded',
  ended: 'Ended',
})
const stateWord = (state: unknown): string => stateWords[text(state)] ?? english('Status changed')

const resultWords: Readonly<Record<string, string>> = english({
  met: 'met',
  partial: 'partly met',
  absent: 'absent',
  notRelevant: 'not applicable',
  exceeds: 'stricter than the model',
})
const resultWord = (after: unknown): string => {
  const result = typeof after === 'object' && after !== null && 'result' in after ? text(after.result) : ''
  return resultWords[result] ?? english('result changed')
}

const fieldWords: Readonly<Record<string, string>> = english({
  engagementId: 'the engagement',
  title: 'the title',
  instrument: 'the instrument',
  instrumentVersion: 'the instrument’s version',
  relationship: 'the relationship',
  exporter: 'the exporter',
  importer: 'the importer',
  breachHours: 'hours for a breach',
  subProcessors: 'how sub-processors are agreed',
  noticeDays: 'days of notice',
  objectionDays: 'days to object',
  deletionDays: 'days until deletion',
  terms: 'terms',
  optionalKept: 'optional clauses kept',
  extraKeys: 'what is asked beyond the model',
  signedOn: 'the day of signing',
  startsOn: 'the start',
  endsOn: 'the end',
  renewsOn: 'the renewal',
  reviewOn: 'the day of the next look',
  ownerMemberId: 'who looks after it',
})

const changed = (fields: unknown, { say, list }: Formats): string =>
  Array.isArray(fields) ? list(fields.map((field) => say(fieldWords[text(field)] ?? text(field)))) : say('the facts')

import { text, type Tellers } from './event'
import { transferNumber } from '../transfers/transfer-number'

const numberIn = (value: unknown): string => (typeof value === 'number' ? String(value) : '')
const named = (data: Readonly<Record<string, unknown>>): string => transferNumber(Number(numberIn(data['number'])))
const versionOf = (data: Readonly<Record<string, unknown>>): string => numberIn(data['assessment'])

/** What happens to transfers and their impact assessments. */
export const transferEvents: Tellers<`transfer.${string}` | `transfers.${string}`> = {
  'transfers.followed': (_, { say }) => ({
    words: say('The registry of transfers followed intake and chains'),
    mark: 'note',
  }),
  'transfer.updated': (data, { say }) => ({
    words: say('Transfer {transfer}: what people say changed', { transfer: named(data) }),
    mark: 'note',
  }),
  'transfer.filed': (data, { say }) => ({
    words: say('Transfer {transfer}: a filing was recorded', { transfer: named(data) }),
    mark: 'done',
  }),
  'transfer.fileAdded': (data, { say }) => ({
    words: say('Transfer {transfer}: the document {file} of a filing was added', {
      transfer: named(data),
      file: text(data['fileName']),
    }),
    mark: 'done',
  }),
  'transfer.filingUndone': (data, { say }) => ({
    words: say('Transfer {transfer}: the record of a filing was taken back', { transfer: named(data) }),
    mark: 'note',
  }),
  'transfer.reminded': (data, { say }) => ({
    words: say('Transfer {transfer}: a reminder was sent', { transfer: named(data) }),
    mark: 'note',
  }),
  'transfer.assessmentOpened': (data, { say }) => ({
    words: say('Transfer {transfer}: version {version} of its assessment was begun', {
      transfer: named(data),
      version: versionOf(data),
    }),
    mark: 'note',
  }),
  'transfer.assessmentSaved': (data, { say }) => ({
    words: say('Transfer {transfer}: version {version} of its assessment was written on', {
      transfer: named(data),
      version: versionOf(data),
    }),
    mark: 'note',
  }),
  'transfer.assessed': (data, { say }) => ({
    words: say('Transfer {transfer}: version {version} of its assessment was signed by its assessor', {
      transfer: named(data),
      version: versionOf(data),
    }),
    mark: 'note',
  }),
  'transfer.assessmentReturned': (data, { say }) => ({
    words: say('Transfer {transfer}: version {version} of its assessment was given back', {
      transfer: named(data),
      version: versionOf(data),
    }),
    mark: 'note',
  }),
  'transfer.assessmentSigned': (data, { say }) => ({
    words: say('Transfer {transfer}: version {version} of its assessment was approved', {
      transfer: named(data),
      version: versionOf(data),
    }),
    mark: 'done',
  }),
}

import { createHash } from 'node:crypto'
import { writeWorkbook } from '../../../packages/use-cases/src/spreadsheets/write-workbook'
import type { Caller } from '../actors'
import type { Exception, ProcedureEntry, RouteEntry } from '../entry'
import type { Ids } from '../world'

const bytes = writeWorkbook([
  {
    name: 'Questions',
    rows: [
      ['Key', 'Answer'],
      ['q1', 'Managed'],
    ],
  },
])

/** A workbook is its uploader's alone: colleagues, and holders of other links to the same questions, have none. */
const others = ({ party, link }: Pick<Caller, 'party' | 'link'>) => party === 'answerer' && link !== 'whole'
const uploaderOnly: Exception = (caller, variant) =>
  others(caller) && (variant === 'own' || variant === 'extra') ? 'notFound' : undefined

const waiting = (ids: Ids) => ({ assessmentId: ids['open'], id: ids['sheet'] })
const brought = (ids: Ids) => ({ assessmentId: ids['open'], id: ids['brought'] })
/** Of a workbook without rows. */
const seen = createHash('sha256').update('[]').digest('hex')

export const spreadsheetProcedures = {
  'brought.report': { input: brought, except: uploaderOnly },
  'brought.take': {
    input: (ids) => ({ ...brought(ids), taken: [{ questionId: 'q6', expectedVersion: 0 }] }),
    except: uploaderOnly,
  },
  'spreadsheets.check': { input: (ids) => ({ assessmentId: ids['open'], fileName: 'questions.xlsx', bytes }) },
  'spreadsheets.confirm': {
    input: (ids) => ({ ...waiting(ids), seen, choices: [], others: null }),
    except: uploaderOnly,
  },
  'spreadsheets.file': { input: waiting, except: uploaderOnly },
  'spreadsheets.questions': { input: (ids) => ({ assessmentId: ids['open'] }) },
  'spreadsheets.remove': { input: waiting, except: uploaderOnly },
  'spreadsheets.report': { input: waiting, except: uploaderOnly },
  'spreadsheets.waiting': { input: (ids) => ({ assessmentId: ids['open'] }) },
} as const satisfies Record<string, ProcedureEntry>

const write = { action: 'answering.write' } as const
const page = (ids: Ids) => `/answer/${ids['open']}/spreadsheet`

export const spreadsheetRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/answer-spreadsheet': {
    url: page,
    page: { action: 'answering.read' },
    forms: [{ ...write, name: 'check', fields: () => ({}), file: { field: 'file', name: 'questions.xlsx', bytes } }],
  },
  'routes/answer-spreadsheet-file': {
    url: (ids) => `${page(ids)}/file`,
    page: { action: 'answering.read' },
  },
  'routes/answer-spreadsheet-import': {
    url: (ids) => `${page(ids)}/${ids['sheet']}`,
    page: { action: 'answering.read', notFor: others },
    forms: [
      { ...write, name: 'confirm', notFor: others, fields: () => ({ intent: 'confirm', seen }) },
      { ...write, name: 'remove', notFor: others, fields: () => ({ intent: 'remove' }) },
    ],
  },
  'routes/answer-brought': {
    url: (ids) => `/answer/${ids['open']}/brought/${ids['brought']}`,
    page: { action: 'answering.read', notFor: others },
    forms: [
      { ...write, name: 'take', notFor: others, fields: () => ({ intent: 'take', taken: '0 q6' }) },
      { ...write, name: 'remove', notFor: others, fields: () => ({ intent: 'remove' }) },
    ],
  },
  'routes/answer-spreadsheet-import-file': {
    url: (ids) => `${page(ids)}/${ids['sheet']}/file`,
    page: { action: 'answering.read', notFor: others },
  },
}

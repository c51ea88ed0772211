import type { ProcedureEntry, RouteEntry } from '../entry'

export const spreadsheetProcedures = {
  'spreadsheets.questions': { input: (ids) => ({ assessmentId: ids['open'] }) },
} as const satisfies Record<string, ProcedureEntry>

export const spreadsheetRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/answer-spreadsheet': {
    url: (ids) => `/answer/${ids['open']}/spreadsheet`,
    page: { action: 'answering.read' },
  },
  'routes/answer-spreadsheet-file': {
    url: (ids) => `/answer/${ids['open']}/spreadsheet/file`,
    page: { action: 'answering.read' },
  },
}

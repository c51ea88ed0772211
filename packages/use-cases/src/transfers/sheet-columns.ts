import type { TransferListRow } from '@rantai/db'

type Column = readonly [head: string, cell: (row: TransferListRow) => string | number | null]

const columns: readonly Column[] = [
  ['Transfer', ({ number }) => `TR-${String(number).padStart(5, '0')}`],
  ['State', ({ state }) => state],
  ['Vendor', ({ vendorName }) => vendorName],
  ['Engagement', ({ engagementTitle }) => engagementTitle],
  ['From', ({ origin }) => origin],
  ['To', ({ destination }) => destination],
  ['Importer', ({ partyName }) => partyName],
  ['Recipients', ({ recipients }) => recipients],
  ['Mechanism', ({ mechanism }) => mechanism],
  ['Mechanism state', ({ mechanismState }) => mechanismState],
  ['Alerts', ({ alerts }) => alerts.join('; ')],
  ['File by', ({ filingDueOn }) => filingDueOn],
  ['Assessment', ({ decision }) => decision],
  ['Assessed until', ({ validUntil }) => validUntil],
  ['Look again', ({ lookAgain }) => (lookAgain ? 'yes' : 'no')],
  ['To be filled in', ({ missing }) => missing],
  ['Fill in by', ({ fillBy }) => fillBy],
  ['Looked after by', ({ ownerName }) => ownerName],
  ['Announced for', ({ startsOn }) => startsOn],
  ['Ended on', ({ endedOn }) => endedOn],
]

/** Rows of the registry with their heads, every cell a text. */
export const transferSheetRows = (rows: readonly TransferListRow[]): string[][] => [
  columns.map(([head]) => head),
  ...rows.map((row) => columns.map(([, cell]) => String(cell(row) ?? ''))),
]

/** The one sheet of the workbook. */
export const transferSheetName = 'Transfers'

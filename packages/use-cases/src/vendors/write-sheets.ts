import { writeWorkbook } from '../spreadsheets/write-workbook'
import { importColumns } from './import-columns'

/** A text that a spreadsheet would run as a formula gets an apostrophe in front, and stays the text it is. */
export function formulaSafe(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** CSV of RFC 4180 with a byte order mark, so that spreadsheet programs read every script. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell) => `"${formulaSafe(cell).replaceAll('"', '""')}"`).join(',')
  return `\ufeff${rows.map(line).join('\r\n')}\r\n`
}

/** The template: the heads, and one row that shows how to fill them. */
export function importTemplateCsv(): string {
  return writeCsv(templateRows())
}

const templateRows = () => [importColumns.map(({ head }) => head), importColumns.map(({ example }) => example)]

/** The same as a workbook of one sheet; every cell is a text, so nothing in it is a formula. */
export function importTemplateXlsx(): Uint8Array {
  return writeWorkbook([{ name: 'Vendors', rows: templateRows() }])
}

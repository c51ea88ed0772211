import { strToU8, zipSync } from 'fflate'
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
  return writeXlsx('Vendors', templateRows())
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org'

function writeXlsx(sheet: string, rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`
  const body = rows.map((cells, index) => `<row r="${index + 1}">${cells.map(cell).join('')}</row>`).join('')
  const main = `${OFFICE}/spreadsheetml/2006/main`
  const relations = `${OFFICE}/officeDocument/2006/relationships`
  const files = {
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escape(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(XML + text)])))
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

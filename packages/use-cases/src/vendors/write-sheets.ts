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
  return writeWorkbook([{ name: sheet, rows }])
}

export type SheetToWrite = { readonly name: string; readonly rows: readonly (readonly string[])[] }

/** A workbook of these sheets; every cell is a text, so nothing in it is a formula. */
export function writeWorkbook(sheets: readonly SheetToWrite[]): Uint8Array {
  const main = `${OFFICE}/spreadsheetml/2006/main`
  const relations = `${OFFICE}/officeDocument/2006/relationships`
  const numbered = sheets.map((sheet, i) => ({ ...sheet, file: `worksheets/sheet${i + 1}.xml`, number: i + 1 }))
  const each = (write: (sheet: (typeof numbered)[number]) => string) => numbered.map(write).join('')
  const files = {
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${each(({ file }) => `<Override PartName="/xl/${file}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each(({ name, number }) => `<sheet name="${escape(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships">${each(({ file, number }) => `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="${file}"/>`)}</Relationships>`,
    ...Object.fromEntries(numbered.map(({ file, rows }) => [`xl/${file}`, sheetXml(rows, main)])),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(XML + text)])))
}

function sheetXml(rows: readonly (readonly string[])[], main: string): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`
  const body = rows.map((cells, index) => `<row r="${index + 1}">${cells.map(cell).join('')}</row>`).join('')
  return `<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

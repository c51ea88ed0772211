import { strToU8, zipSync } from 'fflate'
import { cleaned } from '../vendors/cell-texts'
import { STYLES, stylesXml, type CellStyle } from './workbook-styles'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org'

/** A text, or a text in one of the looks. */
export type CellToWrite = string | { readonly text: string; readonly style: CellStyle }

export type SheetToWrite = {
  readonly name: string
  readonly rows: readonly (readonly CellToWrite[])[]
  readonly hidden?: boolean
  /** In characters; a hidden column is there for programs. */
  readonly columns?: readonly { readonly width: number; readonly hidden?: boolean }[]
  /** The first row stays in view and offers filters; only cells of the style "input" may be changed. */
  readonly isForm?: boolean
  /** Cells that offer a list: `from` is a range on another sheet. */
  readonly lists?: readonly { readonly cell: string; readonly from: string; readonly refusal: string }[]
}

/** A workbook of these sheets; every cell is a text, so nothing in it is a formula. */
export function writeWorkbook(sheets: readonly SheetToWrite[]): Uint8Array {
  const main = `${OFFICE}/spreadsheetml/2006/main`
  const relations = `${OFFICE}/officeDocument/2006/relationships`
  const numbered = sheets.map((sheet, i) => ({ ...sheet, file: `worksheets/sheet${i + 1}.xml`, number: i + 1 }))
  const each = (write: (sheet: (typeof numbered)[number]) => string) => numbered.map(write).join('')
  const isStyled = sheets.some(({ columns, isForm }) => columns !== undefined || isForm === true)
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const files = {
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>${each(({ file }) => `<Override PartName="/xl/${file}" ContentType="${spreadsheet}.worksheet+xml"/>`)}${isStyled ? `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` : ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each(({ name, number, hidden }) => `<sheet name="${escape(name)}" sheetId="${number}"${hidden ? ' state="hidden"' : ''} r:id="rId${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships">${each(({ file, number }) => `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="${file}"/>`)}${isStyled ? `<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/>` : ''}</Relationships>`,
    ...(isStyled && { 'xl/styles.xml': stylesXml(main) }),
    ...Object.fromEntries(numbered.map((sheet) => [`xl/${sheet.file}`, sheetXml(sheet, main)])),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(XML + text)])))
}

/** The parts in the order that the format wants them in. */
function sheetXml({ rows, columns, isForm, lists = [] }: SheetToWrite, main: string): string {
  const body = rows.map(
    (cells, at) => `<row r="${at + 1}">${cells.map((cell, i) => cellXml(cell, i, at)).join('')}</row>`,
  )
  const widths = (columns ?? []).map(
    ({ width, hidden }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
  )
  const last = `${columnName((rows[0]?.length ?? 1) - 1)}${rows.length}`
  return [
    `<worksheet xmlns="${main}">`,
    isForm
      ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
      : '',
    widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '',
    `<sheetData>${body.join('')}</sheetData>`,
    // No password: it keeps from slips, not from people. Widths, heights and filters stay free.
    isForm ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0" autoFilter="0"/>' : '',
    isForm ? `<autoFilter ref="A1:${last}"/>` : '',
    lists.length > 0
      ? `<dataValidations count="${lists.length}">${lists
          .map(
            ({ cell, from, refusal }) =>
              `<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="${escape(refusal.slice(0, 220))}" sqref="${cell}"><formula1>${escape(from)}</formula1></dataValidation>`,
          )
          .join('')}</dataValidations>`
      : '',
    '</worksheet>',
  ].join('')
}

function cellXml(cell: CellToWrite, column: number, row: number): string {
  const { text, style } = typeof cell === 'string' ? { text: cell, style: undefined } : cell
  const look = style === undefined ? '' : ` s="${STYLES.indexOf(style) + 1}"`
  const place = ` r="${columnName(column)}${row + 1}"`
  // A field that may be filled in is there though it is empty.
  if (text === '' && style !== undefined) return `<c${place}${look}/>`
  return `<c${place}${look} t="inlineStr"><is><t xml:space="preserve">${escape(cellText(text))}</t></is></c>`
}

/** A is 0, Z 25, AA 26. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}

/**
 * What a cell can hold: no signs that XML has no place for, and nothing that spreadsheet programs read as the number of
 * a sign ("_x0041_").
 */
function cellText(text: string): string {
  return cleaned(text).replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

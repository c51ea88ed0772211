import type * as docxModule from 'docx'
import type { Paragraph, Table } from 'docx'
import type { Block } from './annex-content'

/** Text width of an A4 page with these margins, in twentieths of a point. */
const width = 9_400
const blankText = (what: string) => `[ ${what} ]`

/** The blocks as a document for a word processor; blanks are highlighted. Loads the library only when it is called. */
export async function writeDocx(
  blocks: readonly Block[],
  { title, author, at }: { readonly title: string; readonly author: string; readonly at: Date },
): Promise<Uint8Array> {
  const docx = await import('docx')
  const document = new docx.Document({
    title,
    creator: author,
    // The clock of the product, so that one moment gives one file.
    description: `Made ${at.toISOString()}`,
    styles: { default: { document: { run: { font: 'Calibri', size: 21, language: { value: 'en-GB' } } } } },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { left: 1250, right: 1250 } } },
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({
                alignment: docx.AlignmentType.RIGHT,
                children: [
                  new docx.TextRun({
                    size: 16,
                    children: [`${title} · `, docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: blocks.flatMap((block) => drawn(docx, block)),
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toBuffer(document))
}

type Docx = typeof docxModule

function drawn(docx: Docx, block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new docx.Paragraph({ text: block.text, heading: docx.HeadingLevel.TITLE })]
    case 'heading':
      return [new docx.Paragraph({ text: block.text, heading: docx.HeadingLevel.HEADING_1, spacing: { before: 320 } })]
    case 'text':
      return [new docx.Paragraph({ text: block.text, spacing: { before: 120 }, keepNext: true })]
    case 'small':
      return [new docx.Paragraph({ children: [new docx.TextRun({ text: block.text, size: 18 })] })]
    case 'blank':
      return [new docx.Paragraph({ children: [blank(docx, blankText(block.text))], spacing: { after: 80 } })]
    case 'facts':
      return [
        grid(docx, {
          widths: [3_000, width - 3_000],
          rows: block.rows.map(([term, detail]) => [strong(docx, term), filled(docx, detail)]),
        }),
        new docx.Paragraph({ text: '' }),
      ]
    case 'table': {
      const each = Math.floor(width / block.head.length)
      return [
        grid(docx, {
          widths: block.head.map(() => each),
          rows: [
            block.head.map((text) => strong(docx, text)),
            ...block.rows.map((row) => row.map((text) => filled(docx, text))),
          ],
          headed: true,
        }),
        new docx.Paragraph({ text: '' }),
      ]
    }
  }
}

const blank = (docx: Docx, text: string) => new docx.TextRun({ text, highlight: 'yellow' })
const strong = (docx: Docx, text: string) => new docx.TextRun({ text, bold: true, size: 19 })
const filled = (docx: Docx, text: string | null) =>
  text === null || text === '[ … ]' ? blank(docx, '[ … ]') : new docx.TextRun({ text, size: 19 })

type Grid = {
  readonly widths: readonly number[]
  readonly rows: readonly (readonly InstanceType<Docx['TextRun']>[])[]
  readonly headed?: boolean
}

function grid(docx: Docx, { widths, rows, headed = false }: Grid): Table {
  return new docx.Table({
    width: { size: width, type: docx.WidthType.DXA },
    columnWidths: [...widths],
    rows: rows.map(
      (cells, at) =>
        new docx.TableRow({
          tableHeader: headed && at === 0,
          cantSplit: true,
          children: cells.map(
            (run, column) =>
              new docx.TableCell({
                width: { size: widths[column] ?? width, type: docx.WidthType.DXA },
                margins: { top: 60, bottom: 60, left: 90, right: 90 },
                children: [new docx.Paragraph({ children: [run] })],
              }),
          ),
        }),
    ),
  })
}

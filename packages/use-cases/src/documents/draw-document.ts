import PDFDocument from 'pdfkit'
import type { DocumentBlock, DocumentLine, DocumentText } from './documents.types'
import { Pen, type Look } from './draw-lines'

const INK = '#1c1917'
const MUTED = '#57534e'
const LINE = '#d6d3d1'

/** A4 in points, with its edges. */
const PAGE = { width: 595.28, height: 841.89, left: 56, right: 56, top: 60, bottom: 68 }
const WIDTH = PAGE.width - PAGE.left - PAGE.right
/** How far what a term stands for is from the edge. */
const DETAIL = 150
/** Thai has marks above and below: lines need room. */
const LEADING = 1.5

const looks = {
  title: { size: 20, weight: 600, colour: INK },
  heading: { size: 13, weight: 600, colour: INK },
  text: { size: 10, weight: 400, colour: INK },
  strong: { size: 10, weight: 600, colour: INK },
  muted: { size: 9, weight: 400, colour: MUTED },
  foot: { size: 8, weight: 400, colour: MUTED },
} as const satisfies Record<string, Look>

type Drawn = { readonly text: string; readonly look: Look; readonly indent?: number; readonly width?: number }

/** Draws a document as PDF: A4, text that can be selected, tagged for those who listen to it. The same text, the same bytes. */
export async function drawDocument(text: DocumentText): Promise<Uint8Array> {
  const at = new Date(text.at)
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: text.locale,
    displayTitle: true,
    info: {
      Title: text.title,
      Author: text.author,
      Creator: 'Rantai',
      Producer: 'Rantai',
      CreationDate: at,
      ModDate: at,
    },
  })
  const done = collect(doc)
  const sheet = new Sheet(doc, text.locale)
  for (const block of text.blocks) sheet.put(block)
  if (sheet.missed) sheet.put({ kind: 'note', text: text.lettersMissing })
  sheet.number(text.foot)
  const file = text.attached
  if (file)
    doc.file(Buffer.from(file.text, 'utf8'), {
      name: file.name,
      type: file.mediaType,
      description: file.description,
      creationDate: at,
      modifiedDate: at,
    })
  doc.end()
  return done
}

function collect(doc: typeof PDFDocument.prototype): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => {
      resolve(new Uint8Array(Buffer.concat(parts)))
    })
    doc.on('error', reject)
  })
}

class Sheet {
  readonly #doc: typeof PDFDocument.prototype
  readonly #pen: Pen
  readonly #root
  #y = Infinity

  constructor(doc: typeof PDFDocument.prototype, locale: string) {
    this.#doc = doc
    this.#pen = new Pen(doc, locale)
    this.#root = doc.struct('Document')
    doc.addStructure(this.#root)
  }

  get missed(): boolean {
    return this.#pen.missed
  }

  put(block: DocumentBlock): void {
    switch (block.kind) {
      case 'title':
        this.#paragraph('H1', { text: block.text, look: looks.title })
        return this.#space(6)
      case 'heading':
        // Never alone at the foot of a page.
        this.#space(14)
        this.#keep(80)
        this.#paragraph('H2', { text: block.text, look: looks.heading })
        return this.#space(4)
      case 'text':
      case 'note':
        this.#paragraph('P', { text: block.text, look: block.kind === 'text' ? looks.text : looks.muted })
        return this.#space(6)
      case 'facts':
        for (const { term, detail } of block.items) this.#fact(term, detail)
        return this.#space(6)
      case 'entry':
        return this.#entry(block)
    }
  }

  #fact(term: string, detail: string): void {
    const terms = this.#pen.linesOf(term, DETAIL - 16, looks.muted)
    this.#keep(terms.length * looks.text.size * LEADING)
    const [y, page] = [this.#y, this.#pages()]
    this.#paragraph('P', { text: term, look: looks.muted, width: DETAIL - 16 })
    const below = this.#y
    this.#y = y
    this.#paragraph('P', { text: detail, look: looks.text, indent: DETAIL })
    if (this.#pages() === page) this.#y = Math.max(this.#y, below)
    this.#space(2)
  }

  #entry({ mark, head, lines }: Extract<DocumentBlock, { kind: 'entry' }>): void {
    this.#keep(54)
    this.#rule()
    if (mark !== undefined) this.#paragraph('P', { text: mark, look: looks.muted })
    this.#paragraph('H3', { text: head, look: looks.strong })
    for (const line of lines) this.#paragraph('P', { text: line.text, look: lookOf(line) })
    this.#space(8)
  }

  /** At the foot of each page, once it is known how many there are. */
  number(foot: string): void {
    const { count } = this.#doc.bufferedPageRange()
    for (let page = 0; page < count; page += 1) {
      this.#doc.switchToPage(page)
      const words = foot.replace('{page}', String(page + 1)).replace('{pages}', String(count))
      const [line = ''] = this.#pen.linesOf(words, WIDTH, looks.foot)
      this.#doc.markContent('Artifact', { type: 'Pagination' })
      this.#pen.draw(line, { x: PAGE.left, y: PAGE.height - 36 }, looks.foot)
      this.#doc.endMarkedContent()
    }
  }

  #paragraph(tag: string, { text, look, indent = 0, width = WIDTH - indent }: Drawn): void {
    const height = look.size * LEADING
    const contents = this.#pen.linesOf(text, width, look).map((line) => {
      this.#keep(height)
      const content = this.#doc.markStructureContent(tag)
      this.#pen.draw(line, { x: PAGE.left + indent, y: this.#y + look.size * 1.1 }, look)
      this.#doc.endMarkedContent()
      this.#y += height
      return content
    })
    this.#root.add(this.#doc.struct(tag, {}, contents))
  }

  #rule(): void {
    this.#doc.markContent('Artifact', { type: 'Layout' })
    const right = PAGE.left + WIDTH
    this.#doc.moveTo(PAGE.left, this.#y).lineTo(right, this.#y).lineWidth(0.5).strokeColor(LINE).stroke()
    this.#doc.endMarkedContent()
    this.#space(5)
  }

  #space(points: number): void {
    this.#y += points
  }

  /** A new page unless so much is left of this one. */
  #keep(points: number): void {
    if (this.#y + points <= PAGE.height - PAGE.bottom) return
    this.#doc.addPage()
    this.#y = PAGE.top
  }

  #pages(): number {
    return this.#doc.bufferedPageRange().count
  }
}

const lookOf = ({ look }: DocumentLine): Look =>
  look === 'strong' ? looks.strong : look === 'muted' ? looks.muted : looks.text

import type PDFKit from 'pdfkit'
import { lettersOf, piecesOf } from './break-lines'
import { runsOf, type Run, type Typeface, type Weight } from './typefaces'

export type Look = { readonly size: number; readonly weight: Weight; readonly colour: string }

/** Words of one document: measured, cut into lines and drawn, each letter in the typeface that has it. */
export class Pen {
  readonly #doc: typeof PDFKit.prototype
  readonly #locale: string
  readonly #registered = new Set<Typeface>()
  readonly #widths = new Map<string, number>()
  /** Whether a letter was in none of the typefaces. */
  missed = false

  constructor(doc: typeof PDFKit.prototype, locale: string) {
    this.#doc = doc
    this.#locale = locale
  }

  /** The lines of a text that is as wide as `width`, in points; breaks that were typed stay. */
  linesOf(text: string, width: number, look: Look): string[] {
    return text
      .normalize('NFC')
      .split(/\r\n|[\r\n]/)
      .flatMap((paragraph) => this.#wrap(paragraph.replaceAll('\t', ' '), width, look))
  }

  /** One line, its letters standing on `y`. */
  draw(line: string, place: { readonly x: number; readonly y: number }, look: Look): void {
    let { x } = place
    for (const run of this.#runs(line, look)) {
      const shaped = shapedThai(run.text)
      const isReordered = shaped !== run.text
      // What is copied and searched is what was typed, not what the typeface is given.
      if (isReordered) this.#doc.markContent('Span', { actual: run.text })
      const width = this.#widthOf(run, look)
      this.#doc.fillColor(look.colour).text(shaped, x, place.y, { lineBreak: false, baseline: 'alphabetic' })
      if (isReordered) this.#doc.endMarkedContent()
      x += width
    }
  }

  /** Words come again and again, and measuring them is what takes long: kept for a size of one point. */
  widthOf(text: string, look: Look): number {
    const key = `${look.weight}${text}`
    const known = this.#widths.get(key)
    if (known !== undefined) return known * look.size
    const width = this.#runs(text, look).reduce((sum, run) => sum + this.#widthOf(run, look), 0)
    this.#widths.set(key, width / look.size)
    return width
  }

  #wrap(paragraph: string, width: number, look: Look): string[] {
    const lines: string[] = []
    let line = ''
    let used = 0
    const end = () => {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    const put = (text: string, blank: string) => {
      const own = this.widthOf(text, look)
      if (used > 0 && used + own > width) end()
      line += text + blank
      used += own + (blank === '' ? 0 : this.widthOf(blank, look))
    }
    for (const { text, blank } of piecesOf(paragraph, this.#locale)) {
      if (this.widthOf(text, look) <= width) put(text, blank)
      else {
        for (const letter of lettersOf(text)) put(letter, '')
        line += blank
      }
    }
    end()
    return lines
  }

  #runs(text: string, { weight }: Look): Run[] {
    return runsOf(text, weight, () => {
      this.missed = true
    })
  }

  #widthOf({ typeface, text }: Run, { size }: Look): number {
    return this.#with(typeface).fontSize(size).widthOfString(shapedThai(text))
  }

  #with(typeface: Typeface): typeof PDFKit.prototype {
    if (!this.#registered.has(typeface)) this.#doc.registerFont(typeface.name, typeface.bytes)
    this.#registered.add(typeface)
    return this.#doc.font(typeface.name)
  }
}

/**
 * SARA AM is drawn as a ring over the consonant and SARA AA after it, and the ring stands below a tone mark. Shapers of
 * browsers put it so; fontkit leaves the order as it was typed.
 */
export const shapedThai = (text: string): string => text.replace(/([\u0E48-\u0E4B]?)\u0E33/g, '\u0E4D$1\u0E32')

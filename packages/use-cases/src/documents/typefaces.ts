import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { unpackWoff } from './unpack-woff'

/** The weights that documents are set in. */
export type Weight = 400 | 600

/** The product's typeface comes in a file for each script; a letter is taken from the first that has it. */
const SCRIPTS = [
  'ibm-plex-sans/latin',
  'ibm-plex-sans/latin-ext',
  'ibm-plex-sans/vietnamese',
  'ibm-plex-sans-thai-looped/thai',
  'ibm-plex-sans/greek',
  'ibm-plex-sans/cyrillic',
  'ibm-plex-sans/cyrillic-ext',
] as const

/** The letters of one script in one weight. Its file is opened when a letter is first looked for in it. */
export class Typeface {
  readonly name: string
  #file: { readonly bytes: Buffer; readonly font: Font } | undefined
  readonly #known = new Map<number, boolean>()

  constructor(script: string, weight: Weight) {
    const [family = '', subset = ''] = script.split('/')
    this.name = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`
  }

  get bytes(): Buffer {
    return this.#open().bytes
  }

  has(letter: number): boolean {
    const known = this.#known.get(letter)
    if (known !== undefined) return known
    const has = this.#open().font.hasGlyphForCodePoint(letter)
    this.#known.set(letter, has)
    return has
  }

  #open() {
    if (this.#file) return this.#file
    const bytes = unpackWoff(readFileSync(createRequire(import.meta.url).resolve(this.name)))
    this.#file = { bytes, font: create(bytes) as Font }
    return this.#file
  }
}

const ofWeight = (weight: Weight): Typeface[] => SCRIPTS.map((script) => new Typeface(script, weight))

const typefaces: Readonly<Record<Weight, readonly Typeface[]>> = { 400: ofWeight(400), 600: ofWeight(600) }

/** Letters of one typeface that stand together. */
export type Run = { readonly typeface: Typeface; readonly text: string }

/**
 * A text in runs of one typeface each. A letter that none has is written as its number, so that nothing is left out unseen;
 * `missed` is told of it.
 */
export function runsOf(text: string, weight: Weight, missed: () => void): Run[] {
  const runs: { typeface: Typeface; text: string }[] = []
  for (const { segment } of clusters.segment(text)) {
    const last = runs.at(-1)
    const letters = Array.from(segment, (letter) => letter.codePointAt(0) ?? 0)
    const covers = (typeface: Typeface) => letters.every((letter) => typeface.has(letter))
    const found = last && segment === ' ' && covers(last.typeface) ? last.typeface : typefaces[weight].find(covers)
    if (!found) missed()
    const typeface = found ?? typefaces[weight][0]
    const written = found ? segment : letters.map(numberOf).join('')
    if (!typeface) continue
    if (last?.typeface === typeface) last.text += written
    else runs.push({ typeface, text: written })
  }
  return runs
}

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' })

const numberOf = (letter: number): string => `[U+${letter.toString(16).toUpperCase().padStart(4, '0')}]`

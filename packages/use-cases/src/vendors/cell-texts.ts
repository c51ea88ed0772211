/** How a number is shown, as far as it changes what people read: a serial number as a day, a share in percent. */
export type Shown = 'day' | 'share' | undefined

/** What a cell holds in the file. */
export type RawCell = {
  readonly type: string
  readonly text: string
  readonly style: number
  /** It is computed. */
  readonly isFormula: boolean
  /** What it holds stands in the file, if only as an empty text. */
  readonly isKept: boolean
}

type Book = {
  readonly strings: readonly string[]
  /** By look; empty where numbers are read as they stand in the file. */
  readonly shown: readonly Shown[]
  readonly since1904: boolean
}

/**
 * The text of a cell; undefined where the file holds something that can't be read as one: an error, a formula whose result
 * wasn't kept, a shared text that isn't there. Nobody may take that for an emptied cell.
 */
export function cellText({ type, text, style, isFormula, isKept }: RawCell, book: Book): string | undefined {
  if (type === 'e') return undefined
  if (text === '') return isFormula && !(type === 'str' && isKept) ? undefined : ''
  if (type === 's') return book.strings[Number(text)]
  if (type === 'b') return text === '1' ? 'true' : 'false'
  if (type === 'str' || type === 'inlineStr') return unescaped(text)
  if (book.shown.length === 0) return text
  return type === 'd' ? text.slice(0, 10) : numberText(text, book.shown[style], book.since1904)
}

/** Signs that a file can't hold are written by their number: "_x000D_". Those that no text may hold are left out. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? cleaned(text.replaceAll(/_x([0-9a-f]{4})_/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))))
    : text

/** Without the signs that no file and no database has a place for. */
export const cleaned = (text: string): string =>
  text.replaceAll(/\p{Cs}/gu, '\ufffd').replaceAll(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')

const DAY_MS = 86_400_000
/** Day 0 of the two calendars that workbooks count in. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1)

/** Programs show 15 digits and keep some more. */
function numberText(text: string, shown: Shown, since1904: boolean): string {
  const number = Number(text)
  if (!Number.isFinite(number)) return text
  if (shown === 'share') return `${rounded(number * 100)}%`
  if (shown !== 'day' || number < 1 || number > 2_958_465) return rounded(number)
  const zero = since1904 ? DAY_ZERO_1904 : DAY_ZERO
  return new Date(zero + Math.floor(number) * DAY_MS).toISOString().slice(0, 10)
}

const rounded = (number: number): string => String(Number(number.toPrecision(15)))

const DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const SHARES = new Set([9, 10])

/** How a number format shows a number: by its number where programs agree on it, else by its code. */
export function shownBy(formatId: number, code: string | undefined): Shown {
  if (code === undefined) return DAYS.has(formatId) ? 'day' : SHARES.has(formatId) ? 'share' : undefined
  const signs = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/gu, '')
  if (/general/iu.test(signs)) return undefined
  if (/[dy]/iu.test(signs)) return 'day'
  return signs.includes('%') ? 'share' : undefined
}

/** A piece of a text that stays on one line, with the blank after it. */
export type Piece = { readonly text: string; readonly blank: string }

/**
 * Where lines may end: at blanks, after a dash or a stroke, and in writing without blanks (Thai, Lao, Khmer, Burmese, Chinese,
 * Japanese) between words, as the platform's dictionary knows them.
 */
export function piecesOf(text: string, locale: string): Piece[] {
  const pieces: { text: string; blank: string }[] = []
  for (const { segment } of wordsIn(locale).segment(text)) {
    const last = pieces.at(-1)
    if (isBlank.test(segment)) {
      if (last) last.blank += segment
      else pieces.push({ text: '', blank: segment })
    } else if (last && last.blank === '' && !mayPart(last.text, segment)) last.text += segment
    else pieces.push({ text: segment, blank: '' })
  }
  return pieces
}

const isBlank = /^\s+$/u
const withoutBlanks = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u
const startsSo = new RegExp(`^${withoutBlanks.source}`, 'u')
/** Signs that never begin a line: they repeat or shorten the word before them. */
const clings = /^[ๆฯ]/u
const endsOpen = /[-–—/_]$/u
const startsWord = /^[\p{L}\p{N}]/u

function mayPart(before: string, after: string): boolean {
  if (clings.test(after) || !startsWord.test(after)) return false
  const end = before.at(-1) ?? ''
  return (withoutBlanks.test(before) && startsSo.test(after) && /[\p{L}\p{M}]/u.test(end)) || endsOpen.test(before)
}

const segmenters = new Map<string, Intl.Segmenter>()

function wordsIn(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale)
  if (known) return known
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return segmenter
}

/** The letters of a piece that is longer than a line, each with its marks. */
export const lettersOf = (piece: string): string[] => Array.from(clusters.segment(piece), ({ segment }) => segment)

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' })

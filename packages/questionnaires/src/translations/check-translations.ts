import type { TranslatedTexts } from './translated-texts'

export type TranslationFindings = {
  readonly translated: number
  readonly reviewed: number
  /** English texts that have no translation. */
  readonly missing: readonly string[]
  /** English that nothing says any more. */
  readonly stale: readonly string[]
  readonly malformed: readonly { readonly english: string; readonly problem: string }[]
}

/** Holds one language's texts against the English they should stand for. */
export function checkTranslations(english: readonly string[], texts: TranslatedTexts): TranslationFindings {
  const all = [...Object.entries(texts.machine), ...Object.entries(texts.reviewed)]
  const wanted = new Set(english)
  const given = new Set(all.map(([source]) => source))
  return {
    translated: english.filter((each) => given.has(each)).length,
    reviewed: english.filter((each) => Object.hasOwn(texts.reviewed, each)).length,
    missing: english.filter((each) => !given.has(each)),
    stale: [...given].filter((each) => !wanted.has(each)),
    malformed: [
      ...all.flatMap(([source, text]) => problemsOf(source, text).map((problem) => ({ english: source, problem }))),
      ...Object.keys(texts.machine)
        .filter((each) => Object.hasOwn(texts.reviewed, each))
        .map((source) => ({ english: source, problem: 'stands under machine and under reviewed' })),
    ],
  }
}

function problemsOf(english: string, text: string): string[] {
  if (text.trim() === '') return ['is empty']
  const lost = figuresOf(english).filter((figure) => !figuresOf(text).includes(figure))
  return [
    ...(text !== text.trim() ? ['begins or ends with a space'] : []),
    ...(text !== text.normalize('NFC') ? ['is not in composed characters (NFC)'] : []),
    // Control characters, and joiners and marks that nobody sees; Thai needs none of them.
    ...(/[\p{Cc}\u200B-\u200F\u2060\uFEFF]/u.test(text) ? ['has characters that nobody sees'] : []),
    ...(lost.length > 0 ? [`lacks the figures ${lost.join(', ')}`] : []),
  ]
}

/** Figures with their decimal point or comma written alike: 0.5 and 0,5, 1,000 and 1.000 are the same. */
const figuresOf = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replaceAll(',', '.'))

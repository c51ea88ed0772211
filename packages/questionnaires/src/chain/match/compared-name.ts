import { withoutLegalForm } from './legal-forms'

/** A name as it is compared with others. */
export type ComparedName = {
  /** Without case, punctuation, spaces and legal form; diacritics are kept, for they tell companies apart. */
  readonly core: string
  readonly words: readonly string[]
  /** Its legal form as one of a list, empty where it names none. */
  readonly form: string
}

/** Takes a name apart by Unicode NFKC, case, punctuation, spaces and legal form (the matching rule of chains). */
export function comparedName(name: string): ComparedName {
  const plain = name.normalize('NFKC').toLowerCase().normalize('NFKC')
  const words = plain
    .replace(/[.'’‘`´]/gu, '')
    .split(/[\p{P}\p{Z}\p{C}\s]+/u)
    .filter((word) => word !== '')
  const { words: own, form } = withoutLegalForm(words)
  // A name of nothing but punctuation is compared as it stands.
  return { core: own.length > 0 ? own.join('') : plain.trim(), words: own, form }
}

/** Words that groups add to a name for a branch or a line of business. */
const ADDED = new Set(
  `the group holding holdings international global technology technologies tech service services solutions solution software system systems cloud
   platform platforms web online digital network networks labs lab com io net org app data hosting asia pacific apac emea europe eu us usa uk ireland
   singapore indonesia malaysia thailand vietnam philippines cambodia laos myanmar brunei india japan china hong kong australia`.split(
    /\s+/u,
  ),
)
const LEAST_LETTERS = 4

/** The name without words that groups add; undefined where too little is left, or nothing was added. */
export function bareName(words: readonly string[]): string | undefined {
  const bare = words.filter((word) => !ADDED.has(word)).join('')
  return Array.from(bare).length < LEAST_LETTERS ? undefined : bare
}

/** The first letters of a name of three words or more, as people abbreviate it. */
export function initialsOf(words: readonly string[]): string | undefined {
  return words.length < 3 ? undefined : words.map((word) => Array.from(word)[0] ?? '').join('')
}

/** Letters without their marks: how a name is written where no keyboard has them. */
export const withoutDiacritics = (core: string): string =>
  core
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .normalize('NFKC')

/**
 * Keys that names share which differ by one letter inside of one longer word: each such word with each inner letter
 * left out. Words with digits are no misspelling of each other.
 */
export function spellingKeys(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const letters = Array.from(word)
    if (letters.length < 6 || /\p{N}/u.test(word)) return []
    const key = (inner: readonly string[]) => [...words.slice(0, at), inner.join(''), ...words.slice(at + 1)].join(' ')
    return [key(letters), ...letters.slice(1, -1).map((_, i) => key(letters.filter((_letter, j) => j !== i + 1)))]
  })
}

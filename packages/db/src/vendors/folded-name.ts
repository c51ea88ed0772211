/**
 * What doesn't tell two company names apart: spaces and punctuation. One list for SQL and TypeScript, because the two know
 * other classes of characters. Thai and Vietnamese marks stay: they do tell names apart.
 */
export const foldedAway = ' \t\n\r\u00a0!"#%&\'()*+,-./:;<=>?@[\\]^_`{|}~·•–—‘’“”«»、。・'

const away = new Set(foldedAway)

/** A name without case, width (NFKC), spaces and punctuation: "Awan Selatan, Pte. Ltd." is "awanselatanpteltd". */
export function foldName(name: string): string {
  return Array.from(name.normalize('NFKC').toLowerCase())
    .filter((character) => !away.has(character))
    .join('')
}

/** The same in SQL; `characters` is the parameter that holds {@link foldedAway}. */
export const foldedNameSql = (column: string, characters: string) =>
  `translate(lower(normalize(${column}, NFKC) collate "und-x-icu"), ${characters}, '')`

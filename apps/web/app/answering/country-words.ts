export type CountryOption = { readonly value: string; readonly label: string }

/** Countries by name and code, in the reader's words; the list comes from the server, since browsers name some otherwise. */
export function countryWords(options: readonly CountryOption[]) {
  const labels = new Map(options.map(({ value, label }) => [value, label]))
  const codes = new Map(
    options.flatMap(({ value, label }) => [[fold(value), value] as const, [fold(label), value] as const]),
  )
  return {
    nameOf: (code: string): string => labels.get(code) ?? code,
    codeOf: (words: string): string | undefined => codes.get(fold(words)),
  }
}

/** Without case and accents, so that "viet nam" finds Việt Nam. */
const fold = (words: string): string =>
  words
    .trim()
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()

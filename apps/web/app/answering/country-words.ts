export type CountryOption = { readonly value: string; readonly label: string }

/** Countries by name and code, in the reader's words; the list comes from the server, since browsers name some otherwise. */
export function countryWords(options: readonly CountryOption[]) {
  const labels = new Map(options.map(({ value, label }) => [value, label]))
  const codes = new Map(
    options.flatMap(({ value, label }) =>
      [value, label, label.replace(/ *\(.*\)/, '')].map((words) => [fold(words), value] as const),
    ),
  )
  return {
    nameOf: (code: string): string => labels.get(code) ?? code,
    codeOf: (words: string): string | undefined => codes.get(fold(words)),
  }
}

/** Without case, accents, spaces and marks, so that "Viet Nam" and "vietnam" are the same country. */
const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

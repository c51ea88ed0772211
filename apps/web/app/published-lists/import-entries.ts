import type { ListedParty } from '@rantai/questionnaires/chain'

type Entry = {
  readonly name: string
  readonly purpose?: string | undefined
  readonly countries?: string[] | undefined
  readonly data?: string[] | undefined
  readonly places?: string | undefined
}

/** The entries of a preview as its form sends them back. */
export const sendableEntries = (entries: readonly ListedParty[]): string =>
  JSON.stringify(entries.map(({ name, purpose, countries, data }) => ({ name, purpose, countries, data })))

/** Entries as a preview gave them; what is in them is checked below. Undefined where a form brings none. */
export function entriesTyped(text: string | undefined): Entry[] | undefined {
  if (text === undefined || text === '') return undefined
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) ? (parsed as Entry[]) : undefined
  } catch {
    return undefined
  }
}

/** The same with the countries that were put right in the preview, as they were typed. */
export const withPlaces = (entries: readonly Entry[], typed: Readonly<Record<string, readonly string[]>>): Entry[] =>
  entries.map((entry, row) => {
    const places = typed[`place.${row}`]?.[0]?.trim() ?? ''
    const asRead = (entry.countries ?? []).join(', ')
    return places === '' || places === asRead ? entry : { ...entry, places }
  })

/** A country by its code of two letters. */
export type NamedCountry = { readonly country: string }

/** What fills a sentence in; a wording or a country among it is said in the reader's language before. */
export type WordingValues = Readonly<Record<string, string | number | Wording | NamedCountry>>

/**
 * A sentence for people from below the screens: its English ICU message, which is the key of its translations, and what
 * fills it in. Screens say it in the reader's language.
 */
export type Wording = { readonly text: string; readonly values?: WordingValues | undefined }

/** Makes a wording; the catalogues find the English by this call. */
export const wording = (text: string, values?: WordingValues): Wording => (values ? { text, values } : { text })

/** Marks English that is said elsewhere for the catalogues. Changes nothing. */
export const english = <const T>(words: T): T => words

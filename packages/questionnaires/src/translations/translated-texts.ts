/** The languages that shipped packs are translated into, besides English. */
export const translatedLanguages = ['id', 'ms', 'th', 'vi'] as const
export type TranslatedLanguage = (typeof translatedLanguages)[number]

/** How a translation came about: by machine and not read by a person who speaks the language, or read by one. */
export type TranslationStatus = 'machine' | 'reviewed'

/**
 * One language's texts of one folder of content, by the English that each says: when the English changes, the text no
 * longer stands for anything and the check names it. `madeOn` is the ISO day of the last machine translation.
 */
export type TranslatedTexts = {
  readonly madeOn: string
  readonly machine: Readonly<Record<string, string>>
  readonly reviewed: Readonly<Record<string, string>>
}

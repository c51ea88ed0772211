import { locales } from './locales'
import { addWords } from './speakers'
import type { ScreenWords, WordsArea } from './words/screen-words'

const modules = import.meta.glob<Readonly<Record<string, ScreenWords>>>('./words/*/*.ts', { eager: true })

/** Loads every language into the server. */
export function loadAllWords(): void {
  for (const locale of locales)
    for (const area of ['vendor', 'customer'] as const satisfies WordsArea[]) {
      const words = modules[`./words/${locale}/${area}.ts`]?.[area]
      if (words) addWords(locale, area, words)
    }
}

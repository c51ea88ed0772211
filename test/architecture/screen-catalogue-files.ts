import type { ScreenWords, WordsArea } from '../../apps/web/app/locale/words/screen-words'

type Areas = Readonly<Record<WordsArea, ScreenWords>>

/** The words of screens in every language but English, as they stand on disk. */
export async function screenCatalogues(): Promise<Readonly<Record<string, Areas>>> {
  const languages = ['id', 'ms', 'th', 'vi']
  const areasOf = async (language: string): Promise<Areas> => ({
    ...((await import(`../../apps/web/app/locale/words/${language}/vendor.ts`)) as Pick<Areas, 'vendor'>),
    ...((await import(`../../apps/web/app/locale/words/${language}/customer.ts`)) as Pick<Areas, 'customer'>),
  })
  return Object.fromEntries(
    await Promise.all(languages.map(async (language) => [language, await areasOf(language)] as const)),
  )
}

import { useLocation } from '@remix-run/react'
import { speakerOf, type Speaker } from '@rantai/ui/words'
import { useEffect, useSyncExternalStore } from 'react'
import type { Locale } from './locales'
import type { ScreenWords, WordsArea } from './words/screen-words'

/** What is loaded of each language. The server has everything from its start; browsers load the reader's. */
const loaded = new Map<Locale, Partial<Record<WordsArea, ScreenWords>>>()
const speakers = new Map<Locale, Speaker>()
const listeners = new Set<() => void>()

/** Takes in the words of an area. */
export function addWords(locale: Locale, area: WordsArea, words: ScreenWords): void {
  const areas = { ...loaded.get(locale), [area]: words }
  loaded.set(locale, areas)
  const of = (kind: 'machine' | 'reviewed') => ({ ...areas.customer?.[kind], ...areas.vendor?.[kind] })
  speakers.set(locale, speakerOf(locale, { machine: of('machine'), reviewed: of('reviewed') }))
  for (const tell of listeners) tell()
}

const inEnglish = speakerOf('en', undefined)

/** Who says the words of screens in a language: English as long as nothing of it is loaded. */
export const speakerIn = (locale: Locale): Speaker => speakers.get(locale) ?? inEnglish

type Module = Readonly<Record<string, ScreenWords>>
const modules = import.meta.glob<Module>('./words/*/*.ts')

/** Loads an area's words into a browser. Without a connection the words stay English. */
async function loadWords(locale: Locale, area: WordsArea): Promise<void> {
  if (loaded.get(locale)?.[area] !== undefined) return
  const words = await modules[`./words/${locale}/${area}.ts`]?.().then(
    (found) => found[area],
    () => undefined,
  )
  if (words) addWords(locale, area, words)
}

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

/** Loads what a page says: whoever answers by a link, on a phone maybe, needs the vendor's words alone. */
export async function loadWordsOf(locale: Locale, pathname: string): Promise<void> {
  const isByLink = /^\/(answer|i|handover|part|left)(\/|$)/.test(pathname)
  await Promise.all([loadWords(locale, 'vendor'), isByLink ? undefined : loadWords(locale, 'customer')])
}

/** The speaker of a page; a language chosen on the page is loaded now, and what another page didn't need. */
export function useSpeaker(locale: Locale): Speaker {
  const { pathname } = useLocation()
  useEffect(() => {
    void loadWordsOf(locale, pathname)
  }, [locale, pathname])
  const current = () => speakerIn(locale)
  return useSyncExternalStore(listen, current, current)
}

import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { defaultWords, type Words } from './words'

const WordsContext = createContext<Words>(defaultWords)

/** Gives the components below their words in the reader's language. Words left out stay English. */
export function WordsProvider({ words, children }: { words: Partial<Words>; children: ReactNode }) {
  const all = useMemo(() => ({ ...defaultWords, ...words }), [words])
  return <WordsContext.Provider value={all}>{children}</WordsContext.Provider>
}

/** The words in force at this place of the tree. */
export function useWords(): Words {
  return useContext(WordsContext)
}

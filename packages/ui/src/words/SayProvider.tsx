import { Children, createContext, useContext, type ReactNode } from 'react'
import { speakerOf, type Say, type Speaker, type Tags } from './say'

const inEnglish = speakerOf('en', undefined)

const SpeakerContext = createContext<Speaker>(inEnglish)

/** Gives everything below its words in the reader's language; English without it. */
export function SayProvider({ speaker, children }: { speaker: Speaker; children: ReactNode }) {
  return <SpeakerContext.Provider value={speaker}>{children}</SpeakerContext.Provider>
}

/** Says English texts in the reader's language: `say('{count, plural, one {# answer} other {# answers}}', { count })`. */
export const useSay = (): Say => useContext(SpeakerContext).say

/** The language that is spoken here, and whether its words were translated by machine. */
export function useSpoken(): Pick<Speaker, 'language' | 'isByMachine'> {
  return useContext(SpeakerContext)
}

type Props = {
  /** ICU message in English; tags in it are drawn by `tags`. */
  readonly text: string
  readonly values?: Readonly<Record<string, ReactNode>>
  readonly tags?: Tags
}

/** A sentence with elements in it: `<Sentence text="Sent to <b>{name}</b>" values={{ name }} tags={{ b: (x) => <b>{x}</b> }} />`. */
export function Sentence({ text, values = {}, tags = {} }: Props) {
  return <>{Children.toArray(useContext(SpeakerContext).sayRich(text, values, tags))}</>
}

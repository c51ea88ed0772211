import type { RootData } from '../root-data'
import { speakerIn } from './speakers'

type Matches = readonly ({ readonly id: string; readonly data?: unknown } | undefined)[]

/** The title of a page for its `meta`, in the reader's language: `pageTitle(matches, (say) => say('Decide'))`. */
export function pageTitle(matches: Matches, title: (say: ReturnType<typeof speakerIn>['say']) => string) {
  const root = matches.find((match) => match?.id === 'root')?.data as RootData | undefined
  return [{ title: `${title(speakerIn(root?.locale ?? 'en').say)} · Rantai` }]
}

import { useSay } from './SayProvider'
import type { Say } from './say'
import { wordsOf, type Words } from './words'

/** Some seventy words, made once per language. */
const made = new WeakMap<Say, Words>()

/** The components' own words in the reader's language. */
export function useWords(): Words {
  const say = useSay()
  let words = made.get(say)
  if (!words) made.set(say, (words = wordsOf(say)))
  return words
}

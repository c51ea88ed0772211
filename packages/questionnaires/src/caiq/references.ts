import type { AskedQuestion } from '../asked/asked-types'
import { packs } from '../content/packs'
import { referencesIn } from './mapped-references'

let shippedByWords: ReadonlyMap<string, readonly string[]> | undefined

/** What a question refers to; in copies made before that was kept with it, what the product's own question of these words does. */
export function referencesOf({ text, refersTo }: Pick<AskedQuestion, 'text' | 'refersTo'>): readonly string[] {
  if (refersTo) return refersTo
  shippedByWords ??= new Map(
    Object.values(packs).flatMap(({ questions }) =>
      questions.map((question) => [words(question.text.en), referencesIn(question.mappings)] as const),
    ),
  )
  return shippedByWords.get(words(text.en)) ?? []
}

const words = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/gu, ' ').trim()

import type { AskedQuestion } from '../asked/asked-types'
import { canonicalHash } from '../compose/canonical'

/** What makes two questions one: their English words, how they are answered and what can be chosen; not their ids or packs. */
export type QuestionCore = {
  readonly text: string
  readonly kind: string
  /** What an answer's stored value needs to mean the same: choices with their ids, a unit, whether "partly" is there. */
  readonly terms: readonly (readonly [string, string])[]
}

export function coreOf({ text, answer }: Pick<AskedQuestion, 'text' | 'answer'>): QuestionCore {
  return { text: words(text.en), kind: answer.type, terms: termsOf(answer) }
}

/** SHA-256 in hexadecimal: equal exactly where a vendor's answer to one question answers the other. */
export const questionKey = (question: Pick<AskedQuestion, 'text' | 'answer'>): string => canonicalHash(coreOf(question))

function termsOf(answer: AskedQuestion['answer']): [string, string][] {
  switch (answer.type) {
    case 'single':
    case 'multi':
      return answer.choices
        .map(({ id, text, exclusive }): [string, string] => [id, `${words(text?.en ?? '')}${exclusive ? '!' : ''}`])
        .sort(([a], [b]) => (a < b ? -1 : 1))
    case 'number':
      return [
        ['unit', answer.unit ?? ''],
        ['none', words(answer.none?.text?.en ?? (answer.none ? 'none' : ''))],
      ]
    case 'date':
      return [
        ['future', String(answer.future)],
        ['none', words(answer.none?.text?.en ?? (answer.none ? 'none' : ''))],
      ]
    case 'yesNo':
      return [['partial', String(answer.partial)]]
    case 'maturity':
    case 'text':
    case 'file':
    case 'countries':
    case 'subProcessors':
      return []
  }
}

const words = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

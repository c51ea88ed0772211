import { dequal } from 'dequal'
import type { StoredAnswer } from '@rantai/use-cases'
import type { AnswerContent, AnswerDraft } from './draft'

/** Where the last change of an answer is; times in milliseconds. */
export type SaveStanding =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'device'; readonly at: number }
  | { readonly kind: 'conflict'; readonly at: number }
  | { readonly kind: 'failed' }

export type QuestionState = {
  readonly draft: AnswerDraft
  readonly stored: StoredAnswer | undefined
  readonly version: number
  readonly standing: SaveStanding | undefined
  readonly problem: string | undefined
  /** The other version, while somebody has to choose. */
  readonly theirs: StoredAnswer | undefined
}
export type QuestionStates = Readonly<Record<string, QuestionState>>

/** True when nothing of it is anywhere but with the server. */
export const isSafe = (standing: SaveStanding | undefined): boolean =>
  standing === undefined || standing.kind === 'saved'

const parts = (content: AnswerContent | StoredAnswer | null | undefined) => [
  content?.value ?? null,
  content?.notApplicable ?? null,
  content?.comment ?? null,
]

/** Says the same as what is stored; a question without an answer is the same as a cleared one. */
export function sameContent(content: AnswerContent | null, stored: StoredAnswer | undefined): boolean {
  return dequal(parts(content), parts(stored))
}

export const isAnswered = ({ stored }: Pick<QuestionState, 'stored'>): boolean =>
  stored !== undefined && (stored.value !== null || stored.notApplicable !== null)

import type { AnswerSpec, Question } from '../model/question'

/** True where the answer type has a scale: text, files, lists and dates still to come have none (scoring.md section 2). */
export function hasScale(spec: AnswerSpec): boolean {
  if (spec.type === 'date') return spec.future !== true
  return spec.type !== 'text' && spec.type !== 'file' && spec.type !== 'countries' && spec.type !== 'subProcessors'
}

/** True where the question counts in the score once it applies. */
export function isScored(question: Pick<Question, 'scored' | 'answer'>): boolean {
  return (question.scored ?? true) && hasScale(question.answer)
}

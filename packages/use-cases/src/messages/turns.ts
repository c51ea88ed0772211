/** Who has the word on a question: the side that didn't write last. */
export type Turn = 'vendor' | 'customer'

type Word = {
  readonly questionId: string | null
  readonly kind: string
  readonly authorSide: 'assessing' | 'answering'
  readonly data: Readonly<Record<string, unknown>>
}

/**
 * The questions on which a side waits for the other's word, by question, from what was written, oldest first. A return
 * ends it, since the question itself waits then, and so do the decision and a word whose writer needs no reply.
 */
export function turnsOf(messages: readonly Word[]): Map<string, Turn> {
  const turns = new Map<string, Turn>()
  for (const { questionId, kind, authorSide, data } of messages) {
    if ('decided' in data) turns.clear()
    if (questionId === null) continue
    if (kind === 'clarification' && !('takesBackReturn' in data) && !('noReply' in data))
      turns.set(questionId, authorSide === 'assessing' ? 'vendor' : 'customer')
    else turns.delete(questionId)
  }
  return turns
}

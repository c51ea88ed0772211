import type { StoredAnswer } from '@rantai/use-cases'

const keyOf = (assessmentId: string): string => `rantai:versions:${assessmentId}`

function seenIn(assessmentId: string): Record<string, number> {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(keyOf(assessmentId)) ?? '{}')
    return typeof found === 'object' && found !== null ? (found as Record<string, number>) : {}
  } catch {
    return {}
  }
}

/** Remembers, for this tab, which version of an answer the server has taken. */
export function noteVersion(assessmentId: string, questionId: string, version: number): void {
  try {
    sessionStorage.setItem(keyOf(assessmentId), JSON.stringify({ ...seenIn(assessmentId), [questionId]: version }))
  } catch {
    // Without a store a page drawn while an answer was on its way shows the one before until it is loaded again.
  }
}

/** True where this tab has seen a newer answer than the page was drawn with: it was loaded while one was being saved. */
export function isOutdated(
  assessmentId: string,
  questionIds: Iterable<string>,
  answers: Readonly<Record<string, StoredAnswer>>,
): boolean {
  const seen = seenIn(assessmentId)
  return [...questionIds].some((id) => (seen[id] ?? 0) > (answers[id]?.version ?? 0))
}

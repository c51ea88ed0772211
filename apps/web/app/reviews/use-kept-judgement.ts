import { useEffect, useState, useSyncExternalStore } from 'react'
import { keptWords, onKeptChange, type KeptJudgement } from './kept-words'
import type { LastAct, ReviewQuestion } from './review-types'

type Asked = {
  readonly question: ReviewQuestion
  readonly last: LastAct | null
  /** The value and the reason that stand: what the fields hold before anything is begun. */
  readonly given: unknown
  readonly stored: string
}

type Judged = {
  readonly value: unknown
  /** Undefined where nothing was begun. */
  readonly reason: string | undefined
  readonly pick: (value: unknown) => void
  readonly say: (reason: string) => void
  /** What was begun before and left unsent stands in the fields. */
  readonly cameBack: boolean
  readonly discard: () => void
}

/** The value and reason of one question; what was begun and not sent is there again when one comes back to it. */
export function useKeptJudgement(assessmentId: string, { question, last, given, stored }: Asked): Judged {
  const { id } = question
  const words = keptWords(assessmentId)
  const kept = useSyncExternalStore<KeptJudgement | undefined>(
    onKeptChange,
    () => words.judgement(id),
    () => undefined,
  )
  const [isBegunHere, setBegunHere] = useState(false)
  useSentDropped(assessmentId, last)
  const standing = { value: given, reason: stored, version: question.review?.version ?? 0 }
  const now = kept ?? standing
  const keep = (change: Partial<KeptJudgement>) => {
    setBegunHere(true)
    words.keepJudgement(id, { ...now, ...change, version: standing.version })
  }
  const differs = now.reason !== stored || JSON.stringify(now.value) !== JSON.stringify(given)
  return {
    value: now.value,
    reason: kept?.reason,
    pick: (value) => keep({ value }),
    say: (reason) => keep({ reason }),
    cameBack: differs && !isBegunHere,
    discard: () => {
      words.keepJudgement(id, undefined)
      const field = document.getElementById('reason')
      if (field instanceof HTMLTextAreaElement) field.value = stored
    },
  }
}

/** What the last act sent is with the server; what was begun on that question since stays. */
function useSentDropped(assessmentId: string, last: LastAct | null): void {
  const [questionId, version] = [last?.questionId, last?.version ?? 0]
  useEffect(() => {
    if (questionId === undefined) return
    const words = keptWords(assessmentId)
    const kept = words.judgement(questionId)
    if (kept && kept.version < version) words.keepJudgement(questionId, undefined)
  }, [assessmentId, questionId, version])
}

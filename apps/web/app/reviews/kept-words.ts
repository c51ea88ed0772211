/** What was begun of one question: the picked value and the reason, on the version of the review it was begun on. */
export type KeptJudgement = { readonly value: unknown; readonly reason: string; readonly version: number }

type Kept = {
  readonly texts: Readonly<Record<string, string>>
  readonly judgements: Readonly<Record<string, KeptJudgement>>
}

export type KeptWords = {
  /** Text of a field; undefined where none is kept. */
  readonly text: (field: string) => string | undefined
  /** The same object until another is kept. */
  readonly judgement: (questionId: string) => KeptJudgement | undefined
  /** Undefined drops what is kept. */
  readonly keepText: (field: string, text: string | undefined) => void
  readonly keepJudgement: (questionId: string, kept: KeptJudgement | undefined) => void
}

const prefix = 'rantai:review:'
const none: Kept = { texts: {}, judgements: {} }
const inPage = new Map<string, Kept>()
const listeners = new Set<() => void>()

/** Calls back with every change of what is kept. @returns what ends it */
export function onKeptChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * What was typed in the review of one assessment and not sent yet: kept in the page, and by the tab's own store so that
 * it outlives a reload. Without a store (private windows, full disks) the page alone keeps it.
 */
export function keptWords(assessmentId: string): KeptWords {
  const key = prefix + assessmentId
  const all = (): Kept => {
    const kept = inPage.get(key) ?? stored(key)
    inPage.set(key, kept)
    return kept
  }
  const write = (kept: Kept): void => {
    inPage.set(key, kept)
    try {
      sessionStorage.setItem(key, JSON.stringify(kept))
    } catch {
      // The page keeps it.
    }
    for (const listener of listeners) listener()
  }
  return {
    text: (field) => all().texts[field],
    judgement: (questionId) => all().judgements[questionId],
    keepText: (field, text) => write({ ...all(), texts: changed(all().texts, field, text) }),
    keepJudgement: (questionId, kept) => write({ ...all(), judgements: changed(all().judgements, questionId, kept) }),
  }
}

/** Forgets all of it: somebody else may sign in after. */
export function forgetKeptWords(): void {
  inPage.clear()
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  } catch {
    // The store kept nothing either.
  }
}

function stored(key: string): Kept {
  try {
    const found = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Kept> | null
    return { ...none, ...found }
  } catch {
    return none
  }
}

function changed<T>(all: Readonly<Record<string, T>>, name: string, now: T | undefined): Record<string, T> {
  const { [name]: _before, ...others } = all
  return now === undefined ? others : { ...others, [name]: now }
}

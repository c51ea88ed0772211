import type { AnswerContent, AnswerDraft } from './draft'

/** An edit that the server hasn't taken yet, as this device keeps it. */
export type KeptEdit = {
  readonly sectionId: string
  readonly draft: AnswerDraft
  /** Null where the fields can't be read as an answer yet. */
  readonly content: AnswerContent | null
  /** The version it was made on. */
  readonly version: number
  /** When, in milliseconds. */
  readonly at: number
}

export type KeptEdits = {
  readonly all: () => Readonly<Record<string, KeptEdit>>
  readonly keep: (questionId: string, edit: KeptEdit) => void
  readonly drop: (questionId: string) => void
}

/** Edits of one assessment in the browser's own store; without one (private windows, full disks) nothing is kept. */
export function keptEdits(assessmentId: string): KeptEdits {
  const key = `rantai:answers:${assessmentId}`
  const all = (): Record<string, KeptEdit> => {
    try {
      const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
      return typeof found === 'object' && found !== null ? (found as Record<string, KeptEdit>) : {}
    } catch {
      return {}
    }
  }
  const write = (edits: Record<string, KeptEdit>): void => {
    try {
      if (Object.keys(edits).length === 0) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify(edits))
    } catch {
      // The edit stays in the page and is sent from there.
    }
  }
  return {
    all,
    keep: (questionId, edit) => write({ ...all(), [questionId]: edit }),
    drop: (questionId) => {
      const { [questionId]: gone, ...rest } = all()
      if (gone !== undefined) write(rest)
    },
  }
}

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

export type WaitingEdit = { readonly key: string; readonly questionId: string; readonly edit: KeptEdit }

export type KeptEdits = {
  /** Every edit that waits, the oldest first: of one question there may be one of each tab. */
  readonly all: () => readonly WaitingEdit[]
  /** Keeps this tab's edit of a question in place of its last one. */
  readonly keep: (questionId: string, edit: KeptEdit) => void
  /** This tab's edit of a question is with the server, or given up. */
  readonly drop: (questionId: string) => void
  /** What waited was taken up; it stays where its own tab went on writing since. */
  readonly takeOver: (waiting: WaitingEdit) => void
}

/** Told anew with each page that is loaded: nothing survives a tab but what it kept. */
const thisTab = Math.random().toString(36).slice(2)

type Store = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/**
 * Edits of one assessment in the browser's own store, each tab's for itself, so that none writes over another's; without a
 * store (private windows, full disks) nothing is kept.
 */
export function keptEdits(assessmentId: string, tab = thisTab, store: () => Store = () => localStorage): KeptEdits {
  const prefix = `rantai:answer:${assessmentId}:`
  const keyOf = (questionId: string): string => `${prefix}${tab}:${questionId}`
  const read = (key: string): WaitingEdit | undefined => {
    const [, questionId = ''] = /^[^:]*:(.*)$/s.exec(key.slice(prefix.length)) ?? []
    const edit = editIn(store().getItem(key))
    return edit && { key, questionId, edit }
  }
  // The edit that can't be kept stays in the page and is sent from there.
  return {
    all: () =>
      orElse([], () =>
        keysIn(store(), prefix)
          .flatMap((key) => read(key) ?? [])
          .sort((a, b) => a.edit.at - b.edit.at),
      ),
    keep: (questionId, edit) => orElse(undefined, () => store().setItem(keyOf(questionId), JSON.stringify(edit))),
    drop: (questionId) => orElse(undefined, () => store().removeItem(keyOf(questionId))),
    takeOver: ({ key, edit }) =>
      orElse(undefined, () => {
        if (read(key)?.edit.at === edit.at) store().removeItem(key)
      }),
  }
}

const keysIn = (store: Store, prefix: string): string[] =>
  Array.from({ length: store.length }, (_, place) => store.key(place) ?? '').filter((key) => key.startsWith(prefix))

function editIn(text: string | null): KeptEdit | undefined {
  const found: unknown = orElse(null, () => JSON.parse(text ?? 'null'))
  return typeof found === 'object' && found !== null ? (found as KeptEdit) : undefined
}

function orElse<Value>(otherwise: Value, read: () => Value): Value {
  try {
    return read()
  } catch {
    return otherwise
  }
}

import { useState } from 'react'
import { api } from '../api/client'
import type { Saved } from '../forms/draft-saver'
import { useFlush } from '../forms/use-flush'
import { fieldSaver } from './field-saver'

type Asked = { readonly transferId: string; readonly field: string; readonly stored: string }
export type Theirs = { readonly text: string; readonly by: string; readonly at: string }

/** One field of an assessment while it is written: where its last change is, and what another wrote in it meanwhile. */
export function useSavedField({ transferId, field, stored }: Asked) {
  const [saved, setSaved] = useState<Saved>()
  const [theirs, setTheirs] = useState<Theirs>()
  const [saver] = useState(() => {
    const onState = (state: Saved) => {
      setSaved(state)
      if (state.kind === 'conflict') void theirsOf({ transferId, field }).then(setTheirs, () => undefined)
    }
    return fieldSaver({ transferId, field, stored, onState })
  })
  useFlush(saver)
  const keepMine = () => {
    if (theirs === undefined) return
    setTheirs(undefined)
    void saver.keepMine(theirs.text)
  }
  const takeTheirs = () => {
    if (theirs === undefined) return
    saver.takeTheirs(theirs.text)
    setTheirs(undefined)
    setSaved({ kind: 'saved', at: new Date(theirs.at) })
  }
  return { saved, theirs, change: saver.change, keepMine, takeTheirs }
}

async function theirsOf({ transferId, field }: Omit<Asked, 'stored'>): Promise<Theirs> {
  const { draft } = await api().transfers.draft.query({ id: transferId })
  const text = field === 'decision' ? (draft.decision ?? '') : (draft.content[field] ?? '')
  const { by, at } = draft.authors[field] ?? { by: '', at: new Date().toISOString() }
  return { text, by, at }
}

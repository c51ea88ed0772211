import { useRouteLoaderData } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { api } from '../api/client'
import type { Saved } from '../forms/draft-saver'
import { keptForm } from '../forms/kept-form'
import { useFlush } from '../forms/use-flush'
import type { loader as shell } from '../shell/customer-layout'
import { fieldSaver } from './field-saver'

type Asked = { readonly transferId: string; readonly field: string; readonly stored: string }
type Means = Asked & {
  /** What was typed before a reload and not saved is here again. */
  readonly onTakenUp: ((text: string) => void) | undefined
}
export type Theirs = { readonly text: string; readonly by: string; readonly at: string }

/** One field of an assessment while it is written: where its last change is, and what another wrote in it meanwhile. */
export function useSavedField({ transferId, field, stored, onTakenUp }: Means) {
  const who = useRouteLoaderData<typeof shell>('shell/customer-layout')
  const [saved, setSaved] = useState<Saved>()
  const [theirs, setTheirs] = useState<Theirs>()
  const [saver] = useState(() => {
    const onState = (state: Saved) => {
      setSaved(state)
      if (state.kind === 'conflict') void theirsOf({ transferId, field }).then(setTheirs, () => undefined)
    }
    const kept = keptForm(
      `assessment:${transferId}:${field}`,
      JSON.stringify([who?.organisation.id, who?.person.email]),
    )
    return fieldSaver({ transferId, field, stored, onState, kept })
  })
  // Once, when the page stands: the server knows nothing of this tab's store.
  const whenTakenUp = useRef(onTakenUp)
  useEffect(() => {
    const text = whenTakenUp.current && saver.takeUp()
    if (text !== undefined) whenTakenUp.current?.(text)
  }, [saver])
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

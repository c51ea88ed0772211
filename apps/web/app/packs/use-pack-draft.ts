import type { PackInput } from '@rantai/questionnaires'
import type { DraftFinding, Surroundings } from '@rantai/questionnaires/draft'
import { useCallback, useEffect, useState } from 'react'
import { api } from '../api/client'
import { DraftSaver, type Saved } from '../forms/draft-saver'
import { useFlush } from '../forms/use-flush'

const CHECK_AFTER_MS = 200

type Start = {
  readonly id: string
  readonly draft: PackInput
  readonly draftVersion: number
  readonly findings: readonly DraftFinding[]
}

/** A draft while it is worked on: what stands in it, what is wrong with it, and whether it is safe. */
export type PackDraft = {
  readonly draft: PackInput
  readonly findings: readonly DraftFinding[]
  readonly surroundings: Surroundings | undefined
  readonly saved: Saved | undefined
  readonly change: (next: PackInput) => void
  /** After another came first: takes the place of what that one wrote. */
  readonly keepMine: () => void
}

/** Checks by the engine in the browser and saves by itself; the server checks what it is sent once more. */
export function usePackDraft(start: Start): PackDraft {
  const [draft, setDraft] = useState(start.draft)
  const [saved, setSaved] = useState<Saved>()
  const [saver] = useState(
    () =>
      new DraftSaver<PackInput>({
        version: start.draftVersion,
        send: (version, sent) => api().packs.saveDraft.mutate({ id: start.id, version, draft: { ...sent } }),
        onState: setSaved,
      }),
  )
  const { findings, surroundings } = useFindings(start, draft)
  const change = useCallback(
    (next: PackInput) => {
      setDraft(next)
      saver.change(next)
    },
    [saver],
  )
  useFlush(saver)
  const keepMine = useCallback(() => void saver.keepMine(), [saver])
  return { draft, findings, surroundings, saved, change, keepMine }
}

/** The findings of the server until something is changed, then those of the same engine here. */
function useFindings(start: Start, draft: PackInput) {
  const [findings, setFindings] = useState(start.findings)
  const [surroundings, setSurroundings] = useState<Surroundings>()
  useEffect(() => {
    let isGone = false
    void api()
      .packs.surroundings.query({ id: start.id })
      .then((found) => {
        if (!isGone) setSurroundings(found)
      })
      // Without them the server's findings stand until the page is opened again.
      .catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [start.id])
  useEffect(() => {
    if (!surroundings || draft === start.draft) return undefined
    const timer = window.setTimeout(() => {
      void import('@rantai/questionnaires/draft').then(({ checkDraft }) => setFindings(checkDraft(draft, surroundings)))
    }, CHECK_AFTER_MS)
    return () => window.clearTimeout(timer)
  }, [draft, surroundings, start.draft])
  return { findings, surroundings }
}

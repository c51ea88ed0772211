import { useEffect, useState } from 'react'
import { pickedValueOf, type ChaseRow } from './ChaseTable'
import { mayRemind } from './chase-status'

/** Which rows are picked. Until scripts run the boxes are plain form fields, and `scripted` is false. */
export function usePickedRows(rows: readonly ChaseRow[]) {
  const [scripted, setScripted] = useState(false)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => setScripted(true), [])
  // Another page or view begins with nothing picked.
  const shown = rows.map((row) => row.engagementId).join()
  useEffect(() => setPicked(new Set()), [shown])
  const onPick = (id: string, pick: boolean) =>
    setPicked((before) => {
      const after = new Set(before)
      if (pick) after.add(id)
      else after.delete(id)
      return after
    })
  const ids = rows.map(pickedValueOf)
  const remindable = rows.filter((row) => picked.has(pickedValueOf(row)) && mayRemind(row))
  return {
    scripted,
    count: picked.size,
    remindable: remindable.length,
    clear: () => setPicked(new Set()),
    toggle: (id: string) => onPick(id, !picked.has(id)),
    table: { picked, onPick, onPickAll: (pick: boolean) => setPicked(new Set(pick ? ids : [])) },
  }
}

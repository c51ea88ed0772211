import { useState, useSyncExternalStore } from 'react'
import { pickedValueOf, type ChaseRow } from './ChaseTable'
import { mayRemind } from './chase-status'

const never = () => () => undefined

/** Which rows are picked. Until scripts run the boxes are plain form fields, and `scripted` is false. */
export function usePickedRows(rows: readonly ChaseRow[]) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
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

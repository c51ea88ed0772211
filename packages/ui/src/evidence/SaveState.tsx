import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon'
import { useWords } from '../words/use-words'

/** Where the last change is. `time` is already formatted ("10:42"). */
export type SaveStateValue =
  | { kind: 'saving' }
  | { kind: 'saved'; time: string }
  | { kind: 'device'; time: string }
  | { kind: 'conflict' }
  | { kind: 'failed' }

/** Says per answer, and once in the header, whether the work is safe. `live` makes screen readers hear changes. */
export function SaveState({
  state,
  live,
  note,
}: {
  state: SaveStateValue
  live?: boolean | undefined
  note?: ReactNode
}) {
  const words = useWords()
  const role = live ? 'status' : undefined
  switch (state.kind) {
    case 'saving':
      return (
        <span className="save" role={role}>
          <span className="dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {words.saving}
        </span>
      )
    case 'saved':
      return (
        <span className="save ok" role={role}>
          <Icon name="check" />
          {words.saved(state.time)}
          {note}
        </span>
      )
    case 'device':
      return (
        <span className="save off" role={role}>
          <Icon name="offline" />
          {words.keptOnDevice(state.time)}
          {note}
        </span>
      )
    case 'conflict':
    case 'failed':
      return (
        <span className="save bad" role={role}>
          <Icon name="warning" />
          {state.kind === 'conflict' ? words.notSavedTwoVersions : words.notSaved}
          {note}
        </span>
      )
  }
}

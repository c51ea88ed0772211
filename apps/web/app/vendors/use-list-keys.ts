import { useShortcuts } from '@rantai/ui'
import { useNavigate } from '@remix-run/react'
import { useState } from 'react'

/** J and K move a cursor over the rows of a list, Enter opens the one it is on. @returns the id under the cursor */
export function useListKeys(ids: readonly string[], addressOf: (id: string) => string): string | undefined {
  const navigate = useNavigate()
  const [at, setAt] = useState<string>()
  const index = at === undefined ? -1 : ids.indexOf(at)
  const move = (step: number) => {
    const next = ids[Math.min(ids.length - 1, Math.max(0, index + step))]
    setAt(next)
    document.querySelector(`[data-row="${next ?? ''}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const open = index < 0 ? undefined : ids[index]
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    Enter: open === undefined || focusIsOnControl() ? undefined : () => navigate(addressOf(open)),
  })
  return open
}

/** Enter on a link or button is that link's or button's. */
function focusIsOnControl(): boolean {
  return typeof document !== 'undefined' && document.activeElement?.matches('a, button, summary') === true
}

import { useInsertionEffect, useRef } from 'react'

/** Keys to acts: "j", "?", "Escape", "ctrl+k" (which is also Command K), "shift+a". */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'file'].includes(target.type)
}

/** The name of a pressed key in the form Shortcuts uses. Shift is only named with letters: "?" is "?" on every board. */
export function shortcutName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.ctrlKey || event.metaKey) return `ctrl+${key}`
  if (event.shiftKey && /^\p{L}$/u.test(key)) return `shift+${key}`
  return key
}

/** Listens to keys of the whole page. Single keys are left alone while someone types, and while a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  // With the page itself, not a moment after it: a key would be lost, or act on the question that has just left the screen.
  useInsertionEffect(() => {
    latest.current = shortcuts
  })
  useInsertionEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.altKey) return
      const name = shortcutName(event)
      const single = !name.startsWith('ctrl+')
      if (single && (typing(event.target) || document.querySelector('dialog[open]'))) return
      const act = latest.current[name]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

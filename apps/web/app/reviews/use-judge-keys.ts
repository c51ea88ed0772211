import { useShortcuts } from '@rantai/ui'
import type { KeyboardEvent } from 'react'

const byId = (id: string) => document.getElementById(id)

/** A key presses the button of the act, so that both do the same. */
const press = (id: string) => byId(id)?.click()

/**
 * One key for each act on a question. A return needs words, so R goes to the field for them first; from there, and from
 * the message to the vendor, Ctrl Enter sends.
 */
export function useJudgeKeys(): void {
  useShortcuts({
    a: () => press('act-accept'),
    r: () => {
      const reason = byId('reason')
      if (reason instanceof HTMLTextAreaElement && reason.value.trim() === '') reason.focus()
      else press('act-return')
    },
    u: () => press('act-undo'),
    c: () => byId('question-to-vendor')?.focus(),
    o: () => press('evidence-open'),
    'shift+a': () => press('act-accept-evidence'),
    'ctrl+Enter': () => {
      const field = document.activeElement?.id
      if (field === 'reason') press('act-return')
      if (field === 'question-to-vendor') press('act-ask')
    },
  })
}

/** Escape leaves the field, so that single keys work again; what was typed stays. */
export function leaveOnEscape(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key === 'Escape') event.currentTarget.blur()
}

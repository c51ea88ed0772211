import { useShortcuts } from '@rantai/ui'
import type { KeyboardEvent } from 'react'
import { useSending } from '../shell/connection'

/** The act that Ctrl Enter finishes. */
export type BegunAct = 'accept' | 'return'

type Begun = {
  readonly act: BegunAct
  readonly begin: (act: BegunAct) => void
  /** Undo was asked for and nothing is there to take back. */
  readonly onNothingToUndo: () => void
}

const byId = (id: string) => document.getElementById(id)

/** A key presses the button of the act, so that both do the same. @returns whether the page has that button */
function press(id: string): boolean {
  const button = byId(id)
  button?.click()
  return button !== null
}

/**
 * One key for each act on a question. A return needs words, so R goes to the field for them first; Ctrl Enter finishes
 * what was begun: the return after R, else the acceptance with the value that is picked. U takes back the act that led
 * here, else what stands of this question. While an act or a page is under way keys do nothing: they would mean the
 * question that is about to leave.
 */
export function useJudgeKeys({ act, begin, onNothingToUndo }: Begun): void {
  const busy = useSending()
  const finish = (begun: BegunAct) => {
    begin(begun)
    press(begun === 'return' ? 'act-return' : 'act-accept')
  }
  const idle = {
    a: () => finish('accept'),
    r: () => {
      if (!byId('act-return')) return
      const reason = byId('reason')
      if (!(reason instanceof HTMLTextAreaElement) || reason.value.trim() !== '') return finish('return')
      begin('return')
      reason.focus()
    },
    u: () => {
      if (!press('act-undo-last') && !press('act-undo')) onNothingToUndo()
    },
    c: () => byId('question-to-vendor')?.focus(),
    o: () => press('evidence-open'),
    'shift+a': () => press('act-accept-evidence'),
    'ctrl+Enter': () => {
      const { activeElement } = document
      if (activeElement?.id === 'question-to-vendor') press('act-ask')
      else if (activeElement?.closest('form')?.contains(byId('reason')) === true) finish(act)
    },
  }
  useShortcuts(busy ? {} : idle)
}

/** Escape leaves the field, so that single keys work again; what was typed stays. */
export function leaveOnEscape(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key === 'Escape') event.currentTarget.blur()
}

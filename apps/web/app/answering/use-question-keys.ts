import { useShortcuts } from '@rantai/ui'
import type { Asked } from '@rantai/questionnaires/asked'
import type { RefObject } from 'react'
import { choiceValuesOf, pickedAfter } from './AnswerControl'
import type { AnswerSaver } from './answer-saver'
import type { QuestionStates } from './question-state'

type Parts = { readonly states: QuestionStates; readonly asked: Asked; readonly saver: AnswerSaver }

/** J and K go through the questions; 1 to 9 pick, Y and C answer proposals, E goes to the evidence of the one in focus. */
export function useQuestionKeys(form: RefObject<HTMLFormElement>, { states, asked, saver }: Parts): void {
  const all = () => [...(form.current?.querySelectorAll<HTMLElement>('[data-question]') ?? [])]
  const focused = () => document.activeElement?.closest<HTMLElement>('[data-question]') ?? undefined
  const go = (step: number) => {
    const questions = all()
    const here = focused()
    const at = here ? questions.indexOf(here) + step : 0
    const next = questions[Math.min(questions.length - 1, Math.max(0, at))]
    next?.focus({ preventScroll: true })
    next?.scrollIntoView({ block: 'start' })
  }
  const pick = (at: number) => {
    const id = focused()?.dataset['question']
    const question = asked.questions.find((each) => each.id === id)
    const state = id === undefined ? undefined : states[id]
    if (!question || !state || !focused()?.querySelector('.choice')) return
    const value = choiceValuesOf(question.answer)?.[at - 1]
    if (value !== undefined)
      saver.edit(question.id, {
        ...state.draft,
        picked: pickedAfter(question.answer, state.draft.picked, value),
      })
  }
  const press = (value: string) =>
    focused()?.querySelector<HTMLButtonElement>(`button[name$=".proposal"][value="${value}"]`)?.click()
  // The first of what is proposed; the next press takes the next.
  const use = () =>
    focused()
      ?.querySelector<HTMLButtonElement>('button[name="act"][value^="use "], button[name="act"][value^="take "]')
      ?.click()
  const evidence = () => {
    const part = focused()
    const file = part?.querySelector<HTMLInputElement>('input[type="file"]')
    if (file) file.focus()
    else part?.querySelector<HTMLButtonElement>('button[value^="open evidence "]')?.click()
  }
  const numbers = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => [String(at), () => pick(at)]))
  useShortcuts({
    ...numbers,
    j: () => go(1),
    k: () => go(-1),
    y: () => {
      press('confirm')
      use()
    },
    c: () => press('change'),
    e: evidence,
  })
}

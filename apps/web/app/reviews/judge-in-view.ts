import { useEffect } from 'react'
import type { FormAnswer } from '../forms/form-answer'

/** Ids of the parts that are brought into view. */
export const [VALUE, PROBLEMS] = ['your-value', 'judge-problems']

const byId = (id: string) => document.getElementById(id)
const barHeight = () => document.querySelector<HTMLElement>('.judge > .actionbar')?.offsetHeight ?? 0

/**
 * A question that comes up beside its list stands so that its choices are seen above the buttons, as far as the
 * question itself stays in view; one whose value isn't the claim so that this value is seen in any case. On a narrow
 * screen all is one column: that begins at its top.
 */
export function useQuestionInView(isOtherValue: boolean): void {
  useEffect(() => {
    const [asked, value] = [byId('asked'), byId(VALUE)]
    if (!asked || !value || !matchMedia('(min-width: 761px)').matches) return
    const hidden = value.getBoundingClientRect().bottom + barHeight() + 12 - innerHeight
    const room = isOtherValue ? hidden : asked.getBoundingClientRect().top - 12
    if (hidden > 0 && room > 0) scrollBy({ top: Math.min(hidden, room), behavior: 'instant' })
  }, [isOtherValue])
}

/** The value that a key sets is seen: the whole list of choices, or what is picked of one longer than the screen. */
export function showValue(): void {
  requestAnimationFrame(() => {
    const value = byId(VALUE)
    const isLong = value !== null && value.offsetHeight > innerHeight - barHeight()
    const picked = isLong ? value.querySelector(':checked')?.closest('label') : undefined
    ;(picked ?? value)?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  })
}

/** What was refused is seen, above the buttons; a reason that is missing can be written at once. */
export function useRefusalInView(answer: FormAnswer | undefined): void {
  useEffect(() => {
    if (!answer) return
    const reason = answer.fields.reason === undefined ? null : byId('reason')
    reason?.focus({ preventScroll: true })
    ;(reason?.closest('.field') ?? byId(PROBLEMS))?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }, [answer])
}

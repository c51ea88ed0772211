import { choiceOf, textOf } from '../forms/form-answer'
import { factsIn } from './intake-facts'

/** What the intake form posts, as the procedures take it. */
export function intakeOf(form: FormData, sectors: readonly string[]) {
  return {
    title: textOf(form, 'title'),
    description: textOf(form, 'description'),
    variant: textOf(form, 'variant') === 'sme' ? ('sme' as const) : ('standard' as const),
    contractEndsOn: choiceOf(form, 'contractEndsOn'),
    facts: factsIn(form, sectors),
  }
}

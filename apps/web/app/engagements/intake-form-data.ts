import { choiceOf, textOf, textsOf } from '../forms/form-answer'
import { ASKED_SECTORS, BORDER_CONFIRMED, factsIn } from './intake-facts'
import { sectorsAsked } from './intake-questions'

/** What the intake form posts, as the procedures take it. */
export function intakeOf(form: FormData, sectors: readonly string[]) {
  return {
    title: textOf(form, 'title'),
    description: textOf(form, 'description'),
    variant: textOf(form, 'variant') === 'sme' ? ('sme' as const) : ('standard' as const),
    contractEndsOn: choiceOf(form, 'contractEndsOn'),
    facts: factsIn(form, sectors),
    crossBorderConfirmed: form.has(BORDER_CONFIRMED),
  }
}

/**
 * Where saving leads: back to a question that the saved facts have opened and the form did not ask (as happens without
 * JavaScript), else on to the questionnaire.
 */
export function addressAfter(engagementId: string, form: FormData, sectors: readonly string[]): string {
  const facts = factsIn(form, sectors)
  const asked = [...sectors, ...textsOf(form, ASKED_SECTORS)]
  const opened = sectorsAsked(sectors, facts['dataCategories']).find((sector) => !asked.includes(sector))
  return opened === undefined
    ? `/engagements/${engagementId}/scope`
    : `/engagements/${engagementId}/intake?opened=${opened}#question-${opened}`
}

import { textOf } from '../forms/form-answer'
import type { Caller } from '../api/caller'
import { conditionRows } from './condition-rows'

type Decided = Parameters<Caller['decisions']['decide']>[0]

const outcomes = ['approved', 'approvedWithConditions', 'rejected'] as const

/** What was typed; rows of conditions that are empty are left out. Schemas say what is wrong with the rest. */
export function decisionTypedIn(form: FormData): Decided {
  const outcome = outcomes.find((each) => each === textOf(form, 'outcome'))
  const conditions = Array.from({ length: conditionRows }, (_, i) => ({
    text: textOf(form, `conditions.${i}.text`),
    dueOn: textOf(form, `conditions.${i}.dueOn`),
  })).filter(({ text, dueOn }) => text.trim() !== '' || dueOn !== '')
  return {
    assessmentId: textOf(form, 'assessmentId'),
    // An unknown or missing one is refused by the schema, with the rest.
    outcome: outcome ?? ('' as 'approved'),
    reason: textOf(form, 'reason'),
    conditions: outcome === 'approvedWithConditions' ? conditions : [],
    openPointsReason: textOf(form, 'openPointsReason'),
    fullMonths: monthsOf(form, 'fullMonths'),
    deltaMonths: monthsOf(form, 'deltaMonths'),
    tellVendor: form.has('tellVendor'),
  }
}

function monthsOf(form: FormData, name: string): number | null {
  const typed = textOf(form, name).trim()
  return typed === '' ? null : Number(typed)
}

/** An exception as typed. */
export function exceptionTypedIn(form: FormData): Parameters<Caller['decisions']['recordException']>[0] {
  return {
    assessmentId: textOf(form, 'assessmentId'),
    knockOutId: textOf(form, 'knockOutId'),
    reason: textOf(form, 'exceptionReason'),
    compensatingControl: textOf(form, 'compensatingControl'),
    expiresOn: textOf(form, 'expiresOn'),
  }
}

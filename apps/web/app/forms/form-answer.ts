import type { Failure } from '@rantai/use-cases'
import { data } from '@remix-run/node'

/** What a form shows after it was refused: what is wrong where, and what was typed. */
export type FormAnswer = {
  /** By the name of the field; dots for fields within a group. */
  readonly fields: Readonly<Record<string, string>>
  /** What belongs to no field: English that is said where it is drawn. */
  readonly general: string | undefined
  /** The refusal that no text of the form's own tells about. */
  readonly problem?: Failure['code'] | undefined
  /** What was typed, by name; never a password. */
  readonly typed: Readonly<Record<string, readonly string[]>>
  /** There were too many tries: after how many minutes another one is taken. */
  readonly waitMinutes?: number | undefined
  /** Which form of the page it was (its button's name `intent` or hidden field). */
  readonly intent: string | undefined
}

/** Sentences, marked as English, for the states of 'notAllowedNow' that a form knows about. */
type StateWords = Readonly<Record<string, string>>

const secrets = new Set(['password', 'current'])

/** The refusal of an action's call, as an answer with a fitting status that the same page is drawn with. */
export function refused(failure: Failure, form: FormData, words: StateWords = {}) {
  const fields: Record<string, string> = {}
  if (failure.code === 'invalidInput') {
    for (const { path, message } of failure.details.issues) fields[path.join('.')] ??= message
  }
  const isTold = Object.keys(fields).length > 0
  const known = failure.code === 'notAllowedNow' ? words[failure.details.state] : words[failure.code]
  const intent = form.get('intent')
  const answer: FormAnswer = {
    fields,
    general: isTold ? undefined : known,
    problem: isTold || known !== undefined ? undefined : failure.code,
    typed: typedIn(form),
    ...(failure.code === 'tooManyAttempts' && {
      waitMinutes: Math.max(1, Math.ceil(failure.details.retryAfterSeconds / 60)),
    }),
    intent: typeof intent === 'string' ? intent : undefined,
  }
  return data(answer, { status: failure.code === 'tooManyAttempts' ? 429 : 422 })
}

/** A form that was taken in part: drawn again with everything that was typed, and nothing is wrong with it. */
export function typedAgain(form: FormData): FormAnswer {
  return { fields: {}, general: undefined, typed: typedIn(form), intent: undefined }
}

/** Every text of a form but its secrets, by name. */
export function typedIn(form: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !secrets.has(name)) (typed[name] ??= []).push(value)
  }
  return typed
}

/** The text of a field, or an empty one. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Every text under a name: ticked boxes. */
export function textsOf(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value): value is string => typeof value === 'string')
}

/** The choice of a list whose first entry means "none": null. */
export function choiceOf(form: FormData, name: string): string | null {
  return textOf(form, name) || null
}

import { ErrorSummary, Notice } from '@rantai/ui'
import type { FormAnswer } from './form-answer'

type Props = {
  readonly answer: FormAnswer | undefined
  /** What can't go on: "Your account is not made yet". */
  readonly title: string
}

/** The errors of a form at its top. Fields have the id of their name, so that each line leads to its field. */
export function FormProblems({ answer, title }: Props) {
  if (!answer) return null
  const errors = Object.entries(answer.fields).map(([fieldId, message]) => ({ fieldId, message }))
  if (errors.length > 0) return <ErrorSummary title={title} errors={errors} />
  return answer.general === undefined ? null : (
    <Notice kind="danger" announce>
      {answer.general}
    </Notice>
  )
}

/** What a text field gets from the answer: its error, and what was typed (else what was stored). */
export function fieldOf(answer: FormAnswer | undefined, name: string, stored = '') {
  return { id: name, name, error: answer?.fields[name], defaultValue: answer?.typed[name]?.[0] ?? stored }
}

/** The same for a list of boxes. */
export function boxesOf(answer: FormAnswer | undefined, name: string, stored: readonly string[] = []) {
  return { id: name, name, error: answer?.fields[name], defaultValue: answer ? (answer.typed[name] ?? []) : stored }
}

import { ErrorSummary, Notice, useSay } from '@rantai/ui'
import type { Say } from '@rantai/ui/words'
import { problemWords } from '../shell/problem-words'
import type { FormAnswer } from './form-answer'

type Props = {
  readonly answer: FormAnswer | undefined
  /** What can't go on: "Your account is not made yet". */
  readonly title: string
  /** What a field is called, in words that are said already; where it has a name, its line begins with it. */
  readonly nameOf?: (fieldId: string) => string | undefined
}

/** The errors of a form at its top. Fields have the id of their name, so that each line leads to its field. */
export function FormProblems({ answer, title, nameOf }: Props) {
  const say = useSay()
  if (!answer) return null
  const errors = Object.entries(answer.fields).map(([fieldId, problem]) => {
    const name = nameOf?.(fieldId)
    const message = name === undefined ? problem : say('{name} – {problem}', { name, problem })
    return { fieldId, message }
  })
  if (errors.length > 0) return <ErrorSummary title={title} errors={errors} />
  const words = generalWords(say, answer)
  return words === undefined ? null : (
    <Notice kind="danger" announce>
      {words}
    </Notice>
  )
}

/** What belongs to no field, said; undefined where there is nothing of it. */
export function generalWords(say: Say, { general, problem, waitMinutes }: FormAnswer): string | undefined {
  if (general !== undefined) return say(general)
  if (problem === undefined) return undefined
  if (waitMinutes !== undefined)
    return say(
      'There were too many tries. Nothing was changed. Wait {minutes, plural, one {a minute} other {# minutes}}, then try again.',
      { minutes: waitMinutes },
    )
  const { title, safe, next } = problemWords[problem]
  return say('{title}. {safe} {next}', { title: say(title), safe: say(safe), next: say(next) })
}

/** What a text field gets from the answer: its error, and what was typed (else what was stored). */
export function fieldOf(answer: FormAnswer | undefined, name: string, stored = '') {
  return { id: name, name, error: answer?.fields[name], defaultValue: answer?.typed[name]?.[0] ?? stored }
}

/** The same for a list of boxes. */
export function boxesOf(answer: FormAnswer | undefined, name: string, stored: readonly string[] = []) {
  return { id: name, name, error: answer?.fields[name], defaultValue: answer ? (answer.typed[name] ?? []) : stored }
}

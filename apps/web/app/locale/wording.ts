import type { Failure, FieldIssue } from '@rantai/use-cases'
import type { Wording } from '@rantai/questionnaires/wording'
import type { Say } from '@rantai/ui/words'

/** Says what came from below the screens, and the wordings among its values first. */
export function sayWording(say: Say, { text, values }: Wording): string {
  if (values === undefined) return say(text)
  const said = Object.entries(values).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'object' ? sayWording(say, value) : value,
  ])
  return say(text, Object.fromEntries(said))
}

/** The failure as a person reads it: what is wrong with which field, said. */
export function sayFailure(say: Say, failure: Failure): Failure {
  if (failure.code !== 'invalidInput') return failure
  const issues = failure.details.issues.map(({ path, message, values }): FieldIssue => {
    return { path, message: sayWording(say, { text: message, values }) }
  })
  return { code: failure.code, details: { issues } }
}

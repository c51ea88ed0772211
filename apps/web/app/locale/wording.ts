import type { Failure, FieldIssue } from '@rantai/use-cases'
import type { Wording } from '@rantai/questionnaires/wording'
import type { Say, Speaker } from '@rantai/ui/words'
import { countryNames } from './country-names'
import type { Locale } from './locales'

type CountryName = ReturnType<typeof countryNames>

/** Says what came from below the screens, and the wordings among its values first. */
export function sayWording(say: Say, { text, values }: Wording, countryOf?: CountryName): string {
  if (values === undefined) return say(text)
  const said = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (typeof value !== 'object') return [name, value]
    if ('country' in value) return [name, countryOf?.(value.country) ?? value.country]
    return [name, sayWording(say, value, countryOf)]
  })
  return say(text, Object.fromEntries(said))
}

/** The failure as a person reads it: what is wrong with which field, said. */
export function sayFailure({ say, language }: Speaker, failure: Failure): Failure {
  if (failure.code !== 'invalidInput') return failure
  const countryOf = countryNames(language as Locale)
  const issues = failure.details.issues.map(({ path, message, values }): FieldIssue => {
    return { path, message: sayWording(say, { text: message, values }, countryOf) }
  })
  return { code: failure.code, details: { issues } }
}

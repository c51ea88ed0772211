import type { Failure, FieldIssue } from '@rantai/use-cases'
import type { Wording } from '@rantai/questionnaires/wording'
import { formatDate } from '@rantai/ui/format'
import type { Say, Speaker } from '@rantai/ui/words'
import { countryNames } from './country-names'
import type { Locale } from './locales'

/** How a reader names what a wording carries as a code. */
type Names = { readonly countryOf: ReturnType<typeof countryNames>; readonly dayOf: (day: string) => string }

const isDay = /^\d{4}-\d\d-\d\d$/

/** Says what came from below the screens, and the wordings among its values first. */
export function sayWording(say: Say, { text, values }: Wording, names?: Names): string {
  if (values === undefined) return say(text)
  const said = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (typeof value === 'string') return [name, isDay.test(value) ? (names?.dayOf(value) ?? value) : value]
    if (typeof value !== 'object') return [name, value]
    if ('country' in value) return [name, names?.countryOf(value.country) ?? value.country]
    return [name, sayWording(say, value, names)]
  })
  return say(text, Object.fromEntries(said))
}

/** The failure as a person reads it: what is wrong with which field, said; days and countries as the reader writes them. */
export function sayFailure({ say, language }: Speaker, failure: Failure): Failure {
  if (failure.code !== 'invalidInput') return failure
  const names: Names = {
    countryOf: countryNames(language as Locale),
    dayOf: (day) => formatDate(day, language, { timeZone: 'UTC', style: 'long' }),
  }
  const issues = failure.details.issues.map(({ path, message, values }): FieldIssue => {
    return { path, message: sayWording(say, { text: message, values }, names) }
  })
  return { code: failure.code, details: { issues } }
}

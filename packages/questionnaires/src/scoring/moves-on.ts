import { addDays, addMonths, ageInMonths, isIsoDate } from '../cadence/calendar'
import type { Questionnaire } from '../compose/questionnaire'
import type { ScoreInput } from './row'

/**
 * The first ISO day after `asOf` on which the same input may score differently: required evidence that counts now has
 * run out, an exception has ended, a date is a month older. Null when it never will. The score stays the same on every
 * day before it (scoring.md sections 1, 2 and 4).
 */
export function movesOn(questionnaire: Questionnaire, input: ScoreInput): string | null {
  const { asOf } = input
  const after = (lastDay: string): string[] => (lastDay < asOf ? [] : [addDays(lastDay, 1)])
  const ages = (value: unknown): string[] => (isIsoDate(value) ? after(addMonths(value, ageInMonths(value, asOf))) : [])
  const days = [
    ...Object.values(input.facts).flatMap(ages),
    ...(input.exceptions ?? []).flatMap(({ expiresOn }) => after(expiresOn)),
    ...questionnaire.questions.flatMap(({ id, answer: spec, evidence }) => {
      const answer = Object.hasOwn(input.answers, id) ? input.answers[id] : undefined
      if (!answer) return []
      const dates = spec.type === 'date' ? [...ages(answer.value), ...ages(answer.review?.value)] : []
      const counting = (answer.evidence ?? []).filter(({ state }) => state === 'pending' || state === 'accepted')
      const ends = counting.flatMap(({ expiresOn }) => (expiresOn === undefined ? [] : after(expiresOn)))
      return evidence?.required === true ? [...dates, ...ends] : dates
    }),
  ]
  return days.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null)
}

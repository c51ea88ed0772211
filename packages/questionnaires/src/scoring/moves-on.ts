import { addDays, addMonths, ageInMonths, isIsoDate } from '../cadence/calendar'
import type { ComposedQuestion, Questionnaire } from '../compose/questionnaire'
import type { Facts } from '../inherent/inherent'
import type { Answer, Exception } from '../model/answer'
import { whatIsRead } from './packed/profile'
import type { ScoreInput } from './row'

/**
 * The first ISO day after `asOf` on which the same input may score differently: required evidence that counts now has
 * run out, an exception has ended, a date is a month older. Null when it never will. The score stays the same on every
 * day before it (scoring.md sections 1, 2 and 4).
 */
export function movesOn(questionnaire: Questionnaire, input: ScoreInput): string | null {
  const { answers, asOf } = input
  const days = questionnaire.questions.map((question) =>
    Object.hasOwn(answers, question.id) ? answerMovesOn(question, answers[question.id], asOf) : null,
  )
  return earliest([profileMovesOn(questionnaire, input, asOf), ...days])
}

/** The same for facts and exceptions alone. */
export function profileMovesOn(
  questionnaire: Questionnaire,
  profile: { facts: Facts; exceptions?: readonly Exception[] | undefined },
  asOf: string,
): string | null {
  const { facts, exceptions } = whatIsRead(questionnaire, profile)
  return earliest([
    ...Object.values(facts).map((value) => monthOlder(value, asOf)),
    ...exceptions.map(({ expiresOn }) => dayAfter(expiresOn, asOf)),
  ])
}

/** The same for the answer to one question. */
export function answerMovesOn(
  { answer: spec, evidence }: Pick<ComposedQuestion, 'answer' | 'evidence'>,
  answer: Answer | undefined,
  asOf: string,
): string | null {
  if (!answer) return null
  const dates = spec.type === 'date' ? [answer.value, answer.review?.value].map((day) => monthOlder(day, asOf)) : []
  if (evidence?.required !== true) return earliest(dates)
  const counting = (answer.evidence ?? []).filter(({ state }) => state === 'pending' || state === 'accepted')
  const ends = counting.map(({ expiresOn }) => (expiresOn === undefined ? null : dayAfter(expiresOn, asOf)))
  return earliest([...dates, ...ends])
}

const dayAfter = (lastDay: string, asOf: string): string | null => (lastDay < asOf ? null : addDays(lastDay, 1))

const monthOlder = (value: unknown, asOf: string): string | null =>
  isIsoDate(value) ? dayAfter(addMonths(value, ageInMonths(value, asOf)), asOf) : null

const earliest = (days: readonly (string | null)[]): string | null =>
  days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null)

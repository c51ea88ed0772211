import type { Questionnaire } from '../../compose/questionnaire'
import { FIRST_ANSWER, PROFILE_COLUMN, type Portfolio } from '../portfolio/pack-answers'
import { answerMovesOn, profileMovesOn } from '../moves-on'

/** For each row what `movesOn` says of it: the first ISO day on which it may score differently; null where never. */
export function portfolioMovesOn(questionnaire: Questionnaire, portfolio: Portfolio, asOf: string): (string | null)[] {
  const { codes, stride, length, columns, profiles } = portfolio
  const timed = questionnaire.questions.flatMap((question) => {
    const column = columns.get(question.id)
    const days = column?.answers.map((answer) => answerMovesOn(question, answer, asOf)) ?? []
    return column && days.some((day) => day !== null) ? [{ index: column.index, days }] : []
  })
  const ofProfile = profiles.map((profile) => profileMovesOn(questionnaire, profile, asOf))
  return Array.from({ length }, (_, row) => {
    const at = row * stride
    let first = ofProfile[codes[at + PROFILE_COLUMN]!] ?? null
    for (const { index, days } of timed) {
      const day = days[codes[at + index]! - FIRST_ANSWER] ?? null
      if (day !== null && (first === null || day < first)) first = day
    }
    return first
  })
}

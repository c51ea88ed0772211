import { evaluateAsked, type AskedAnswers, type AskedState } from '@rantai/questionnaires/asked'
import type { SavedAnswer } from '@rantai/use-cases'
import type { QuestionStates } from './question-state'
import { countryWords } from './country-words'
import { readDraft } from './draft'
import type { SectionData } from './section-data'
import { contentOf } from './section-view'

/** Which questions of the section apply while somebody writes, before the server has the answers. */
export function liveState(section: SectionData, states: QuestionStates): AskedState {
  return evaluateAsked(section.asked, { ...section.outside, ...answersNow(section, states) }, section.today)
}

/** Answers as the fields stand; proposals count for nothing until somebody confirms or changes them. */
function answersNow({ asked, countries }: SectionData, states: QuestionStates): AskedAnswers {
  // What is wrong with a field is said by whoever saves it.
  const reader = { say: String, codeOf: countryWords(countries).codeOf }
  const answers: Record<string, AskedAnswers[string]> = {}
  for (const { id, answer: spec } of asked.questions) {
    const state = states[id]
    if (!state || (state.stored?.status === 'toConfirm' && state.standing === undefined)) continue
    const read = readDraft(spec, state.draft, reader)
    const content = 'content' in read ? read.content : state.stored
    answers[id] = content && contentOf(content)
  }
  return answers
}

type Totals = Pick<SavedAnswer, 'answeredCount' | 'total'>

/** The page with its figures as they stand after the last saved answer; the section's own count is worked out here. */
export function withLiveFigures(section: SectionData, live: AskedState, totals: Totals | undefined): SectionData {
  const { total, answeredCount } = totals ?? section
  const leftBefore = section.total - section.answeredCount
  const minutesLeft = leftBefore === 0 ? 0 : Math.ceil((section.minutesLeft * (total - answeredCount)) / leftBefore)
  const sections = section.sections.map((each) =>
    each.id === section.sectionId ? { ...each, total: live.total, answered: live.answeredCount } : each,
  )
  return { ...section, total, answeredCount, minutesLeft, sections }
}

import type { Asked, AskedAnswers } from '@rantai/questionnaires/asked'
import type { AnsweringSectionPage } from '@rantai/use-cases'
import { countryOptions } from '../locale/choices'
import type { Locale } from '../locale/locales'
import type { CountryOption } from './country-words'
import { sectionView } from './section-view'

/** What a section's page is made of: its own questions, and of the others what their conditions read. */
export type SectionData = Omit<AnsweringSectionPage, 'asked'> & {
  readonly asked: Asked
  readonly outside: AskedAnswers
  /** Only where a question asks for countries. */
  readonly countries: readonly CountryOption[]
}

export function sectionData(page: AnsweringSectionPage, locale: Locale): SectionData {
  const own = new Set(page.questionIds)
  const { asked, outside } = sectionView(page)
  return {
    ...page,
    asked,
    outside,
    answers: Object.fromEntries(Object.entries(page.answers).filter(([id]) => own.has(id))),
    countries: asked.questions.some(({ answer }) => answer.type === 'countries' || answer.type === 'subProcessors')
      ? countryOptions(locale)
      : [],
  }
}

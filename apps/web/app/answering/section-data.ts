import type { Asked, AskedAnswers } from '@rantai/questionnaires/asked'
import type { AnsweringSectionPage } from '@rantai/use-cases'
import { countryOptions } from '../locale/choices'
import type { Locale } from '../locale/locales'
import type { CountryOption } from './country-words'
import { sectionView } from './section-view'

/** A file added before, to choose from. */
export type LibraryFile = { readonly value: string; readonly label: string }

/** What a section's page is made of: its own questions, and of the others what their conditions read. */
export type SectionData = Omit<AnsweringSectionPage, 'asked' | 'library' | 'messages'> & {
  readonly asked: Asked
  readonly outside: AskedAnswers
  /** Why questions of this section were sent back, by question. */
  readonly returnReasons: Readonly<Record<string, string>>
  readonly library: readonly LibraryFile[]
  /** Only where a question asks for countries. */
  readonly countries: readonly CountryOption[]
}

export function sectionData(page: AnsweringSectionPage, locale: Locale): SectionData {
  const own = new Set(page.questionIds)
  const { asked, outside } = sectionView(page)
  const { messages, library, ...rest } = page
  return {
    ...rest,
    // The latest of each question stays.
    returnReasons: Object.fromEntries(
      messages.flatMap(({ kind, questionId, body }) =>
        kind === 'returned' && questionId !== null && own.has(questionId) ? [[questionId, body]] : [],
      ),
    ),
    library: library.map(({ evidenceId, title }) => ({ value: evidenceId, label: title })),
    asked,
    outside,
    answers: Object.fromEntries(Object.entries(page.answers).filter(([id]) => own.has(id))),
    countries: asked.questions.some(({ answer }) => answer.type === 'countries' || answer.type === 'subProcessors')
      ? countryOptions(locale)
      : [],
  }
}

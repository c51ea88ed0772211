import type { Asked, AskedAnswers } from '@rantai/questionnaires/asked'
import type { AnsweringMessage, AnsweringSectionPage } from '@rantai/use-cases'
import { countryOptions } from '../locale/choices'
import type { Locale } from '../locale/locales'
import type { CountryOption } from './country-words'
import { sectionView } from './section-view'
import type { Translations } from './translate-section.server'

/** A file added before, to choose from. */
export type LibraryFile = { readonly value: string; readonly label: string }

/** One message about a question. */
export type Said = Pick<AnsweringMessage, 'id' | 'at' | 'authorSide' | 'authorName' | 'body'>

/** What a section's page is made of: its own questions, and of the others what their conditions read. */
export type SectionData = Omit<AnsweringSectionPage, 'asked' | 'library' | 'messages'> & {
  readonly asked: Asked
  readonly outside: AskedAnswers
  /** Why questions of this section were sent back, by question. */
  readonly returnReasons: Readonly<Record<string, string>>
  /** What else was written about questions of this section, by question, oldest first. */
  readonly conversations: Readonly<Record<string, readonly Said[]>>
  readonly library: readonly LibraryFile[]
  /** How sure the words of a question are where they aren't the product's own or read by a person. */
  readonly translations: Translations
  /** Only where a question asks for countries. */
  readonly countries: readonly CountryOption[]
}

export function sectionData(page: AnsweringSectionPage, locale: Locale, translations: Translations = {}): SectionData {
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
    conversations: conversationsOf(messages, own),
    library: library.map(({ evidenceId, title }) => ({ value: evidenceId, label: title })),
    asked,
    outside,
    translations,
    answers: Object.fromEntries(Object.entries(page.answers).filter(([id]) => own.has(id))),
    countries: asked.questions.some(({ answer }) => answer.type === 'countries' || answer.type === 'subProcessors')
      ? countryOptions(locale)
      : [],
  }
}

/** Why a question came back stands with the question already. */
function conversationsOf(
  messages: readonly AnsweringMessage[],
  own: ReadonlySet<string>,
): SectionData['conversations'] {
  const said: Record<string, Said[]> = {}
  for (const { id, at, authorSide, authorName, body, kind, questionId } of messages) {
    if (questionId === null || kind === 'returned' || !own.has(questionId)) continue
    ;(said[questionId] ??= []).push({ id, at, authorSide, authorName, body })
  }
  return said
}

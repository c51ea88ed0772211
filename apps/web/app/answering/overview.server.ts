import { translationOf } from '@rantai/questionnaires/translations'
import type { AnsweringOverview } from '@rantai/use-cases'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiContextOf, callerFor } from '../api/caller'
import type { Locale } from '../locale/locales'

/** The overview of the assessment that the address names, with the words of its packs in the reader's language. */
export async function overviewFor(args: LoaderFunctionArgs): Promise<AnsweringOverview> {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  return translateOverview(await api.answering.overview({ assessmentId: args.params['assessmentId'] ?? '' }), locale)
}

/** Sections and questions are named in the reader's language, as far as they are translated. */
export function translateOverview(overview: AnsweringOverview, locale: Locale): AnsweringOverview {
  const inReaders = (english: string) => translationOf(locale, english)?.text ?? english
  const named = <Named extends { readonly text: string }>(questions: readonly Named[]) =>
    questions.map((question) => ({ ...question, text: inReaders(question.text) }))
  return {
    ...overview,
    sections: overview.sections.map((section) => ({ ...section, title: inReaders(section.title) })),
    returned: named(overview.returned),
    missing: named(overview.missing),
    withoutEvidence: named(overview.withoutEvidence),
    messages: overview.messages.map((message) => ({
      ...message,
      questionText: message.questionText === null ? null : inReaders(message.questionText),
    })),
  }
}

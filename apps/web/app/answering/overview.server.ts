import { translationOf } from '@rantai/questionnaires/translations'
import type { AnsweringHead, AnsweringOverview } from '@rantai/use-cases'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiContextOf, callerFor } from '../api/caller'
import type { Locale } from '../locale/locales'

/** The overview of the assessment that the address names, with the words of its packs in the reader's language. */
export async function overviewFor(args: LoaderFunctionArgs): Promise<AnsweringOverview> {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  const about = new URL(args.request.url).searchParams.get('about')
  const asked = { assessmentId: args.params['assessmentId'] ?? '', about }
  return translateOverview(await api.answering.overview(asked), locale)
}

/** Sections and questions are named in the reader's language, as far as they are translated. */
export function translateOverview(overview: AnsweringOverview, locale: Locale): AnsweringOverview {
  return {
    ...overview,
    ...translateHead(overview, locale),
    about: overview.about && { ...overview.about, text: inReaders(overview.about.text, locale) },
    missing: translateNamed(overview.missing, locale),
    withoutEvidence: translateNamed(overview.withoutEvidence, locale),
  }
}

/** The same for what the rail and the heads of the pages show. */
export function translateHead<Head extends AnsweringHead>(head: Head, locale: Locale): Head {
  return {
    ...head,
    sections: head.sections.map((section) => ({ ...section, title: inReaders(section.title, locale) })),
    returned: translateNamed(head.returned, locale),
    awaited: translateNamed(head.awaited, locale),
    messages: head.messages.map((message) => ({
      ...message,
      questionText: message.questionText === null ? null : inReaders(message.questionText, locale),
    })),
  }
}

/** A text of a pack in the reader's language, as far as it is translated. */
export const inReaders = (english: string, locale: Locale): string => translationOf(locale, english)?.text ?? english

/** Questions as lists name them. */
export const translateNamed = <Named extends { readonly text: string }>(
  questions: readonly Named[],
  locale: Locale,
): Named[] => questions.map((question) => ({ ...question, text: inReaders(question.text, locale) }))

import type { AskedQuestion } from '@rantai/questionnaires/asked'
import { statusOf, translationOf, withTranslations } from '@rantai/questionnaires/translations'
import type { AnsweringSectionPage } from '@rantai/use-cases'
import type { Locale } from '../locale/locales'

/** Questions whose words a reader should trust less: by machine, or not in the reader's language. */
export type Translations = Readonly<Record<string, 'machine' | 'english'>>

/** The section in the reader's language as far as its questions are translated, and how sure these texts are. */
export function translateSection(
  page: AnsweringSectionPage,
  locale: Locale,
): { readonly page: AnsweringSectionPage; readonly translations: Translations } {
  const own = page.asked.questions.filter(({ id }) => page.questionIds.includes(id))
  const translated = new Map(withTranslations(own, locale).map((question) => [question.id, question]))
  const questions = page.asked.questions.map((question) => translated.get(question.id) ?? question)
  const packs = withTranslations(page.asked.packs, locale)
  const sections = page.sections.map((section) => ({
    ...section,
    title: translationOf(locale, section.title)?.text ?? section.title,
  }))
  return {
    page: { ...page, sections, asked: { ...page.asked, questions, packs } },
    translations: Object.fromEntries(
      own.flatMap((question) => {
        const status = statusOf(readTexts(question), locale)
        return status === 'reviewed' ? [] : [[question.id, status]]
      }),
    ),
  }
}

/** What somebody has to understand to answer. */
function readTexts({ text, plain, answer }: AskedQuestion) {
  return [plain ?? text, ...('choices' in answer ? answer.choices.map((choice) => choice.text) : [])]
}

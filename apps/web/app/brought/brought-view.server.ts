import { withTranslations } from '@rantai/questionnaires/translations'
import { countriesFor } from '../library/question-words.server'
import { localWords } from '../answering/words'
import type { Caller } from '../api/caller'
import type { Locale } from '../locale/locales'

type Report = Awaited<ReturnType<Caller['brought']['report']>>

/** What the page of a brought file shows: its proposals under their questions, and every row with what becomes of it. */
export function broughtView({ asked, proposals, rows, ...report }: Report, locale: Locale) {
  const questions = new Map(withTranslations(asked.questions, locale).map((question) => [question.id, question]))
  const proposed = proposals.flatMap((proposal) => {
    const question = questions.get(proposal.questionId)
    if (!question) return []
    const { id, component, answer } = question
    return [
      {
        ...proposal,
        id,
        sectionId: component,
        spec: answer,
        text: localWords(question.plain ?? question.text, locale),
      },
    ]
  })
  return {
    ...report,
    createdAt: report.createdAt.toISOString(),
    proposed,
    rows: rows.map(({ sheet, row, id, answer, description, outcome, reason, questionIds }) => ({
      ...{ sheet, row, id, answer, outcome, reason, questionIds },
      // A long one is in the file, which can be looked at.
      description: description.slice(0, 300),
    })),
    countries: countriesFor(
      proposed.filter(({ value }) => value !== null).map(({ spec }) => spec),
      locale,
    ),
  }
}

export type BroughtView = ReturnType<typeof broughtView>

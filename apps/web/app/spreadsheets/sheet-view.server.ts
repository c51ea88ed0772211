import { withTranslations } from '@rantai/questionnaires/translations'
import type { SheetTexts } from '@rantai/use-cases'
import { localWords } from '../answering/words'
import type { Caller } from '../api/caller'
import type { Locale } from '../locale/locales'

type Report = Awaited<ReturnType<Caller['spreadsheets']['report']>>
type Row = Report['rows'][number]

/** A row of the report as the page shows it. */
export type SheetRowView = Pick<Row, 'sheet' | 'row' | 'key' | 'outcome' | 'reason' | 'theirs' | 'ours'> & {
  /** In the reader's language; undefined for a key that nobody knows. */
  readonly question: string | undefined
  /** Who wrote what the portal has. */
  readonly author: { readonly authorName: string; readonly updatedAt: string } | undefined
}

const nothing: SheetTexts = { answer: '', notApplicable: '', comment: '' }

/** What the page of an uploaded workbook shows; of rows that change nothing, where they stand alone. */
export function sheetView({ asked, authors, rows, ...report }: Report, locale: Locale) {
  const questions = new Map(withTranslations(asked.questions, locale).map((question) => [question.id, question]))
  return {
    ...report,
    rows: rows.map(({ sheet, row, key, outcome, reason, theirs, ours }): SheetRowView => {
      const question = questions.get(key)
      const isSame = outcome === 'unchanged'
      return {
        ...{ sheet, row, key, outcome, reason, author: authors[key] },
        ...(isSame ? { theirs: nothing, ours: nothing } : { theirs, ours }),
        question: question && localWords(question.plain ?? question.text, locale),
      }
    }),
    sheets: new Set(rows.map(({ sheet }) => sheet)).size,
  }
}

export type SheetView = ReturnType<typeof sheetView>

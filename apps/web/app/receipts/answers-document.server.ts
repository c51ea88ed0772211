import type { AskedQuestion } from '@rantai/questionnaires/asked'
import { translationOf, withTranslations } from '@rantai/questionnaires/translations'
import type { DocumentBlock, DocumentLine, DocumentText, SheetQuestions } from '@rantai/use-cases'
import { localWords } from '../answering/words'
import { createFormats } from '../locale/formats'
import type { Locale } from '../locale/locales'
import { textsOf, type SheetLanguage } from '../spreadsheets/answer-texts'
import { languageOf } from '../spreadsheets/sheet-words.server'
import { howWords } from '../spreadsheets/how-words'
import { lettersMissing } from './receipt-document.server'

type Reader = { readonly locale: Locale; readonly now: string }

/** The questions that are asked now, each with its answer as it stands, or with how it is answered. */
export function answersDocument(page: SheetQuestions, reader: Reader): DocumentText {
  const language = languageOf(reader.locale)
  const { say } = language
  const { head } = page
  const format = createFormats({ ...reader, timeZone: 'UTC', say })
  return {
    locale: reader.locale,
    title: say('Questions and answers: {title}', { title: head.title }),
    author: '',
    at: reader.now,
    foot: `${say('Page {page} of {pages}', { page: '{page}', pages: '{pages}' })} · ${head.title}`,
    lettersMissing: lettersMissing(language),
    blocks: [
      { kind: 'title', text: head.title },
      { kind: 'text', text: say('For {customerName}', { customerName: head.customerName }) },
      ...(head.description ? [{ kind: 'text', text: head.description } as const] : []),
      {
        kind: 'note',
        text: say('As it stands on {at}: {answered} of {total} answered.', {
          at: `${format.date(reader.now, 'short-time')} UTC`,
          answered: head.answeredCount,
          total: head.total,
        }),
      },
      ...sectionsOf(page, language),
    ],
  }
}

function sectionsOf({ head, asked, open, answers }: SheetQuestions, language: SheetLanguage): DocumentBlock[] {
  const { locale } = language
  const isOpen = new Set(open)
  const questions = withTranslations(asked.questions, locale).filter(({ id }) => isOpen.has(id))
  return head.sections.flatMap(({ id, title }) => {
    const own = questions.filter(({ component }) => component === id)
    if (own.length === 0) return []
    const entries = own.map((question) => entryOf(question, answers[question.id], language))
    return [{ kind: 'heading', text: translationOf(locale, title)?.text ?? title } as const, ...entries]
  })
}

function entryOf(
  question: AskedQuestion,
  stored: SheetQuestions['answers'][string] | undefined,
  language: SheetLanguage,
): DocumentBlock {
  const { say, locale } = language
  const { answer, notApplicable, comment } = textsOf(question.answer, stored, language)
  const given = notApplicable === '' ? answer : say('Doesn’t apply: {reason}', { reason: notApplicable })
  const isProposed = stored?.status === 'toConfirm'
  const lines: DocumentLine[] = [
    ...(given === ''
      ? [{ text: say('Not answered') }, { text: howWords(question.answer, language), look: 'muted' } as const]
      : [{ text: given }]),
    ...(isProposed ? [{ text: say('From an earlier time, to confirm'), look: 'muted' } as const] : []),
    ...(comment === '' ? [] : [{ text: say('Comment: {comment}', { comment }) }]),
  ]
  return { kind: 'entry', mark: question.id, head: localWords(question.plain ?? question.text, locale), lines }
}

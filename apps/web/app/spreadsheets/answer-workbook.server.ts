import type { AskedQuestion } from '@rantai/questionnaires/asked'
import { statusOf, translationOf, withTranslations } from '@rantai/questionnaires/translations'
import { writeAnswerSheet, type SheetQuestions, type SheetRow } from '@rantai/use-cases'
import type { Say } from '@rantai/ui/words'
import { dueWords, localWords } from '../answering/words'
import type { Locale } from '../locale/locales'
import { speakerIn } from '../locale/speakers'
import { offeredIn, textsOf, type SheetLanguage } from './answer-texts'
import { columnWordsOf } from './column-words'
import { howWords } from './how-words'
import { languageOf, tooLongWords } from './sheet-words.server'

/** The questions of an assessment as a workbook in one language; `now` is an ISO instant. */
export function answerWorkbook(page: SheetQuestions, { locale, now }: { locale: Locale; now: string }): Uint8Array {
  const language = languageOf(locale)
  const { say } = language
  const { head } = page
  return writeAnswerSheet({
    assessmentId: head.assessmentId,
    locale,
    instructions: { name: say('How to fill this in'), title: head.title, lines: instructions(page, { locale, now }) },
    questions: {
      name: say('Questions'),
      heads: columnWordsOf(say),
    },
    refusal: say('Choose from the list, or leave the cell empty.'),
    tooLong: tooLongWords(say),
    rows: rowsOf(page, language),
  })
}

function instructions({ head, asked, open, editable }: SheetQuestions, reader: { locale: Locale; now: string }) {
  const { say } = speakerIn(reader.locale)
  const { day, place } = dueWords(head.dueOn, head.customerTimeZone, reader)
  const isByMachine = asked.questions.some(
    (question) => statusOf([question.plain ?? question.text], reader.locale) === 'machine',
  )
  return [
    say('For {customerName}', { customerName: head.customerName }),
    say('{count, plural, one {# question is asked} other {# questions are asked}} now.', { count: open.length }),
    ...(editable === 'none'
      ? [say('The answers were sent, so nothing can be changed now. This is your copy.')]
      : [say('Please send by {day}, end of the day in {place}.', { day, place })]),
    say(
      'Fill in the white cells of the second sheet. Grey cells can’t be changed, and each question says how it is answered.',
    ),
    say(
      'Where a question doesn’t apply, leave the answer empty and say why in the cell beside it. A comment is up to you.',
    ),
    say('Send the file in the portal when you are done: you see what it changes before anything is saved.'),
    say('Evidence is attached in the portal, not here.'),
    ...(isByMachine
      ? [say('Questions were translated by machine. Where the two differ, the English text counts.')]
      : []),
  ]
}

function rowsOf({ asked, head, open, answers, editable }: SheetQuestions, language: SheetLanguage): SheetRow[] {
  const { locale, say } = language
  const isOpen = new Set(open)
  const returned = new Set(head.returned.filter(({ changed }) => !changed).map(({ questionId }) => questionId))
  const titles = new Map(head.sections.map(({ id, title }) => [id, translationOf(locale, title)?.text ?? title]))
  const questions = withTranslations(asked.questions, locale)
  return asked.components.flatMap(({ id: section }) =>
    questions
      .filter(({ component }) => component === section)
      .map((question): SheetRow => {
        const stored = answers[question.id]
        const mayChange = editable === 'all' || (editable !== 'none' && editable.includes(question.id))
        const state = stateWords(say, {
          isAsked: isOpen.has(question.id),
          isReturned: returned.has(question.id),
          mayChange,
          stored,
        })
        return {
          questionId: question.id,
          section: titles.get(section) ?? section,
          question: questionWords(question, language),
          how: howWords(question.answer, language),
          state,
          texts: textsOf(question.answer, stored, language),
          choices: offeredIn(question.answer, language),
          editable: mayChange,
          stored,
        }
      }),
  )
}

const questionWords = ({ plain, text }: AskedQuestion, { locale }: SheetLanguage): string =>
  localWords(plain ?? text, locale)

type Standing = {
  readonly isAsked: boolean
  readonly isReturned: boolean
  readonly mayChange: boolean
  readonly stored: SheetRow['stored']
}

function stateWords(say: Say, { isAsked, isReturned, mayChange, stored }: Standing): string {
  if (!mayChange) return say('Can’t be changed now')
  if (isReturned) return say('Sent back to you')
  if (!isAsked) return say('Only if other answers call for it')
  if (stored?.status === 'toConfirm') return say('From an earlier time, to confirm')
  const isGiven = stored && ((stored.value ?? null) !== null || stored.notApplicable !== null)
  return isGiven ? say('Answered') : say('Not answered')
}

import { canonicalJson } from '@rantai/questionnaires'
import type { Asked } from '@rantai/questionnaires/asked'
import { translationOf } from '@rantai/questionnaires/translations'
import type { DocumentBlock, DocumentLine, DocumentText, ReceiptPage, SentAnswer } from '@rantai/use-cases'
import { createFormats, type Formats } from '../locale/formats'
import type { Locale } from '../locale/locales'
import { textsOf, type SheetLanguage } from '../spreadsheets/answer-texts'
import { languageOf } from '../spreadsheets/sheet-words.server'

/** A file's digest in the receipt is that of its content, 64 hexadecimal figures. */
type File = ReceiptPage['files'][number]

/**
 * The receipt of what was sent, in one language. Days are those of UTC, so that whoever downloads it gets the same bytes;
 * the attached file is what the fingerprint is taken of.
 */
export function receiptDocument(receipt: ReceiptPage, locale: Locale): DocumentText {
  const language = languageOf(locale)
  const { say } = language
  const format = createFormats({ locale, timeZone: 'UTC', now: receipt.submittedAt, say })
  return {
    locale,
    title: say('Receipt: {title}', { title: receipt.title }),
    author: receipt.sent.attestedName,
    at: receipt.submittedAt,
    foot: `${say('Page {page} of {pages}', { page: '{page}', pages: '{pages}' })} · ${receipt.title} · ${receipt.contentHash.slice(0, 16)}`,
    lettersMissing: lettersMissing(language),
    attached: {
      name: 'sent.json',
      mediaType: 'application/json',
      description: say('What was sent, word for word'),
      text: canonicalJson(receipt.sent),
    },
    blocks: [
      { kind: 'title', text: say('Receipt') },
      { kind: 'text', text: say('Your answers were sent to {customerName}', { customerName: receipt.customerName }) },
      { kind: 'facts', items: factsOf(receipt, format) },
      { kind: 'heading', text: say('What was signed') },
      { kind: 'text', text: receipt.sent.statement },
      { kind: 'heading', text: say('How to check this receipt') },
      {
        kind: 'text',
        text: say(
          'The file sent.json is attached to this document. Its SHA-256 is the fingerprint above, and {customerName} keeps the same fingerprint with what it received. Each piece of evidence has the SHA-256 of its file beside it.',
          { customerName: receipt.customerName },
        ),
      },
      ...evidenceOf(receipt.files, format),
      ...answersOf(receipt, language, format),
    ],
  }
}

export const lettersMissing = ({ say }: SheetLanguage): string =>
  say('Letters that the typefaces of this document don’t have are written as their Unicode numbers, such as [U+4E2D].')

function factsOf(receipt: ReceiptPage, format: Formats) {
  const { say } = format
  const { sent, number, packs = [] } = receipt
  return [
    { term: say('About'), detail: receipt.title },
    { term: say('Customer'), detail: receipt.customerName },
    { term: say('Sent'), detail: `${format.date(receipt.submittedAt, 'short-time')} UTC` },
    { term: say('Signed by'), detail: `${sent.attestedName}, ${sent.attestedTitle}` },
    {
      term: say('Submission'),
      detail: number === 1 ? say('The first') : say('Number {number}, in place of the one before', { number }),
    },
    { term: say('Answers'), detail: format.number(sent.answers.length) },
    {
      term: say('Evidence'),
      detail: say('{count, plural, one {# file} other {# files}}', { count: receipt.files.length }),
    },
    { term: say('Fingerprint'), detail: receipt.contentHash },
    { term: say('Questionnaire'), detail: sent.questionnaireHash },
    ...(packs.length === 0
      ? []
      : [
          {
            term: say('Made of'),
            detail: packs
              .map(
                ({ title, version }) => `${wordsIn(title, format.locale)} (${say('version {version}', { version })})`,
              )
              .join('\n'),
          },
        ]),
  ]
}

const wordsIn = (english: string, locale: Locale): string => translationOf(locale, english)?.text ?? english

function evidenceOf(files: readonly File[], { say, fileSize }: Formats): DocumentBlock[] {
  if (files.length === 0) return []
  return [
    { kind: 'heading', text: say('Evidence') },
    ...files.map(({ title, fileName, byteSize, digest }): DocumentBlock => ({
      kind: 'entry',
      head: title,
      lines: [{ text: `${fileName}, ${fileSize(byteSize)}` }, { text: `SHA-256 ${digest}`, look: 'muted' }],
    })),
  ]
}

/** The answers in the order in which they were asked, by section, as long as the questionnaire stands. */
function answersOf(receipt: ReceiptPage, language: SheetLanguage, format: Formats): DocumentBlock[] {
  const { sent, asked } = receipt
  const { say, locale } = language
  const entry = (answer: SentAnswer) => answerEntry(receipt, answer, { language, format })
  const inOrder = asked ? orderOf(asked, sent.answers) : []
  const placed = new Set(inOrder.flatMap(({ answers }) => answers))
  const others = sent.answers.filter((answer) => !placed.has(answer))
  return [
    ...inOrder.flatMap(({ title, answers }): DocumentBlock[] => [
      { kind: 'heading', text: wordsIn(title, locale) },
      ...answers.map(entry),
    ]),
    ...(others.length === 0 ? [] : [{ kind: 'heading', text: say('Answers') } as const, ...others.map(entry)]),
  ]
}

function orderOf({ components, questions }: Asked, answers: readonly SentAnswer[]) {
  const byId = new Map(answers.map((answer) => [answer.questionId, answer]))
  return components
    .map(({ id, title }) => ({
      title: title?.en ?? id,
      answers: questions.filter(({ component }) => component === id).flatMap((question) => byId.get(question.id) ?? []),
    }))
    .filter(({ answers: own }) => own.length > 0)
}

type Words = { readonly language: SheetLanguage; readonly format: Formats }

function answerEntry(receipt: ReceiptPage, answer: SentAnswer, { language, format }: Words): DocumentBlock {
  const { questionId, notApplicable, comment, answeredOn, evidence } = answer
  const { say, locale } = language
  const files = receipt.files.filter(({ digest }) => evidence.includes(digest))
  const question = receipt.asked?.questions.find(({ id }) => id === questionId)
  const given = question ? textsOf(question.answer, answer, language).answer : rawText(answer.value)
  const lines: DocumentLine[] = [
    { text: notApplicable === null ? given : say('Doesn’t apply: {reason}', { reason: notApplicable }) },
    ...(comment ? [{ text: say('Comment: {comment}', { comment }) }] : []),
    {
      text: [
        say('Answered on {day}', { day: format.date(answeredOn) }),
        ...(files.length > 0 ? [say('Evidence: {files}', { files: files.map(({ title }) => title).join(', ') })] : []),
      ].join(' · '),
      look: 'muted',
    },
  ]
  return { kind: 'entry', mark: questionId, head: wordsIn(receipt.questions[questionId] ?? questionId, locale), lines }
}

/** Where the question is gone, the answer as it is stored. */
const rawText = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)

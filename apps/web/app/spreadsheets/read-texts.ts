import type { AskedAnswer } from '@rantai/questionnaires/asked'
import type { SheetTexts } from '@rantai/use-cases'
import type { Say } from '@rantai/ui/words'
import { choicesOf } from '../answering/AnswerControl'
import { emptyDraft, readDraft, type AnswerContent, type AnswerDraft, type SubProcessorDraft } from '../answering/draft'
import { noneWord, PART, type SheetLanguage } from './answer-texts'

type Reading = {
  /** The language of the sheet. */
  readonly language: SheetLanguage
  /** Finds a country by its name in that language, or its code. */
  readonly codeOf: (words: string) => string | undefined
  /** Says what is wrong, to whoever sent the sheet. */
  readonly say: Say
}
type Problem = { readonly problem: string }

const isProblem = (read: object): read is Problem => 'problem' in read

/** What the answer cell of a question says: the words that the sheet offered, or what is typed in the portal. */
export function readTexts(
  spec: AskedAnswer,
  { answer }: SheetTexts,
  reading: Reading,
): { readonly content: AnswerContent } | Problem {
  const draft = draftIn(spec, answer, reading)
  if (isProblem(draft)) return draft
  const read = readDraft(spec, { ...emptyDraft, ...draft }, reading)
  return 'waits' in read ? { problem: read.waits } : read
}

function draftIn(spec: AskedAnswer, answer: string, reading: Reading): Partial<AnswerDraft> | Problem {
  const none = noneWord(spec, reading.language)
  if (none !== undefined && folded(answer) === folded(none)) return { none: true }
  if (spec.type === 'countries') return countriesIn(answer, reading)
  if (spec.type === 'subProcessors') return companiesIn(answer, reading)
  const choices = choicesOf(spec, reading.language)
  if (choices) return pickedIn(spec, { answer, labels: choices }, reading)
  // Programs write a day with the midnight that begins it.
  return { typed: spec.type === 'date' ? answer.trim().replace(/[T ]00:00(:00(\.0+)?)?Z?$/u, '') : answer.trim() }
}

const folded = (words: string): string => words.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase()
const linesOf = (words: string): string[] =>
  words
    .split(/\r?\n/u)
    .map((line) => line.replace(/^\s*[·•*–-]\s+/u, '').trim())
    .filter((line) => line !== '')

type Offer = { readonly answer: string; readonly labels: readonly { readonly value: string; readonly label: string }[] }

function pickedIn(spec: AskedAnswer, { answer, labels }: Offer, { say }: Reading): Partial<AnswerDraft> | Problem {
  const valueOf = (words: string) => labels.find(({ label }) => folded(label) === folded(words))?.value
  // A label may hold a semicolon itself, so that whole lines come first.
  const parts =
    spec.type === 'multi'
      ? linesOf(answer).flatMap((line) => (valueOf(line) === undefined ? line.split(';') : [line]))
      : [answer]
  const unknown = parts.find((part) => valueOf(part) === undefined)
  if (unknown !== undefined)
    return {
      problem: say('“{words}” isn’t one of the answers. These are: {choices}.', {
        words: unknown.trim(),
        choices: labels.map(({ label }) => label).join(' · '),
      }),
    }
  return { picked: [...new Set(parts.flatMap((part) => valueOf(part) ?? []))] }
}

function countriesIn(answer: string, { codeOf }: Reading): Partial<AnswerDraft> {
  const lines = linesOf(answer)
  return {
    picked: [...new Set(lines.flatMap((line) => codeOf(line) ?? []))],
    typed: lines.filter((line) => codeOf(line) === undefined).join('\n'),
  }
}

function companiesIn(answer: string, { say }: Reading): Partial<AnswerDraft> | Problem {
  const rows: SubProcessorDraft[] = []
  for (const line of linesOf(answer)) {
    const [name = '', service = '', countries = '', data = '', since = '', ...more] = line
      .split(PART.trim())
      .map((part) => part.trim())
    if (more.length > 0)
      return { problem: say('“{words}” has more parts than a line of a company has.', { words: line }) }
    if (since !== '' && Number.isNaN(Date.parse(`${since}T00:00:00Z`)))
      return { problem: say('“{words}” is no day. Write it as 2026-12-31.', { words: since }) }
    rows.push({ name, service, countries, data, since })
  }
  return { rows }
}

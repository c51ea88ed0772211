import { type AnswerSpec, english, isIsoDate, valueProblem } from '@rantai/questionnaires'
import type { FieldIssue } from '../errors'

/** What to give instead, by the type of the question. */
const words = english({
  maturity: 'Choose one of the answers.',
  yesNo: 'Choose one of the answers.',
  single: 'Choose one of the answers.',
  multi: 'Choose from the answers, each once; one that says “none” stands alone.',
  number: 'Enter a number.',
  date: 'Enter a date, such as 2026-12-31.',
  text: 'Write something first.',
  file: 'Write something first.',
  countries: 'Choose countries from the list.',
  subProcessors: 'Give every sub-processor a name, and choose its countries from the list.',
} satisfies Record<AnswerSpec['type'], string>)

/** Why a value isn't an answer to the question, for the person who gave it; undefined where it is one. */
export function valueIssue(spec: AnswerSpec, value: unknown, asOf: string): FieldIssue | undefined {
  if (valueProblem(spec, value, asOf) === undefined) return undefined
  const path = ['value']
  if (spec.type === 'date' && isIsoDate(value))
    return { path, message: 'This day lies after {day}. Enter one that has come.', values: { day: asOf } }
  return { path, message: words[spec.type] }
}

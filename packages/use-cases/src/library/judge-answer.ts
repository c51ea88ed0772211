import type { NewKept } from '@rantai/db'
import { coreOf, namesAny, packs, questionKey } from '@rantai/questionnaires'
import type { Asked, AskedQuestion } from '@rantai/questionnaires/asked'
import { english } from '@rantai/questionnaires/wording'
import type { Receipt, SentAnswer } from '../submissions'

/** What judging the answers of one receipt needs. */
export type Judging = {
  readonly asked: Asked
  readonly files: Receipt['files']
  /** What the vendor's customers are called. */
  readonly names: readonly string[]
}

export type KeepRefusal = 'ownQuestion' | 'namesCustomer' | 'fileNamesCustomer'

/** Why an answer can't be kept for other customers; undefined where it can. */
export function refusalOf(question: AskedQuestion, answer: SentAnswer, judging: Judging): KeepRefusal | undefined {
  const { asked, files, names } = judging
  // A customer's own words are its own, and asking them elsewhere would show them. No own pack has a shipped one's name.
  if (asked.passed || !Object.hasOwn(packs, question.pack)) return 'ownQuestion'
  if (namesAny([answer.value, answer.notApplicable], names)) return 'namesCustomer'
  const its = files.filter(({ digest }) => answer.evidence.includes(digest))
  return namesAny(its, names) ? 'fileNamesCustomer' : undefined
}

export const refusalWords: Readonly<Record<KeepRefusal, string>> = english({
  ownQuestion: 'This question is the customer’s own, so its answer can’t be used for others.',
  namesCustomer: 'This answer names one of your customers, so it can’t be used for others.',
  fileNamesCustomer: 'A file with this answer has the name of one of your customers, so it can’t be used for others.',
})

/** The answer without the remark, which was said to one customer. */
export function keptOf(id: string, question: AskedQuestion, answer: SentAnswer): NewKept {
  const { value, notApplicable, answeredOn, evidence } = answer
  return {
    ...{ id, questionHash: questionKey(question), question: coreOf(question) },
    ...{ value, notApplicable, answeredOn, evidence },
  }
}

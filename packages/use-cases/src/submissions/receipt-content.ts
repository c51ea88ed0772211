import type { EvidenceRow, SubmittedAnswer } from '@rantai/db'
import { canonicalHash } from '@rantai/questionnaires'
import type { Asked } from '@rantai/questionnaires/asked'

/** What whoever sends answers puts their name to. */
export const STATEMENT =
  'I have checked these answers and the files with them. To the best of my knowledge they are true and complete today, and I may give them for my company.'

/** One answer as it was sent; `evidence` are SHA-256 digests of the files, in hexadecimal. */
export type SentAnswer = {
  readonly questionId: string
  readonly value: unknown
  readonly notApplicable: string | null
  readonly comment: string | null
  readonly answeredOn: string
  readonly evidence: readonly string[]
}

/** What the hash of a submission is taken of: nothing in it names an organisation, so both sides compute the same. */
export type SentContent = {
  readonly questionnaireHash: string
  readonly statement: string
  readonly attestedName: string
  readonly attestedTitle: string
  readonly answers: readonly SentAnswer[]
}

/** The vendor's record of one submission. `contentHash` is the SHA-256 of the canonical JSON of `sent`. */
export type Receipt = {
  readonly number: number
  readonly submittedAt: string
  readonly customerName: string
  readonly title: string
  readonly contentHash: string
  readonly sent: SentContent
  /** The words of the questions that were answered, as they were then. */
  readonly questions: Readonly<Record<string, string>>
  /** What the questionnaire was made of, with versions; receipts of before 23 November 2026 don't have it. */
  readonly packs?: readonly { readonly id: string; readonly title: string; readonly version: string }[]
  readonly files: readonly {
    readonly digest: string
    readonly title: string
    readonly fileName: string
    readonly byteSize: number
  }[]
}

type Files = readonly EvidenceRow[]

/** Answers in the order of their ids, files in the order of their digests: the order they are stored in changes nothing. */
export function sentAnswers(answers: readonly SubmittedAnswer[], files: Files): SentAnswer[] {
  return answers
    .map(({ questionId, value, notApplicable, comment, answeredOn }) => ({
      questionId,
      value: value ?? null,
      notApplicable,
      comment,
      answeredOn,
      evidence: [
        ...new Set(files.filter((file) => file.questionIds.includes(questionId)).map(({ digest }) => digest)),
      ].sort(),
    }))
    .sort((a, b) => (a.questionId < b.questionId ? -1 : 1))
}

/** The packs of a questionnaire as a receipt names them. */
export const packsOf = ({ packs }: Asked): NonNullable<Receipt['packs']> =>
  packs.map(({ id, title, label }) => ({ id, title: title.en, version: label }))

export const hashOfSent = (sent: SentContent): string => canonicalHash(sent)

/** The texts of the answered questions in English, by id. */
export function wordsOf(asked: Asked, answers: readonly SubmittedAnswer[]): Record<string, string> {
  const answered = new Set(answers.map(({ questionId }) => questionId))
  return Object.fromEntries(asked.questions.filter(({ id }) => answered.has(id)).map(({ id, text }) => [id, text.en]))
}

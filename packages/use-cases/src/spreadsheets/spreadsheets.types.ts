import type { Asked } from '@rantai/questionnaires/asked'
import type { AnsweringHead, Editable, StoredAnswer } from '../answers/answering.types'

/** What a workbook of an assessment is made of. */
export type SheetQuestions = {
  readonly head: AnsweringHead
  readonly asked: Asked
  /** Ids of the questions that are asked now; answers can open the others. */
  readonly open: readonly string[]
  readonly answers: Readonly<Record<string, StoredAnswer>>
  readonly editable: Editable
}

/** The three cells of a question that people fill in. */
export type SheetTexts = { readonly answer: string; readonly notApplicable: string; readonly comment: string }

/** A row of the workbook, in the language it is written in. */
export type SheetRow = {
  readonly questionId: string
  readonly section: string
  readonly question: string
  /** How it is answered. */
  readonly how: string
  readonly state: string
  readonly texts: SheetTexts
  /** What the answer cell offers; empty where it is typed. */
  readonly choices: readonly string[]
  /** May be changed now. */
  readonly editable: boolean
  /** As it stands now, for the merge; undefined where nothing was written yet. */
  readonly stored: StoredAnswer | undefined
}

/** All that is written into a workbook, in its language. */
export type SheetToFill = {
  readonly assessmentId: string
  readonly locale: string
  readonly instructions: { readonly name: string; readonly title: string; readonly lines: readonly string[] }
  readonly questions: {
    readonly name: string
    readonly heads: Readonly<Record<'key' | 'section' | 'question' | 'how' | 'state' | keyof SheetTexts, string>>
  }
  /** Where somebody types what the list doesn't offer. */
  readonly refusal: string
  /** Stands in a cell whose text is longer than a cell can hold. */
  readonly tooLong: string
  readonly rows: readonly SheetRow[]
}

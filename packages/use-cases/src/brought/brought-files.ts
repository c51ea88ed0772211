import { type AnsweringRow, sheetImportRepository, type SheetImportRow, type Transaction } from '@rantai/db'
import type { Asked } from '@rantai/questionnaires/asked'
import { answerOf } from '../answers/asked-copy'
import { editableOf, isEditable } from '../answers/standing'
import type { CaiqAbout, CaiqRow } from './brought.types'
import { judgeRows, type JudgedRow } from './judge-caiq'
import { type BroughtAnswer, proposeAnswers } from './propose-answers'

type Opened = { readonly row: AnsweringRow; readonly asked: Asked }

/** What a brought file proposes for a question, with where it comes from: shown to whoever brought it alone. */
export type BroughtProposal = BroughtAnswer & {
  readonly importId: string
  readonly fileName: string
  readonly broughtAt: string
  readonly about: CaiqAbout
}

export type JudgedFile = {
  readonly file: SheetImportRow
  readonly about: CaiqAbout
  readonly rows: readonly JudgedRow[]
  readonly proposals: readonly BroughtProposal[]
}

/**
 * A file held against the questions as they stand now; a question is open for it while it has no answer and no remark, and is among
 * those asked now where they are given.
 */
export function judgeFile(file: SheetImportRow, { row, asked }: Opened, askedNow?: readonly string[]): JudgedFile {
  const editable = editableOf(row, asked)
  const worded = new Set(
    row.answers
      .filter((each) => answerOf(each) !== undefined || (each.comment ?? '') !== '')
      .map(({ questionId }) => questionId),
  )
  const isAsked = (id: string) => askedNow?.includes(id) ?? true
  const isOpen = (id: string) => isEditable(editable, id) && !worded.has(id) && isAsked(id)
  const about = file.about as CaiqAbout
  const rows = judgeRows(file.rows as CaiqRow[], about, { questions: asked.questions, isOpen })
  const from = { importId: file.id, fileName: file.fileName, broughtAt: file.createdAt.toISOString(), about }
  const proposals = proposeAnswers(rows, about, asked.questions).map((each) => ({ ...each, ...from }))
  return { file, about, rows, proposals }
}

/** By question: what the reader's newest file says of it. Worked out whenever it is read. Answering or respondent scope. */
export async function proposeBrought(tx: Transaction, opened: Opened): Promise<Record<string, BroughtProposal>> {
  const files = await sheetImportRepository.listBrought(tx, { assessmentId: opened.row.assessmentId })
  const found: Record<string, BroughtProposal> = {}
  for (const file of files)
    for (const proposal of judgeFile(file, opened).proposals) found[proposal.questionId] ??= proposal
  return found
}

import { loadAllWords } from '../../apps/web/app/locale/all-words.server'
import { speakerIn } from '../../apps/web/app/locale/speakers'
import { answerWorkbook } from '../../apps/web/app/spreadsheets/answer-workbook.server'
import { sheetHeads, sheetWordsFor } from '../../apps/web/app/spreadsheets/sheet-words.server'
import {
  type Call,
  checkSheet,
  confirmSheet,
  readSheetQuestions,
  readSheetReport,
} from '../../packages/use-cases/src/index'
import { rowWith, text, withCell } from '../setup/answer-sheets'

const COMMENT = 'H'

export async function takeAlong(call: Call, assessmentId: string): Promise<Uint8Array> {
  loadAllWords()
  const page = await readSheetQuestions(call, { assessmentId })
  return answerWorkbook(page, { locale: 'en', now: '2026-03-02T01:00:00Z' })
}

/** Writes a comment into a workbook, brings it back and confirms it. @returns what became of that row */
export async function bringBack(
  call: Call,
  { assessmentId, workbook }: { readonly assessmentId: string; readonly workbook: Uint8Array },
  {
    questionId,
    comment,
    keep,
  }: { readonly questionId: string; readonly comment: string; readonly keep: 'portal' | 'sheet' },
): Promise<string | undefined> {
  const cell = `${COMMENT}${rowWith(workbook, questionId)}`
  const bytes = withCell(workbook, cell, text(cell, comment))
  const upload = { assessmentId, fileName: 'answers.xlsx', bytes, heads: sheetHeads() }
  const { importId: id } = await checkSheet(call, upload)
  const wordsIn = sheetWordsFor(speakerIn('en').say)
  const { rows, seen } = await readSheetReport(call, { place: { assessmentId, id }, wordsIn })
  await confirmSheet(call, { input: { assessmentId, id, seen, choices: [], others: keep }, wordsIn })
  return rows.find(({ key }) => key === questionId)?.outcome
}

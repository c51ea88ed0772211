import { answersIn, readWorkbook, type SheetFile, type SheetHeads } from '../spreadsheets/read-answer-sheet'
import { UnreadableFile } from '../vendors/table'
import type { CaiqFile } from './brought.types'
import { beginsAsJson, readCaiqJson } from './read-caiq-json'
import { caiqIn } from './read-caiq-sheets'

/** What an uploaded file turned out to be. */
export type Brought = ({ readonly kind: 'answers' } & SheetFile) | ({ readonly kind: 'caiq' } & CaiqFile)

/** Reads a file that somebody answers with, by what is in it. Runs in the imports' thread. @throws UnreadableFile */
export async function readBrought(bytes: Uint8Array, heads: SheetHeads): Promise<Brought> {
  if (beginsAsJson(bytes)) return { kind: 'caiq', ...readCaiqJson(bytes) }
  const sheets = await readWorkbook(bytes)
  const answers = answersIn(sheets, heads)
  if (answers) return { kind: 'answers', ...answers }
  const caiq = caiqIn(sheets)
  if (caiq) return { kind: 'caiq', ...caiq }
  throw new UnreadableFile(
    'No sheet has the columns “{key}” and “{answer}” in one row, and none is a completed CAIQ v4.0 or v4.1. Download the questions again and fill in that file.',
    { key: heads['en']?.key ?? '', answer: heads['en']?.answer ?? '' },
  )
}

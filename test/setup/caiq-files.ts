import { writeWorkbook } from '../../packages/use-cases/src/spreadsheets/write-workbook'

/** A row of a CAIQ: id, answer, whose control it is, and how it is done. */
export type CaiqCells = readonly [id: string, answer: string, owner?: string, description?: string]

/** The heads of the release, with their line breaks and notes in brackets. */
const heads = [
  'Question ID',
  'Question',
  'CSP CAIQ Answer',
  'SSRM Control Ownership',
  'CSP Implementation Description (Optional/Recommended)',
  'CSC Responsibilities  (Optional/Recommended)',
  'CCM Control ID',
  'CCM Control Specification',
  'CCM Control Title',
  'CCM Domain Title',
]

/** A completed CAIQ of the shape of the releases: an introduction, a title, the heads, a row per question; the words are our own. */
export function caiqWorkbook(rows: readonly CaiqCells[], name = 'CAIQv4.0.3'): Uint8Array {
  const title = `CONSENSUS ASSESSMENTS INITIATIVE QUESTIONNAIRE ${name.replace(/^CAIQ/, '')}`
  const filled = rows.map(([id, answer, owner = '', description = '']) => [
    ...[id, `What about ${id}?`, answer, owner, description, ''],
    ...[id.split('.')[0] ?? '', 'A specification', 'A title', 'A domain'],
  ])
  return writeWorkbook([
    { name: 'Introduction', rows: [['How to fill this in'], ['Question ID', 'what it is']] },
    { name, rows: [[title], heads, ...filled] },
  ])
}

/** The same as the documented JSON. */
export const caiqJson = (rows: readonly CaiqCells[], version = '4.0'): Uint8Array =>
  new TextEncoder().encode(
    JSON.stringify({
      caiq: version,
      answers: rows.map(([id, answer, ssrm = '', description = '']) => ({ id, answer, ssrm, description })),
    }),
  )

import { sheetImportRepository } from '@rantai/db'
import type { Asked } from '@rantai/questionnaires/asked'
import { authorize } from '../access'
import type { AnsweringHead } from '../answers/answering.types'
import { stateOf } from '../answers/asked-copy'
import { todayFor } from '../answers/customer-day'
import { headOf } from '../answers/describe-answering'
import { openAnswering } from '../answers/open-answering'
import { editableOf } from '../answers/standing'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { type BroughtProposal, judgeFile } from './brought-files'
import type { CaiqAbout } from './brought.types'
import { type CaiqCounts, countRows, type JudgedRow } from './judge-caiq'

/** What a brought file says, held against what is answered now. */
export type BroughtReport = {
  readonly head: AnsweringHead
  readonly asked: Asked
  readonly id: string
  readonly fileName: string
  readonly createdAt: Date
  readonly about: CaiqAbout
  readonly counts: CaiqCounts
  /** All rows of the file, in its order. */
  readonly rows: readonly JudgedRow[]
  /** Each with the version that confirming it has to name. */
  readonly proposals: readonly (BroughtProposal & { readonly version: number })[]
}

/** Every row of a brought file and what becomes of it; nothing is written. @throws UseCaseError notFound */
export async function readBroughtReport(
  { actor, deps }: Call,
  { assessmentId, id }: { readonly assessmentId: string; readonly id: string },
): Promise<BroughtReport> {
  const scope = authorize(actor, 'answering.read')
  const { opened, file } = await deps.database.withScope(scope, async (tx) => {
    const [found] = await sheetImportRepository.listBrought(tx, { assessmentId, id })
    return { opened: await openAnswering(tx, assessmentId), file: found }
  })
  if (!file) throw new UseCaseError('notFound')
  const { row, asked } = opened
  const state = stateOf(asked, row.answers, todayFor(row, deps.now()))
  const { about, rows, proposals } = judgeFile(file, opened, state.asked)
  const versions = new Map(row.answers.map(({ questionId, version }) => [questionId, version]))
  return {
    head: headOf(actor, { row, asked, state, editable: editableOf(row, asked) }),
    ...{ asked, id: file.id, fileName: file.fileName, createdAt: file.createdAt, about, rows, counts: countRows(rows) },
    proposals: proposals.map((each) => ({ ...each, version: versions.get(each.questionId) ?? 0 })),
  }
}

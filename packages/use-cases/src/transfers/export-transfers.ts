import { transferPageRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { writeWorkbook } from '../spreadsheets/write-workbook'
import { writeCsv } from '../vendors/write-sheets'
import { transferSheetName, transferSheetRows } from './sheet-columns'
import { type ExportTransfersInput, mostExported } from './transfers.schema'

/** What a list of the registry shows, at most 20,000 rows, as CSV or as a workbook of one sheet. @throws UseCaseError forbidden */
export async function exportTransfers(
  { actor, deps }: Call,
  { format, page: _page, ...asked }: ExportTransfersInput,
): Promise<string | Uint8Array> {
  const scope = authorize(actor, 'transfer.read')
  const { rows } = await deps.database.withScope(scope, (tx) =>
    transferPageRepository.listTransfers(tx, { ...asked, limit: mostExported, offset: 0, now: deps.now() }),
  )
  const sheet = transferSheetRows(rows)
  return format === 'csv' ? writeCsv(sheet) : writeWorkbook([{ name: transferSheetName, rows: sheet }])
}

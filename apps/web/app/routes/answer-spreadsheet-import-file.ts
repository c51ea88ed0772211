import type { LoaderFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'
import { download, jsonType, xlsxType } from '../vendors/download'

/** The file as it was uploaded, for its uploader, while it waits. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { assessmentId = '', importId = '' } = args.params
  const { file } = await api.spreadsheets.file({ assessmentId, id: importId })
  const bytes = new Uint8Array(file)
  // A workbook is an archive, and begins as one.
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b
  return download(
    bytes,
    isWorkbook ? { name: 'as-sent.xlsx', type: xlsxType } : { name: 'as-sent.json', type: jsonType },
  )
}

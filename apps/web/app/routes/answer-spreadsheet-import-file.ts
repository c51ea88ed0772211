import type { LoaderFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'
import { download, xlsxType } from '../vendors/download'

/** The workbook as it was uploaded, for its uploader, while it waits. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { assessmentId = '', importId = '' } = args.params
  const { file } = await api.spreadsheets.file({ assessmentId, id: importId })
  return download(new Uint8Array(file), { name: 'as-sent.xlsx', type: xlsxType })
}

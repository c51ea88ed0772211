import type { LoaderFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'
import { transfersAskedBy } from '../transfers/list-address'
import { csvType, download, xlsxType } from '../vendors/download'

/** What a list of the registry shows, as a file; columns are English, countries are codes. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const format = args.params['format'] as 'csv' | 'xlsx'
  const file = await api.transfers.exportFile({ ...transfersAskedBy(new URL(args.request.url)), format })
  return download(file, { name: `transfers.${format}`, type: format === 'csv' ? csvType : xlsxType })
}

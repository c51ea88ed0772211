import type { LoaderFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'
import { csvType, download } from '../vendors/download'

/** Every vendor as CSV, in the columns that an import reads. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const csv = await api.vendors.exportCsv()
  return download(csv, { name: 'vendors.csv', type: csvType })
}

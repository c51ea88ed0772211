import type { LoaderFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'
import { proofsAskedBy } from '../flow-down/proofs-address'
import { csvType, download } from '../vendors/download'

/** Every duty of every link as CSV, narrowed as the page is. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const csv = await api.flowDown.exportCsv(proofsAskedBy(new URL(args.request.url)))
  return download(csv, { name: 'flow-down-proofs.csv', type: csvType })
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { evidenceResponse } from '../answering/evidence-response'
import { callerFor } from '../api/caller'

/** A document of a filing, as a download. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { transferId = '', fileId = '' } = args.params
  return evidenceResponse(await api.transfers.openFile({ id: transferId, fileId }))
}

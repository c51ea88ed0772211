import type { LoaderFunctionArgs } from '@remix-run/node'
import { evidenceResponse } from '../answering/evidence-response'
import { callerFor } from '../api/caller'

/** A file of a contract, as a download. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { contractId = '', fileId = '' } = args.params
  return evidenceResponse(await api.contracts.openFile({ contractId, fileId }))
}

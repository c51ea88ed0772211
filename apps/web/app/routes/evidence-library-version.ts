import type { LoaderFunctionArgs } from '@remix-run/node'
import { evidenceResponse } from '../answering/evidence-response'
import { callerFor } from '../api/caller'

/** A version of a file of the vendor's library, as a download. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { evidenceId = '', versionId = '' } = args.params
  return evidenceResponse(await api.evidence.libraryVersion({ evidenceId, versionId }))
}

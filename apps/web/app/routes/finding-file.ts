import type { LoaderFunctionArgs } from '@remix-run/node'
import { evidenceResponse } from '../answering/evidence-response'
import { callerFor } from '../api/caller'

/** The file that shows what a vendor did about a finding, as a download. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return evidenceResponse(await api.sharedFindings.openFile({ entryId: args.params['entryId'] ?? '' }))
}

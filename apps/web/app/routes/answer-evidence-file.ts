import type { LoaderFunctionArgs } from '@remix-run/node'
import { evidenceResponse } from '../answering/evidence-response'
import { callerFor } from '../api/caller'

/** The vendor's own file, as a download. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { assessmentId = '', evidenceId = '' } = args.params
  return evidenceResponse(await api.evidence.openOwn({ assessmentId, evidenceId }))
}

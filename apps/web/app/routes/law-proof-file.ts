import type { LoaderFunctionArgs } from '@remix-run/node'
import { evidenceResponse } from '../answering/evidence-response'
import { callerFor } from '../api/caller'

/** The copy of a proof that an instrument is in force, as a download. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return evidenceResponse(await api.law.openProof({ proofId: args.params['proofId'] ?? '' }))
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { evidenceResponse } from '../answering/evidence-response'
import { callerFor } from '../api/caller'

/** A file that a vendor sent, as a download; the vendor can see that it was opened. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return evidenceResponse(await api.evidence.open({ shareId: args.params.shareId ?? '' }))
}

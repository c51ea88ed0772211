import type { LoaderFunctionArgs } from '@remix-run/node'
import { evidenceResponse } from '../answering/evidence-response'
import { callerFor } from '../api/caller'

/** The letter that a notice came by, as a download. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return evidenceResponse(await api.notices.openFile({ noticeId: args.params['noticeId'] ?? '' }))
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { evidenceResponse } from '../answering/evidence-response'
import { callerFor } from '../api/caller'

/** A document that proves something on a link, as a download. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { linkId = '', fileId = '' } = args.params
  const asOf = new URL(args.request.url).searchParams.get('asOf') ?? undefined
  return evidenceResponse(await api.flowDown.openFile({ linkId, fileId, asOf }))
}

import type { ActionFunctionArgs } from '@remix-run/node'
import { attachmentNamed } from '../answering/evidence-response'
import { callerFor } from '../api/caller'

/** The annex as a file. Posted, for it writes the history. */
export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const { fileName, bytes } = await api.contracts.annex({ contractId: args.params['contractId'] ?? '' })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': attachmentNamed(fileName),
      'cache-control': 'private, no-store',
    },
  })
}

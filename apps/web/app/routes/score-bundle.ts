import type { ActionFunctionArgs } from '@remix-run/node'
import { callerFor } from '../api/caller'

/** A kept score as a file with the organisation's signature. Posted, for it writes the history, and the first one makes the key. */
export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const which = args.params.which === 'submitted' ? 'submitted' : 'decided'
  const { fileName, text } = await api.profiles.scoreBundle({ assessmentId: args.params.assessmentId ?? '', which })
  // Not one byte more: a line break at the end would no longer be what was signed.
  const headers = { 'content-type': 'application/json', 'content-disposition': `attachment; filename="${fileName}"` }
  return new Response(text, { headers })
}

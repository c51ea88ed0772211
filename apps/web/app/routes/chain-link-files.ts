import type { ActionFunctionArgs } from '@remix-run/node'
import { takeFile } from '../answering/take-file'
import { callerFor } from '../api/caller'

/** One more document of a link. */
export async function action(args: ActionFunctionArgs) {
  const { flowDown } = await callerFor(args)
  const linkId = args.params['linkId'] ?? ''
  return takeFile(args, {
    ...{ page: `/chains/links/${linkId}`, place: 'files', before: flowDown.read({ linkId }) },
    add: (file) => flowDown.addFile({ linkId, ...file }),
  })
}

import type { ActionFunctionArgs } from '@remix-run/node'
import { takeFile } from '../answering/take-file'
import { callerFor } from '../api/caller'
import { textOf } from '../forms/form-answer'

/** One more document of a filing. */
export async function action(args: ActionFunctionArgs) {
  const { transfers } = await callerFor(args)
  const id = args.params['transferId'] ?? ''
  return takeFile(args, {
    ...{ page: `/transfers/${id}`, place: 'filings', before: transfers.read({ id }) },
    add: (file, form) =>
      transfers.addFile({ id, filingId: textOf(form, 'filingId'), stage: textOf(form, 'stage') as 'first', ...file }),
  })
}

import type { ActionFunctionArgs } from '@remix-run/node'
import { contractFileKinds } from '@rantai/use-cases/contracts/contracts.schema'
import { takeFile } from '../answering/take-file'
import { callerFor } from '../api/caller'

/** One more file of a contract. */
export async function action(args: ActionFunctionArgs) {
  const { contracts } = await callerFor(args)
  const contractId = args.params['contractId'] ?? ''
  return takeFile(args, {
    ...{ page: `/contracts/${contractId}`, place: 'files', before: contracts.read({ contractId }) },
    add: (file, form) => {
      const kind = contractFileKinds.find((each) => each === form.get('kind')) ?? 'other'
      return contracts.addFile({ contractId, kind, ...file })
    },
  })
}

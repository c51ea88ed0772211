import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { contractFileKinds } from '@rantai/use-cases/contracts/contracts.schema'
import { contentsOf, fileIn, readUpload, uploadForm } from '../answering/evidence-upload'
import { attempt, callerFor, Refusal } from '../api/caller'
import { httpStatusOf } from '../api/failures'

/** One more file of a contract; goes back to its page, which says what is wrong. */
export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const contractId = args.params['contractId'] ?? ''
  const page = `/contracts/${contractId}`
  // Before the body is read: a stranger's file isn't even looked at.
  await api.contracts.read({ contractId })
  const posted = await readUpload(() => uploadForm(args.request))
  const file = posted.ok ? fileIn(posted.value) : undefined
  if (!posted.ok || !file) return redirect(`${page}?upload=${posted.ok ? 'invalidInput' : posted.failure.code}#files`)
  const kind = contractFileKinds.find((each) => each === posted.value.get('kind')) ?? 'other'
  const done = await attempt(api.contracts.addFile({ contractId, kind, ...(await contentsOf(file)) }))
  if (done.ok) return redirect(`${page}?done=file#files`)
  const { failure } = done
  if (failure.code === 'forbidden')
    throw new Refusal({ failure, reference: args.context.requestId }, httpStatusOf(failure.code))
  return redirect(`${page}?upload=${failure.code}#files`)
}

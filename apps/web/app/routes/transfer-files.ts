import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { contentsOf, fileIn, readUpload, uploadForm } from '../answering/evidence-upload'
import { attempt, callerFor, Refusal } from '../api/caller'
import { httpStatusOf } from '../api/failures'
import { textOf } from '../forms/form-answer'

/** One more document of a filing; goes back to the page of its transfer, which says what is wrong. */
export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const id = args.params['transferId'] ?? ''
  const page = `/transfers/${id}`
  // Before the body is read: a stranger's file isn't even looked at.
  await api.transfers.read({ id })
  const posted = await readUpload(() => uploadForm(args.request))
  const file = posted.ok ? fileIn(posted.value) : undefined
  if (!posted.ok || !file) return redirect(`${page}?upload=${posted.ok ? 'invalidInput' : posted.failure.code}#filings`)
  const of = { filingId: textOf(posted.value, 'filingId'), stage: textOf(posted.value, 'stage') as 'first' }
  const done = await attempt(api.transfers.addFile({ id, ...of, ...(await contentsOf(file)) }))
  if (done.ok) return redirect(`${page}#filings`)
  const { failure } = done
  if (failure.code === 'forbidden')
    throw new Refusal({ failure, reference: args.context.requestId }, httpStatusOf(failure.code))
  return redirect(`${page}?upload=${failure.code}#filings`)
}

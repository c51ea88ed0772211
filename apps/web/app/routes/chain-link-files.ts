import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { contentsOf, fileIn, readUpload, uploadForm } from '../answering/evidence-upload'
import { attempt, callerFor, Refusal } from '../api/caller'
import { httpStatusOf } from '../api/failures'

/** One more document of a link; goes back to its page, which says what is wrong. */
export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const linkId = args.params['linkId'] ?? ''
  const page = `/chains/links/${linkId}`
  // Before the body is read: a stranger's file isn't even looked at.
  await api.flowDown.read({ linkId })
  const posted = await readUpload(() => uploadForm(args.request))
  const file = posted.ok ? fileIn(posted.value) : undefined
  if (!posted.ok || !file) return redirect(`${page}?upload=${posted.ok ? 'invalidInput' : posted.failure.code}#files`)
  const done = await attempt(api.flowDown.addFile({ linkId, ...(await contentsOf(file)) }))
  if (done.ok) return redirect(`${page}?done=file#files`)
  const { failure } = done
  if (failure.code === 'forbidden')
    throw new Refusal({ failure, reference: args.context.requestId }, httpStatusOf(failure.code))
  return redirect(`${page}?upload=${failure.code}#files`)
}
